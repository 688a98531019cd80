package org.dateline.core.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.dateline.core.resource.Table;
import org.junit.jupiter.api.Test;

class TollReaderTest {

    private static final TollReader TOLLS = new TollReader(Table.resource(Knowledge.class, "numbers.tsv"));

    /** The counted noun is the last word. */
    private static void assertToll(String words, String expected) {
        Clauses clauses = Parsed.clauses(words);
        Optional<Toll> toll = TOLLS.of(clauses, clauses.sentence().root());
        assertEquals(
                expected,
                toll.map(t -> t.min() + ".." + t.max().map(Object::toString).orElse(""))
                        .orElse("-"));
    }

    @Test
    void counts() {
        assertToll("12/12/CD/2/nummod soldiers/soldier/NNS/0/root", "12..12");
        assertToll("twenty-one/twenty-one/CD/2/nummod men/man/NNS/0/root", "21..21");
        assertToll("1,250/1,250/CD/2/nummod men/man/NNS/0/root", "1250..1250");
        assertToll("a/a/DT/2/det soldier/soldier/NN/0/root", "1..1");
        assertToll("no/no/DT/2/det soldiers/soldier/NNS/0/root", "0..0");
        assertToll("soldiers/soldier/NNS/0/root", "-");
        assertToll("the/the/DT/2/det village/village/NN/0/root", "-");
    }

    @Test
    void bounds() {
        assertToll("at/at/IN/3/case least/least/JJS/3/nmod 20/20/CD/4/nummod men/man/NNS/0/root", "20..");
        assertToll("more/more/JJR/3/advmod than/than/IN/1/fixed 20/20/CD/4/nummod men/man/NNS/0/root", "21..");
        assertToll("dozens/dozens/NNS/0/root of/of/IN/3/case men/man/NNS/1/nmod", "24..");
    }

    @Test
    void conjunctsAreCountedTogether() {
        assertToll(
                "12/12/CD/2/nummod soldiers/soldier/NNS/0/root and/and/CC/5/cc three/three/CD/5/nummod children/child/NNS/2/conj",
                "15..15");
    }
}
