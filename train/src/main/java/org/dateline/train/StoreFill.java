package org.dateline.train;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.core.actor.ActorCode;
import org.dateline.core.event.Casualties;
import org.dateline.core.event.EventStatus;
import org.dateline.core.event.EventType;
import org.dateline.core.event.Toll;
import org.dateline.core.incident.Mention;
import org.dateline.core.incident.Party;
import org.dateline.core.incident.Story;
import org.dateline.core.incident.link.DayRange;
import org.dateline.core.incident.link.Family;
import org.dateline.core.incident.link.Link;
import org.dateline.core.incident.link.Position;
import org.dateline.core.incident.link.Profile;
import org.dateline.core.incident.link.Telling;
import org.dateline.core.incident.link.Terms;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.report.Report;
import org.dateline.core.time.DateInterval;
import org.dateline.store.Store;
import org.dateline.store.StoreUrl;
import org.dateline.store.incident.KeyHash;
import org.dateline.store.incident.Linking;
import org.dateline.store.incident.MentionJson;
import org.dateline.store.incident.ProfileBytes;
import org.dateline.store.report.Intake;
import org.dateline.store.report.Packed;
import org.dateline.store.report.Reading;

/**
 * Fills a store with made-up reports, past its door: five mentions each, in two strands. Words and names are drawn so that
 * few are in most reports and most in few, as in news. Each strand is an incident of its own, as most are.
 */
final class StoreFill {

    static final LocalDate START = LocalDate.of(2018, 1, 1);
    static final int DAYS = 2_000;
    static final List<String> TYPES = List.of("ASSAULT", "PROTEST", "COERCE", "MOBILIZE", "CONSULT", "ACCUSE");
    static final String COMMON = "people";

    private static final int MENTIONS = 5;
    private static final int STRANDS = 2;
    private static final int NAMES = 25;
    private static final int WORDS = 40;
    private static final int KEYS = 14;
    private static final int TOWNS = 3_000;
    private static final int TEXT = 120;
    private static final String NO_HASH = "0".repeat(64);

    private final Random random = new Random(7);
    private final String[] vocabulary = new String[200_000];
    private final int reports;
    private int made;

    StoreFill(int mentions) {
        this.reports = mentions / MENTIONS;
        this.made = reports;
        for (int i = 0; i < vocabulary.length; i++) {
            vocabulary[i] = "w" + Integer.toString(i * 7919 % vocabulary.length, 36);
        }
    }

    String word() {
        return vocabulary[Math.min((int) Math.pow(vocabulary.length, random.nextDouble()), vocabulary.length - 1)];
    }

    /** A report of the last days that is not in the store. */
    Intake next() {
        return intake(made++, DAYS - random.nextInt(3));
    }

    private Intake intake(int number, int day) {
        String id = "r" + number;
        LocalDate published = START.plusDays(day);
        StringBuilder text = new StringBuilder(COMMON);
        for (int i = 0; i < TEXT; i++) {
            text.append(' ').append(word());
        }
        Report report = new Report(
                id,
                Optional.of(published),
                Optional.of("Paper " + number % 200),
                Optional.of("Report " + number),
                Optional.empty(),
                text.toString());
        List<Mention> mentions = new ArrayList<>();
        List<Profile> strands = new ArrayList<>();
        List<Link> within = new ArrayList<>();
        Place place = place();
        for (int m = 0; m < MENTIONS; m++) {
            mentions.add(mention(id, m, published, place));
            if (m < STRANDS) {
                strands.add(strand(
                        new Position(
                                (int) published.toEpochDay(),
                                id,
                                m,
                                mentions.get(m).id()),
                        place));
            } else {
                within.add(new Link(mentions.get(m).id(), mentions.get(0).id(), 20, List.of()));
            }
        }
        return new Intake(
                new Story(report, mentions),
                new Telling(id, strands, within),
                new Reading("cost", "{\"id\":\"" + id + "\"}"));
    }

    private Mention mention(String report, int m, LocalDate published, Place place) {
        return new Mention(
                report + "." + m,
                report,
                new EventType(
                        TYPES.get(random.nextInt(TYPES.size())), Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(new Party("Gunmen", ActorCode.parse("XXA REB"))),
                List.of(new Party("Residents", ActorCode.parse("XXA CVL"))),
                Optional.of(DateInterval.day(published.minusDays(1))),
                Optional.of(place),
                EventStatus.HAPPENED,
                List.of(),
                new Casualties(Optional.of(Toll.exactly(random.nextInt(9))), Optional.empty()),
                false,
                "Gunmen shot at residents.");
    }

    private Place place() {
        int town = (int) (TOWNS * random.nextDouble() * random.nextDouble());
        return new Place(
                "t" + town,
                "Town " + town,
                Optional.of("XXA"),
                Optional.of("Province " + town % 30),
                town % 60,
                town % 170,
                5,
                PlacePrecision.CITY);
    }

    private Profile strand(Position position, Place place) {
        Map<String, Double> names = terms(NAMES);
        int week = position.day() / 7;
        SortedSet<String> keys =
                new TreeSet<>(List.of("p " + place.id() + " " + week, "p " + place.id() + " " + (week + 1)));
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
                new TreeSet<>(List.of("XXA")),
                Optional.empty(),
                Optional.empty(),
                keys);
    }

    private Map<String, Double> terms(int count) {
        Map<String, Double> terms = new TreeMap<>();
        while (terms.size() < count) {
            terms.put(word(), 5 + 15 * random.nextDouble());
        }
        return terms;
    }

    /** Makes the store, and writes its rows without its indexes, which are made at the end. */
    void into(Path file) throws SQLException {
        Store.open(new StoreUrl.Sqlite(file)).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = OFF");
            statement.execute("PRAGMA synchronous = OFF");
            statement.execute("PRAGMA cache_size = -500000");
            List<String> indexes = new ArrayList<>();
            List<String> names = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                    indexes.add(rows.getString(2));
                }
            }
            for (String name : names) {
                statement.execute("DROP INDEX " + name);
            }
            connection.setAutoCommit(false);
            rows(connection);
            connection.commit();
            for (String index : indexes) {
                statement.execute(index);
            }
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("ANALYZE");
            statement.execute("PRAGMA journal_mode = WAL");
        }
    }

    private record Key(long key, long day, String report, int rank, long strand) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int order = Long.compare(key, other.key);
            order = order != 0 ? order : Long.compare(day, other.day);
            order = order != 0 ? order : report.compareTo(other.report);
            return order != 0 ? order : Integer.compare(rank, other.rank);
        }
    }

    private void rows(Connection connection) throws SQLException {
        List<Key> keys = new ArrayList<>();
        try (Inserts in = new Inserts(connection)) {
            for (int r = 0; r < reports; r++) {
                Intake intake = intake(r, (int) ((long) r * DAYS / reports));
                report(in, r + 1, intake);
                for (Profile strand : intake.telling().strands()) {
                    Position at = strand.position();
                    long number = (r + 1) * 65_536L + at.rank();
                    in.row("strand", number, strand.mention(), r + 1, at.rank(), ProfileBytes.write(strand));
                    for (long key : KeyHash.of(strand.keys())) {
                        keys.add(new Key(key, at.day(), at.report(), at.rank(), number));
                    }
                }
            }
            // In the order of the table, so that each row goes to its end.
            Collections.sort(keys);
            for (Key key : keys) {
                in.row("strand_key", key.key(), key.day(), key.report(), key.rank(), key.strand());
            }
        }
    }

    private static void report(Inserts in, long number, Intake intake) throws SQLException {
        Report report = intake.story().report();
        String day = report.published().orElseThrow().toString();
        String publisher = report.publisher().orElseThrow();
        long epoch = report.published().orElseThrow().toEpochDay();
        String print = "{\"report\":\"" + report.id()
                + "\",\"words\":0,\"sketch\":\"IA==\",\"credits\":[],\"bylines\":[],\"correction\":false}";
        String now = "2026-01-01T00:00:00Z";
        String title = report.title().orElseThrow();
        int mentions = intake.story().mentions().size();
        in.row("report", number, report.id(), 1, day, epoch, publisher, title, null, now, now, "cost", mentions, print);
        in.row("revision", number, 1, day, publisher, title, null, report.text(), NO_HASH, now);
        in.row("reading", number, 1, "cost", Packed.pack(intake.reading().record()), now);
        in.row("report_words (rowid, words)", number, report.text());
        for (int m = 0; m < mentions; m++) {
            Mention mention = intake.story().mentions().get(m);
            long incident = STRANDS * (number - 1) + (m == 1 ? 2 : 1);
            long row = MENTIONS * (number - 1) + m + 1;
            Place place = mention.where().orElseThrow();
            long when = mention.when().orElseThrow().from().toEpochDay();
            String founder =
                    m == 1 ? mention.id() : intake.story().mentions().get(0).id();
            String type = mention.type().plover();
            if (m < STRANDS) {
                in.row(
                        "incident",
                        incident,
                        Linking.incidentId(founder),
                        type,
                        "open",
                        "Attack",
                        place.name(),
                        "XXA",
                        place.latitude(),
                        place.longitude(),
                        when,
                        when,
                        m == 1 ? 1 : MENTIONS - 1,
                        1,
                        1,
                        0,
                        null,
                        null,
                        epoch,
                        epoch,
                        0,
                        0,
                        0);
            }
            in.row(
                    "mention",
                    row,
                    mention.id(),
                    number,
                    incident,
                    type,
                    null,
                    null,
                    null,
                    "HAPPENED",
                    0,
                    when,
                    when,
                    place.name(),
                    "XXA",
                    place.latitude(),
                    place.longitude(),
                    MentionJson.write(mention));
            in.row("mention_party", row, "actor", 0, "Gunmen", "gunmen", "XXA", "REB");
            in.row("mention_party", row, "recipient", 0, "Residents", "residents", "XXA", "CVL");
            boolean linked = m >= STRANDS;
            in.row(
                    "node",
                    mention.id(),
                    number,
                    founder,
                    linked ? founder : null,
                    linked ? founder : null,
                    linked ? 20.0 : null,
                    linked ? "[]" : null);
        }
    }

    /** One prepared statement for each table. */
    private static final class Inserts implements AutoCloseable {

        private final Connection connection;
        private final Map<String, PreparedStatement> statements = new TreeMap<>();

        Inserts(Connection connection) {
            this.connection = connection;
        }

        void row(String table, Object... values) throws SQLException {
            PreparedStatement insert = statements.get(table);
            if (insert == null) {
                insert = connection.prepareStatement("INSERT INTO " + table + " VALUES ("
                        + String.join(", ", Collections.nCopies(values.length, "?")) + ")");
                statements.put(table, insert);
            }
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            for (PreparedStatement statement : statements.values()) {
                statement.close();
            }
        }
    }
}
