package org.dateline.core.incident.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever order, batches and detours reports come by, the same reports make the same incidents. */
class LinkerProperties {

    private static final Scorer SCORER = new Scorer();
    private static final String[] TOWNS = {"Aldova", "Berin", "Corva"};
    private static final String[] PEOPLE = {
        "Omar Haddad", "Lena Brandt", "Ivo Marek", "Sara Lind", "Pavel Orlov", "Nadia Karim", "Tom Egan"
    };
    private static final String[] WORDS = {"market", "bridge", "rocket", "rifle", "guard", "bus", "school", "mill"};

    /** Reports that overlap enough for every report to have several it might be linked to. */
    private static List<Telling> reports(int count, Random random) {
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int strands = 1 + random.nextInt(2);
            String report = "r" + i;
            List<Profile> profiles = new ArrayList<>();
            int day = random.nextInt(5);
            for (int s = 0; s < strands; s++) {
                profiles.add(strand(random, day).strand(report, s, "m" + i + "." + s));
            }
            List<Link> within =
                    random.nextBoolean() ? List.of() : List.of(new Link("m" + i + ".9", "m" + i + ".0", 20, List.of()));
            tellings.add(new Telling(report, profiles, within));
        }
        return tellings;
    }

    private static Told strand(Random random, int day) {
        Told told = random.nextInt(12) == 0 ? Told.undated() : Told.on("2024-05-0" + (1 + day));
        told.names(PEOPLE[random.nextInt(PEOPLE.length)], PEOPLE[random.nextInt(PEOPLE.length)]);
        told.words(WORDS[random.nextInt(WORDS.length)], WORDS[random.nextInt(WORDS.length)]);
        int town = random.nextInt(TOWNS.length);
        told.in(TOWNS[town], 10 * town, 20);
        if (random.nextBoolean()) {
            told.happened("2024-05-0" + (1 + random.nextInt(9)));
        }
        return random.nextInt(4) == 0 ? told.family(Family.JUSTICE) : told;
    }

    private static SortedMap<String, String> choices(Neighbourhood neighbourhood, List<Telling> tellings) {
        SortedMap<String, String> choices = new TreeMap<>();
        for (Telling telling : tellings) {
            for (Profile strand : telling.strands()) {
                choices.put(
                        strand.mention(),
                        neighbourhood
                                .choice(strand.mention())
                                .map(Link::toString)
                                .orElse("opens"));
            }
        }
        return choices;
    }

    private static SortedSet<String> incidents(
            Neighbourhood neighbourhood, Decisions decisions, List<Telling> tellings) {
        Grouping grouping = new Grouping(SCORER, neighbourhood, decisions);
        SortedSet<String> incidents = new TreeSet<>();
        for (Telling telling : tellings) {
            for (Profile strand : telling.strands()) {
                grouping.around(strand.mention())
                        .forEach(group -> incidents.add(group.mentions().toString()));
            }
        }
        return incidents;
    }

    @Property(tries = 150)
    void orderOfArrivalDoesNotMatter(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 30) int count,
            @ForAll @IntRange(min = 1, max = 4) int sight) {
        Random random = new Random(seed);
        List<Telling> tellings = reports(count, random);
        MemoryNeighbourhood first = new MemoryNeighbourhood();
        Linker linker = new Linker(SCORER, first, sight);
        tellings.forEach(linker::add);

        List<Telling> shuffled = new ArrayList<>(tellings);
        Collections.shuffle(shuffled, random);
        MemoryNeighbourhood second = new MemoryNeighbourhood();
        Linker other = new Linker(SCORER, second, sight);
        shuffled.forEach(other::add);

        assertEquals(choices(first, tellings), choices(second, tellings));
        assertEquals(incidents(first, Decisions.NONE, tellings), incidents(second, Decisions.NONE, tellings));
    }

    /** A batch after another, each by a linker that knows of the others only by what is stored. */
    @Property(tries = 60)
    void batchesDoNotMatter(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 30) int count,
            @ForAll @IntRange(min = 1, max = 9) int batch) {
        Random random = new Random(seed);
        List<Telling> tellings = reports(count, random);
        MemoryNeighbourhood atOnce = new MemoryNeighbourhood();
        Linker linker = new Linker(SCORER, atOnce);
        tellings.forEach(linker::add);

        List<Telling> shuffled = new ArrayList<>(tellings);
        Collections.shuffle(shuffled, random);
        MemoryNeighbourhood split = new MemoryNeighbourhood();
        for (int from = 0; from < count; from += batch) {
            Linker next = new Linker(SCORER, split);
            shuffled.subList(from, Math.min(count, from + batch)).forEach(next::add);
        }
        assertEquals(choices(atOnce, tellings), choices(split, tellings));
    }

    @Property(tries = 100)
    void whatWasRemovedLeavesNoTrace(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 25) int count,
            @ForAll @IntRange(min = 1, max = 4) int sight) {
        Random random = new Random(seed);
        List<Telling> tellings = reports(count, random);
        List<Telling> kept = tellings.subList(0, count / 2);
        MemoryNeighbourhood never = new MemoryNeighbourhood();
        Linker linker = new Linker(SCORER, never, sight);
        kept.forEach(linker::add);

        List<Telling> shuffled = new ArrayList<>(tellings);
        Collections.shuffle(shuffled, random);
        MemoryNeighbourhood removed = new MemoryNeighbourhood();
        Linker other = new Linker(SCORER, removed, sight);
        shuffled.forEach(other::add);
        tellings.subList(count / 2, count).forEach(other::remove);

        assertEquals(choices(never, kept), choices(removed, kept));
        for (Telling telling : tellings.subList(count / 2, count)) {
            assertEquals(Optional.empty(), removed.profile(telling.main().mention()));
            assertEquals(List.of(), removed.choosers(telling.main().mention()));
        }
    }

    /** What add says it changed is all that changed, so that a store can write just that. */
    @Property(tries = 60)
    void changesAreToldInFull(@ForAll long seed, @ForAll @IntRange(min = 2, max = 20) int count) {
        Random random = new Random(seed);
        List<Telling> tellings = reports(count, random);
        Collections.shuffle(tellings, random);
        MemoryNeighbourhood neighbourhood = new MemoryNeighbourhood();
        Linker linker = new Linker(SCORER, neighbourhood);
        SortedMap<String, String> before = choices(neighbourhood, tellings);
        for (Telling telling : tellings) {
            var changed = linker.add(telling);
            SortedMap<String, String> after = choices(neighbourhood, tellings);
            for (String mention : after.keySet()) {
                if (!changed.contains(mention)) {
                    assertEquals(before.get(mention), after.get(mention));
                }
            }
            before = after;
        }
    }

    @Property(tries = 100)
    void decisionsOfPeopleHoldInAnyOrder(@ForAll long seed, @ForAll @IntRange(min = 4, max = 20) int count) {
        Random random = new Random(seed);
        List<Telling> tellings = reports(count, random);
        List<Decision> decided = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            int one = random.nextInt(count);
            int other = (one + 1 + random.nextInt(count - 1)) % count;
            decided.add(new Decision(n, random.nextBoolean(), "m" + one + ".0", "m" + other + ".0"));
        }
        Decisions decisions = mention -> decided.stream()
                .filter(d -> d.mention().equals(mention) || d.other().equals(mention))
                .toList();
        MemoryNeighbourhood first = new MemoryNeighbourhood();
        Linker linker = new Linker(SCORER, first);
        tellings.forEach(linker::add);
        SortedSet<String> incidents = incidents(first, decisions, tellings);

        Decision last = decided.get(decided.size() - 1);
        Group group = new Grouping(SCORER, first, decisions)
                .around(last.mention()).stream()
                        .filter(g -> g.mentions().contains(last.mention()))
                        .findFirst()
                        .orElseThrow();
        assertEquals(last.same(), group.mentions().contains(last.other()));

        Collections.shuffle(tellings, random);
        MemoryNeighbourhood second = new MemoryNeighbourhood();
        Linker other = new Linker(SCORER, second);
        tellings.forEach(other::add);
        assertEquals(incidents, incidents(second, decisions, tellings));
    }
}
