package org.dateline.desk.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.event.Toll;
import org.dateline.core.incident.account.Claim;
import org.dateline.core.incident.account.Corroboration;
import org.dateline.core.incident.account.Field;
import org.dateline.core.incident.account.FieldValues;
import org.dateline.core.incident.account.Graded;
import org.dateline.core.incident.account.Incident;
import org.dateline.core.incident.account.Position;
import org.dateline.core.incident.account.Summary;
import org.dateline.core.incident.account.Value;
import org.dateline.core.place.Place;
import org.dateline.core.time.DateInterval;
import org.dateline.desk.incident.Sides;
import org.dateline.desk.view.Words;
import org.dateline.store.incident.IncidentView;

/** Makes the public form of an incident as it stands now, without the names that must not be told. */
public final class SnapshotMaker {

    private static final int MOST_PLACES = 20;

    private final IncidentView view;
    private final Incident incident;
    private final LeftOut leftOut;
    private final Map<String, String> urls;

    private SnapshotMaker(IncidentView view, List<String> leftOut, Map<String, String> urls) {
        this.view = view;
        this.incident = view.incident();
        this.leftOut = new LeftOut(leftOut);
        this.urls = urls;
    }

    /**
     * @param leftOut names of speakers and publishers
     * @param urls where reports were published, by their ids
     */
    public static Snapshot of(IncidentView view, List<String> leftOut, Map<String, String> urls) {
        return new SnapshotMaker(view, leftOut, urls).make();
    }

    private Snapshot make() {
        Summary summary = incident.summary();
        List<Snapshot.Fact> facts = incident.fields().stream()
                .filter(values -> !values.positions().isEmpty())
                .map(this::fact)
                .toList();
        List<Snapshot.Account> accounts = new SnapshotAccounts(incident, leftOut).all();
        return new Snapshot(
                Snapshot.LAYOUT,
                leftOut.freed(summary.title()),
                view.entry().status().word(),
                summary.standing().name().toLowerCase(Locale.ROOT),
                new Snapshot.Kind(
                        Words.capital(
                                summary.type().mode().orElse(summary.type().plover())),
                        summary.type().plover(),
                        summary.type().mode().orElse(""),
                        summary.type().acled().orElse(""),
                        summary.type().cameo().orElse("")),
                summary.when().map(SnapshotMaker::when).orElse(null),
                places(),
                mark(incident.credibility()),
                summary.sources(),
                summary.reports(),
                accounts.stream().anyMatch(account -> account.name().equals(LeftOut.SOURCE)),
                facts,
                accounts,
                new SnapshotReports(incident, leftOut, urls).all());
    }

    static Snapshot.Mark mark(Graded graded) {
        return new Snapshot.Mark(
                graded.grade().mark().symbol(),
                graded.grade().mark().meaning(),
                graded.given().isEmpty());
    }

    private static Snapshot.When when(DateInterval days) {
        return new Snapshot.When(
                Words.days(Optional.of(days.from()), days.to()),
                days.from().toString(),
                days.to().map(LocalDate::toString).orElse(""),
                days.precision().name().toLowerCase(Locale.ROOT));
    }

    private Snapshot.Fact fact(FieldValues values) {
        List<Snapshot.Position> positions =
                values.positions().stream().map(p -> position(values, p)).toList();
        boolean counted = values.field().harm().isPresent();
        Optional<Range> range = counted ? Range.of(values) : Optional.empty();
        String words = counted
                ? range.map(Range::words).orElse("")
                : positions.size() == 1 ? positions.get(0).value() : "";
        return new Snapshot.Fact(
                values.field().name().toLowerCase(Locale.ROOT),
                Sides.name(values.field()),
                words,
                range.map(Range::min).orElse(null),
                range.filter(r -> !r.open()).map(Range::max).orElse(null),
                values.isContradicted(),
                positions);
    }

    private Snapshot.Position position(FieldValues values, Position position) {
        return new Snapshot.Position(
                values.isContradicted() ? position.letter() : "",
                leftOut.freed(position.value().label()),
                position.support().sources(),
                position.support().counted().stream()
                        .map(this::counted)
                        .distinct()
                        .toList(),
                mark(position.credibility()));
    }

    private String counted(Corroboration.Counted source) {
        if (leftOut.tells(source.name())) {
            return LeftOut.SOURCE;
        }
        boolean itself = source.name().equals(source.through()) || leftOut.tells(source.through());
        return itself ? source.name() : source.name() + ", through " + source.through();
    }

    private List<Snapshot.Where> places() {
        Map<Place, String> letters = new LinkedHashMap<>();
        incident.field(Field.WHERE).ifPresent(values -> {
            for (Position position : values.positions()) {
                String letter = values.isContradicted() ? position.letter() : "";
                add(letters, position.value(), letter);
                position.claims().stream().map(Claim::value).forEach(value -> add(letters, value, letter));
            }
        });
        List<Snapshot.Where> places = new ArrayList<>();
        letters.forEach((place, letter) -> places.add(new Snapshot.Where(
                letter,
                leftOut.freed(place.name()),
                place.country().orElse(""),
                place.admin1().orElse(""),
                place.latitude(),
                place.longitude(),
                place.uncertaintyKm())));
        return places.subList(0, Math.min(MOST_PLACES, places.size()));
    }

    private static void add(Map<Place, String> letters, Value value, String letter) {
        if (value instanceof Value.Where where) {
            letters.putIfAbsent(where.place(), letter);
        }
    }

    /** From the lowest to the highest number that stands. */
    private record Range(int min, int max, boolean open) {

        static Optional<Range> of(FieldValues values) {
            int min = Integer.MAX_VALUE;
            int max = 0;
            boolean open = false;
            for (Position position : values.positions()) {
                for (Claim claim : position.claims()) {
                    if (claim.value() instanceof Value.Count count) {
                        Toll toll = count.toll();
                        min = Math.min(min, toll.min());
                        max = Math.max(max, toll.max().orElse(toll.min()));
                        open |= toll.max().isEmpty();
                    }
                }
            }
            return min == Integer.MAX_VALUE ? Optional.empty() : Optional.of(new Range(min, max, open));
        }

        String words() {
            String range = min == max ? Words.number(min) : Words.number(min) + "–" + Words.number(max);
            return open ? range + "+" : range;
        }
    }
}
