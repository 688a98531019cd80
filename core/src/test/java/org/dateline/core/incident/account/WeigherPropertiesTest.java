package org.dateline.core.incident.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dateline.core.event.EventStatus;
import org.dateline.core.statement.Certainty;
import org.dateline.core.statement.SourceKind;
import org.dateline.core.statement.Stance;

/** What holds of any set of reports. */
class WeigherPropertiesTest {

    private static final String[] PUBLISHERS = {"The Times", "Le Temps", "Bild", "Die Welt", "Reuters", "AFP", ""};
    private static final String[] SPEAKERS = {"Ann Example", "Example", "Bo Sample", "Interfax", "officials"};
    private static final String[] CODES = {"", "RUS GOV", "GBR GOV", "GBR MIL", "FRA GOV"};

    /** A report made up from a seed; the same seed gives the same text and claims under any name and day. */
    private static Told report(String id, String publisher, int day, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "HULL, Oct. 24 (Reuters) -\n" : "");
        for (int w = 0; w < 120; w++) {
            text.append("wr").append(random.nextInt(3000)).append(' ');
        }
        Told told = Told.by(id, publisher, day).text(text.toString()).killed(1 + random.nextInt(3));
        if (random.nextBoolean()) {
            told.actor("Russian fleet", "RUS MIL").recipient("trawlers", "GBR BUS");
        }
        if (random.nextInt(3) == 0) {
            told.status(EventStatus.DENIED);
        }
        for (int v = random.nextInt(3); v > 0; v--) {
            int speaker = random.nextInt(SPEAKERS.length);
            SourceKind kind =
                    speaker < 3 ? SourceKind.PERSON : speaker == 3 ? SourceKind.ORGANIZATION : SourceKind.OFFICIAL;
            told.saidBy(
                    SPEAKERS[speaker],
                    kind,
                    CODES[random.nextInt(CODES.length)],
                    random.nextInt(4) == 0 ? Stance.DENIED : Stance.AFFIRMED,
                    random.nextInt(4) == 0 ? "AFP" : "",
                    random.nextInt(5) == 0 ? Certainty.POSSIBLE : Certainty.CERTAIN);
        }
        return told;
    }

    private static List<Telling> reports(Random random, int count) {
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String publisher = PUBLISHERS[random.nextInt(PUBLISHERS.length)];
            tellings.add(report("r" + i, publisher, 22 + random.nextInt(4), random.nextInt(6))
                    .tell());
        }
        return tellings;
    }

    @Property(tries = 150)
    void theOrderOfTheReportsDoesNotMatter(@ForAll Random random, @ForAll @IntRange(min = 1, max = 9) int count) {
        List<Telling> tellings = reports(random, count);
        Incident incident = Told.weigh(tellings);
        Collections.shuffle(tellings, random);
        assertEquals(incident, Told.weigh(tellings));
    }

    @Property(tries = 150)
    void aCopyNeverRaisesTheCountOfSources(@ForAll Random random, @ForAll @IntRange(min = 1, max = 7) int count) {
        List<Telling> tellings = new ArrayList<>();
        List<Long> seeds = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            seeds.add((long) random.nextInt(1000));
            String publisher = PUBLISHERS[random.nextInt(PUBLISHERS.length)];
            tellings.add(report("r" + i, publisher, 22 + random.nextInt(4), seeds.get(i))
                    .tell());
        }
        Incident before = Told.weigh(tellings);
        long seed = seeds.get(random.nextInt(count));
        tellings.add(report("x", PUBLISHERS[random.nextInt(PUBLISHERS.length)], 27, seed)
                .tell());
        Incident after = Told.weigh(tellings);
        Map<String, Integer> counts = counts(before);
        counts(after)
                .forEach((value, sources) -> assertTrue(
                        sources <= counts.getOrDefault(value, 0),
                        () -> value + ": " + counts + " became " + counts(after)));
    }

    private static Map<String, Integer> counts(Incident incident) {
        return incident.fields().stream()
                .flatMap(field -> field.positions().stream()
                        .map(position -> Map.entry(
                                Judgements.key(field.field(), position.value()),
                                position.support().sources())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Property(tries = 150)
    void onlyALaterClaimOfTheSameTellerReplaces(@ForAll Random random, @ForAll @IntRange(min = 2, max = 9) int count) {
        Incident incident = Told.weigh(reports(random, count));
        Map<String, Claim> claims = incident.accounts().stream()
                .flatMap(account -> account.claims().stream())
                .collect(Collectors.toMap(Claim::id, claim -> claim));
        for (Claim claim : claims.values()) {
            claim.supersededBy().map(claims::get).ifPresent(later -> {
                assertEquals(claim.teller(), later.teller()); // none of these reports calls itself a correction
                assertEquals(claim.field(), later.field());
                assertTrue(later.said().orElseThrow().isAfter(claim.said().orElseThrow()));
            });
        }
    }

    @Property(tries = 100)
    void noClaimIsLost(@ForAll Random random, @ForAll @IntRange(min = 1, max = 9) int count) {
        Incident incident = Told.weigh(reports(random, count));
        long told =
                incident.accounts().stream().mapToLong(a -> a.claims().size()).sum();
        long placed = incident.fields().stream()
                .mapToLong(field -> field.open().size()
                        + field.superseded().size()
                        + field.positions().stream()
                                .mapToLong(p -> p.claims().size())
                                .sum())
                .sum();
        assertEquals(told, placed);
    }
}
