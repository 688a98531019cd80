package org.dateline.core.incident.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dateline.core.report.Report;
import org.junit.jupiter.api.Test;

class CopiesTest {

    private static final FingerprintReader READER = new FingerprintReader(new Outlets());

    static Fingerprint print(String id, String text) {
        return READER.read(
                new Report(id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text));
    }

    /** So many sentences of made-up words, the same for the same seed. */
    static String prose(long seed, int sentences) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int s = 0; s < sentences; s++) {
            for (int w = 0; w < 14; w++) {
                text.append(w == 0 ? "" : " ").append("wr").append(random.nextInt(4000));
            }
            text.append(". ").append(s % 3 == 2 ? "\n\n" : "");
        }
        return text.toString();
    }

    private static CopyVerdict judge(String one, String other) {
        return CopyJudge.judge(print("a", one), print("b", other));
    }

    @Test
    void theSameCopyInOtherTypographyIsOne() {
        String text = prose(1, 20);
        String reset =
                text.toUpperCase(java.util.Locale.ROOT).replace(" ", "\u00A0 ").replace(".", " …");
        assertEquals(CopyVerdict.Kind.SAME, judge(text, reset).kind());
    }

    @Test
    void aShortenedCopyIsFoundInsideTheLongOne() {
        assertEquals(CopyVerdict.Kind.PART, judge(prose(1, 40), prose(1, 8)).kind());
    }

    @Test
    void aCommonParagraphMakesNoCopyWithoutACommonCredit() {
        String common = prose(1, 5);
        String one = common + "\n\n" + prose(2, 7);
        String other = common + "\n\n" + prose(3, 7);
        assertEquals(CopyVerdict.Kind.NONE, judge(one, other).kind());
        assertEquals(
                CopyVerdict.Kind.SHARED,
                judge("HULL, Oct. 24 (Reuters) -\n" + one, "HULL, Oct. 25 (Reuter) -\n" + other)
                        .kind());
    }

    @Test
    void aCommonQuotationIsNoCopy() {
        String quotation =
                " we held up our fish in the light so that they could see what we were and still they fired ";
        assertFalse(judge(prose(1, 10) + quotation, prose(2, 10) + quotation).isCopy());
    }

    @Test
    void emptyTextsAreNoCopies() {
        assertFalse(judge("", "").isCopy());
        assertFalse(judge("", prose(1, 10)).isCopy());
    }

    @Property(tries = 60)
    void theVerdictIsSymmetric(
            @ForAll @IntRange(max = 5) int a,
            @ForAll @IntRange(max = 5) int b,
            @ForAll @IntRange(min = 1, max = 60) int length) {
        Fingerprint one = print("a", prose(a, 30));
        Fingerprint other = print("b", prose(b, length));
        CopyVerdict there = CopyJudge.judge(one, other);
        assertEquals(there, CopyJudge.judge(other, one));
        assertEquals(a == b && length >= 2, there.isCopy());
    }

    @Property(tries = 60)
    void aShortenedCopySharesAKey(@ForAll long seed, @ForAll @IntRange(min = 30, max = 90) int length) {
        Fingerprint whole = print("a", prose(seed, length));
        Fingerprint half = print("b", prose(seed, length / 2));
        assertFalse(Collections.disjoint(whole.keys(), half.keys()));
    }

    @Property(tries = 40)
    void aSketchSurvivesItsBytes(@ForAll long seed, @ForAll @IntRange(max = 200) int length) {
        Sketch sketch = print("a", prose(seed, length)).sketch();
        assertEquals(sketch, Sketch.read(sketch.toBytes()));
        assertTrue(sketch.size() <= Sketch.MOST);
    }

    @Test
    void bytesThatAreNoSketchAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Sketch.read(new byte[] {1, 2}));
        assertThrows(IllegalArgumentException.class, () -> Sketch.read(new byte[] {32, 0, 0, 0, 2, 0, 0, 0, 1}));
    }

    @Property(tries = 30)
    void groupsDoNotDependOnTheOrder(@ForAll Random random) {
        List<Fingerprint> prints = new ArrayList<>(List.of(
                print("r1", prose(1, 20)),
                print("r2", prose(1, 18)),
                print("r3", prose(2, 20)),
                print("r4", prose(1, 9)),
                print("r5", prose(2, 20) + prose(3, 4)),
                print("r6", prose(4, 20))));
        Map<String, LocalDate> days = Map.of("r2", LocalDate.of(1904, 10, 24), "r1", LocalDate.of(1904, 10, 25));
        List<CopyGroup> groups = CopyGroups.of(prints, days);
        Collections.shuffle(prints, random);
        assertEquals(groups, CopyGroups.of(prints, days));
        assertEquals(
                List.of("r2", "r5", "r6"),
                groups.stream().map(CopyGroup::original).toList());
        TreeSet<String> members = new TreeSet<>();
        groups.get(0).copies().forEach(copy -> members.add(copy.report()));
        assertEquals(new TreeSet<>(List.of("r1", "r4")), members);
    }
}
