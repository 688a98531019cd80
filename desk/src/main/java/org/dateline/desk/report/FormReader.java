package org.dateline.desk.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.core.actor.ActorCode;
import org.dateline.core.correction.Assertion;
import org.dateline.core.correction.EventCoding;
import org.dateline.core.correction.Location;
import org.dateline.core.correction.Participant;
import org.dateline.core.correction.Quote;
import org.dateline.core.correction.StatementCoding;
import org.dateline.core.event.Casualties.Harm;
import org.dateline.core.event.EventStatus;
import org.dateline.core.event.EventType;
import org.dateline.core.event.Toll;
import org.dateline.core.place.Place;
import org.dateline.core.statement.Certainty;
import org.dateline.core.statement.SourceKind;
import org.dateline.core.statement.Stance;
import org.dateline.core.statement.StatementKind;
import org.dateline.core.time.DateInterval;
import org.dateline.core.time.DatePrecision;

/** Reads what a person wrote in the form of a record. What a form does not ask for stays as it was. */
final class FormReader {

    private static final int LONGEST = 300;
    private static final int MOST_PEOPLE = 2_000_000_000;

    private final Fields fields;
    private final PassageWords words;
    private final EventTypes types;
    private final Function<String, List<Place>> places;
    private final Map<String, String> sources;

    /** @param sources name of the source by id of the statement */
    FormReader(
            Fields fields,
            PassageWords words,
            EventTypes types,
            Function<String, List<Place>> places,
            Map<String, String> sources) {
        this.fields = fields;
        this.words = words;
        this.types = types;
        this.places = places;
        this.sources = sources;
    }

    EventCoding event(Optional<EventCoding> before) {
        Quote trigger = before.map(EventCoding::trigger)
                .filter(quote -> quote.words().equals(fields.get("words")))
                .orElseGet(() -> words.required("words", fields.get("words"), nth()));
        EventCoding base = before.orElseGet(() -> EventCoding.bare(trigger, type(Optional.empty())));
        EventCoding coding = base.withTrigger(trigger)
                .withType(type(before.map(EventCoding::type)))
                .withStatus(value(EventStatus.class, "status"))
                .withActors(side("actor", base.actors(), trigger))
                .withRecipients(side("recipient", base.recipients(), trigger))
                .withWhere(where(base.where(), trigger))
                .withWhen(days(base.when()))
                .withSaidBy(fields.all("saidBy").stream()
                        .filter(sources::containsKey)
                        .map(id -> new Assertion(id, sources.get(id)))
                        .toList());
        for (Harm harm : List.of(Harm.KILLED, Harm.INJURED)) {
            coding = coding.withToll(harm, toll(CodingFields.lower(harm)));
        }
        return coding;
    }

    StatementCoding statement(Optional<StatementCoding> before) {
        List<Quote> content = before.map(StatementCoding::content)
                .filter(quotes -> String.join(
                                CodingFields.GAP,
                                quotes.stream().map(Quote::words).toList())
                        .equals(fields.get("words")))
                .orElseGet(this::content);
        Quote cue = before.map(StatementCoding::cue)
                .filter(quote -> quote.words().equals(fields.get("cue")))
                .orElseGet(() -> words.nearest("cue", fields.get("cue"), content.get(0)));
        StatementCoding.Source source = source(before.map(StatementCoding::source), cue);
        StatementKind kind = value(StatementKind.class, "speech");
        StatementCoding base = before.orElseGet(() -> StatementCoding.bare(source, cue, content, kind));
        return new StatementCoding(
                source,
                cue,
                content,
                kind,
                base.attitude(),
                value(Stance.class, "stance"),
                value(Certainty.class, "certainty"),
                base.polarity(),
                days(base.saidOn()),
                Optional.of(text("via")).filter(via -> !via.isEmpty()));
    }

    private List<Quote> content() {
        List<Quote> pieces = new ArrayList<>();
        for (String piece : fields.get("words").split("…", -1)) {
            if (!piece.isBlank()) {
                pieces.add(
                        pieces.isEmpty()
                                ? words.required("words", piece, nth())
                                : words.nearest("words", piece, pieces.get(0)));
            }
        }
        if (pieces.isEmpty()) {
            throw new FieldRefused("words", "Write what is said, as the passage has it.");
        }
        return pieces;
    }

    private StatementCoding.Source source(Optional<StatementCoding.Source> before, Quote cue) {
        String name = text("source");
        if (name.isEmpty()) {
            throw new FieldRefused("source", "Write who says it, by the fullest name the report has.");
        }
        Optional<Quote> named = before.filter(s -> s.name().equals(name))
                .flatMap(StatementCoding.Source::words)
                .or(() -> words.perhaps(name, cue));
        String code = text("sourceCode");
        return new StatementCoding.Source(
                name,
                code.isEmpty() ? Optional.empty() : Optional.of(code("sourceCode", code)),
                value(SourceKind.class, "sourceKind"),
                named);
    }

    private Optional<Integer> nth() {
        String nth = fields.get("nth");
        return nth.matches("[0-9]{1,4}") ? Optional.of(Integer.parseInt(nth)) : Optional.empty();
    }

    private EventType type(Optional<EventType> before) {
        String what = fields.get("what");
        String acled = fields.get("acled");
        Optional<EventType> same =
                before.filter(type -> (type.plover() + "/" + type.mode().orElse("")).equals(what)
                        && type.acled().orElse("").equals(acled));
        return same.orElseGet(() -> types.type(what, acled));
    }

    private List<Participant> side(String side, List<Participant> before, Quote trigger) {
        List<String> names = fields.all(side);
        List<String> codes = fields.all(side + "Code");
        List<Participant> participants = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            String code = i < codes.size() ? codes.get(i).strip() : "";
            if (name.isEmpty()) {
                if (!code.isEmpty()) {
                    throw new FieldRefused(side, "Write a name beside the code " + code + ".");
                }
                continue;
            }
            if (name.length() > LONGEST) {
                throw new FieldRefused(side, "A name has at most " + LONGEST + " characters.");
            }
            Optional<Quote> named = before.stream()
                    .filter(p -> p.name().equals(name))
                    .findFirst()
                    .flatMap(Participant::words)
                    .or(() -> words.perhaps(name, trigger));
            participants.add(new Participant(name, code(side, code.isEmpty() ? ActorCode.UNKNOWN : code), named));
        }
        return participants;
    }

    private static ActorCode code(String field, String code) {
        try {
            return ActorCode.parse(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new FieldRefused(
                    field,
                    "A code is a country and a sector, like SYR MIL, or UNK where nothing is known; not " + code + ".");
        }
    }

    private Optional<Location> where(Optional<Location> before, Quote trigger) {
        String name = text("placeName");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String id = fields.get("place");
        Optional<Place> place = id.isEmpty()
                ? Optional.empty()
                : Optional.of(Stream.concat(
                                before.filter(old -> old.name().equals(name)).flatMap(Location::place).stream(),
                                places.apply(name).stream())
                        .filter(found -> found.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new FieldRefused(
                                "placeName", "Find the place by this name, then choose it, or leave it unknown.")));
        Optional<Quote> named = before.filter(old -> old.name().equals(name))
                .flatMap(Location::words)
                .or(() -> words.perhaps(name, trigger));
        return Optional.of(new Location(name, place, named));
    }

    private Optional<DateInterval> days(Optional<DateInterval> before) {
        Optional<LocalDate> from = day("from");
        Optional<LocalDate> to = day("to");
        boolean ongoing = fields.has("ongoing", "yes");
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        if (from.isEmpty()) {
            throw new FieldRefused("from", "Write the first day too; it may be the same.");
        }
        Optional<LocalDate> last = ongoing ? Optional.empty() : Optional.of(to.orElse(from.get()));
        if (last.isPresent() && last.get().isBefore(from.get())) {
            throw new FieldRefused("from", "The last day is before the first.");
        }
        if (before.isPresent()
                && before.get().from().equals(from.get())
                && before.get().to().equals(last)) {
            return before;
        }
        return Optional.of(new DateInterval(from.get(), last, precision(from.get(), last)));
    }

    private static DatePrecision precision(LocalDate from, Optional<LocalDate> to) {
        if (to.isEmpty()) {
            return DatePrecision.LOOSE;
        }
        LocalDate last = to.get();
        if (last.equals(from)) {
            return DatePrecision.DAY;
        }
        if (from.getDayOfMonth() == 1 && last.equals(YearMonth.from(from).atEndOfMonth())) {
            return DatePrecision.MONTH;
        }
        return from.getDayOfYear() == 1 && last.equals(from.plusYears(1).minusDays(1))
                ? DatePrecision.YEAR
                : DatePrecision.LOOSE;
    }

    private Optional<LocalDate> day(String field) {
        String day = fields.get(field);
        try {
            return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeException e) {
            throw new FieldRefused("from", "A day is written like 2015-10-14, not " + day + ".");
        }
    }

    private Optional<Toll> toll(String harm) {
        Optional<Integer> min = number(harm, fields.get(harm + "Min"));
        Optional<Integer> max = number(harm, fields.get(harm + "Max"));
        if (min.isEmpty() && max.isEmpty()) {
            return Optional.empty();
        }
        if (max.isPresent() && max.get() < min.orElse(0)) {
            throw new FieldRefused(harm, "The highest number is below the lowest.");
        }
        return Optional.of(new Toll(min.orElse(0), max));
    }

    private static Optional<Integer> number(String field, String number) {
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (!number.matches("[0-9]{1,10}") || Long.parseLong(number) > MOST_PEOPLE) {
            throw new FieldRefused(field, "Write a whole number, or nothing.");
        }
        return Optional.of(Integer.parseInt(number));
    }

    private String text(String field) {
        String value = fields.get(field);
        if (value.length() > LONGEST) {
            throw new FieldRefused(field, "At most " + LONGEST + " characters.");
        }
        return value;
    }

    private <E extends Enum<E>> E value(Class<E> type, String field) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> CodingFields.lower(value).equals(fields.get(field)))
                .findFirst()
                .orElseThrow(() -> new FieldRefused(field, "Choose one of the list."));
    }
}
