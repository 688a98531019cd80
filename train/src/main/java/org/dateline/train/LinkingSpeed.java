package org.dateline.train;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.core.incident.link.DayRange;
import org.dateline.core.incident.link.Family;
import org.dateline.core.incident.link.Link;
import org.dateline.core.incident.link.Linker;
import org.dateline.core.incident.link.MemoryNeighbourhood;
import org.dateline.core.incident.link.Position;
import org.dateline.core.incident.link.Profile;
import org.dateline.core.incident.link.Scorer;
import org.dateline.core.incident.link.Telling;
import org.dateline.core.incident.link.Terms;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;

/**
 * How many mentions a second are linked on one core when many are stored: {@code LinkingSpeed [MENTIONS]}, a million by
 * default, in memory (needs {@code -Xmx4g}). The reports are made up: names, words and towns drawn so that few are in
 * most reports and most in few, as in news; two strands and five mentions a report, which is what crime news has. Most
 * keys of a report are full to the brim, so that it costs what a report can cost at most. Processor time is measured, so
 * that a busy machine does not change the figure.
 */
public final class LinkingSpeed {

    private static final int STRANDS = 2;
    private static final int MENTIONS = 5;
    private static final int NAMES = 40;
    private static final int WORDS = 60;
    private static final int KEYS = 14;
    private static final int TOWNS = 3_000;
    private static final int DAYS = 2_000;
    private static final int MEASURED = 2_000;
    private static final double BILLION = 1e9;

    private final Random random = new Random(7);
    private final String[] vocabulary = new String[200_000];

    private LinkingSpeed() {
        for (int i = 0; i < vocabulary.length; i++) {
            vocabulary[i] = "w" + Integer.toString(i * 7919 % vocabulary.length, 36);
        }
    }

    public static void main(String[] args) {
        int mentions = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        new LinkingSpeed().run(mentions, System.out);
    }

    private void run(int mentions, PrintStream out) {
        MemoryNeighbourhood neighbourhood = new MemoryNeighbourhood();
        int reports = mentions / MENTIONS;
        for (int i = 0; i < reports; i++) {
            telling(i, i * DAYS / reports).strands().forEach(neighbourhood::put);
        }
        Linker linker = new Linker(new Scorer(), neighbourhood);
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        int next = reports;
        for (int i = 0; i < MEASURED; i++) {
            linker.add(telling(next++, DAYS));
        }
        List<Telling> measured = new ArrayList<>();
        for (int i = 0; i < MEASURED; i++) {
            measured.add(telling(next++, DAYS - random.nextInt(3)));
        }
        long start = clock.getCurrentThreadCpuTime();
        measured.forEach(linker::add);
        double seconds = (clock.getCurrentThreadCpuTime() - start) / BILLION;
        out.printf(
                Locale.ROOT,
                "%,d mentions stored; %,d linked in %.2f s of one core: %,.0f mentions/s%n",
                mentions,
                MEASURED * MENTIONS,
                seconds,
                MEASURED * MENTIONS / seconds);
    }

    private Telling telling(int number, int day) {
        String report = "r" + number;
        List<Profile> strands = new ArrayList<>();
        List<Link> within = new ArrayList<>();
        for (int s = 0; s < STRANDS; s++) {
            strands.add(strand(new Position(day, report, s, "m" + number + "." + s)));
        }
        for (int m = STRANDS; m < MENTIONS; m++) {
            within.add(new Link("m" + number + "." + m, "m" + number + ".0", 1, List.of()));
        }
        return new Telling(report, strands, within);
    }

    private Profile strand(Position position) {
        Map<String, Double> names = terms(NAMES);
        int town = (int) (TOWNS * random.nextDouble() * random.nextDouble());
        Place place = new Place(
                "t" + town,
                "Town " + town,
                Optional.of("XXA"),
                Optional.of("Province " + town % 30),
                town % 60,
                town % 170,
                5,
                PlacePrecision.CITY);
        SortedSet<String> keys = new TreeSet<>(
                List.of("p t" + town + " " + position.day() / 7, "p t" + town + " " + (position.day() / 7 + 1)));
        List<String> persons = new ArrayList<>();
        for (String name : names.keySet()) {
            if (keys.size() < KEYS) {
                keys.add("r " + name);
            }
            if (persons.size() < 8) {
                persons.add(name + " " + name);
            }
        }
        return new Profile(
                position,
                random.nextInt(4) == 0 ? Family.JUSTICE : Family.VIOLENCE,
                persons,
                Terms.heaviest(names, NAMES),
                Terms.heaviest(terms(WORDS), WORDS),
                Optional.empty(),
                new TreeSet<>(),
                new TreeSet<>(List.of("XXA CVL")),
                Optional.of(new DayRange(position.day() - 1, position.day() - 1)),
                List.of(position.day() - 1),
                List.of(place),
                new TreeSet<>(List.of("XXA", "XXA/Province " + town % 30)),
                Optional.empty(),
                Optional.empty(),
                keys);
    }

    private Map<String, Double> terms(int count) {
        Map<String, Double> terms = new TreeMap<>();
        while (terms.size() < count) {
            int word = (int) Math.pow(vocabulary.length, random.nextDouble());
            terms.put(vocabulary[Math.min(word, vocabulary.length - 1)], 5 + 15 * random.nextDouble());
        }
        return terms;
    }
}
