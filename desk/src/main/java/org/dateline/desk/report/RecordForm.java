package org.dateline.desk.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.core.correction.Coding;
import org.dateline.core.correction.Codings;
import org.dateline.core.correction.EventCoding;
import org.dateline.core.correction.Location;
import org.dateline.core.correction.QuotedText;
import org.dateline.core.correction.StatementCoding;
import org.dateline.core.place.Place;
import org.dateline.core.report.Span;
import org.dateline.core.statement.Statement;
import org.dateline.desk.report.RecordFormView.Occurrence;
import org.dateline.desk.report.RecordFormView.PlaceChoice;
import org.dateline.desk.report.RecordFormView.StatementChoice;
import org.dateline.desk.view.Link;
import org.dateline.desk.view.Said;
import org.dateline.desk.view.Tongue;
import org.dateline.desk.view.Words;
import org.dateline.desk.web.Refused;
import org.dateline.store.correction.Rereading;

/** A record in a form: as it stands, as a person sent it, or empty. */
final class RecordForm {

    private static final int MOST_PLACES = 12;
    private static final int CONTEXT = 40;
    private static final int VALUE = 120;

    private final Rereading report;
    private final String record;
    private final boolean event;
    private final int from;
    private final String next;
    private final Fields fields;
    private final Optional<FieldRefused> refused;

    private RecordForm(
            Rereading report,
            String record,
            boolean event,
            int from,
            String next,
            Fields fields,
            Optional<FieldRefused> refused) {
        this.report = report;
        this.record = record;
        this.event = event;
        this.from = Math.min(from, report.stored().report().text().length());
        this.next = next;
        this.fields = fields;
        this.refused = refused;
    }

    /** A record as it stands. */
    static RecordForm of(Rereading report, String record, String next) {
        Coding coding = coding(report, record);
        return new RecordForm(
                report,
                record,
                coding instanceof EventCoding,
                start(report, coding),
                next,
                CodingFields.of(coding),
                Optional.empty());
    }

    /** A new one in the passage at an offset. */
    static RecordForm bare(Rereading report, boolean event, int from, String words, String nth, String next) {
        return new RecordForm(report, "", event, from, next, CodingFields.bare(words, nth), Optional.empty());
    }

    /** What a person sent. */
    static RecordForm sent(Rereading report, Fields fields) {
        String record = fields.get("record");
        String from = fields.get("from_passage");
        boolean event =
                record.isEmpty() ? fields.get("new").equals("event") : coding(report, record) instanceof EventCoding;
        return new RecordForm(
                report,
                record,
                event,
                from.matches("[0-9]{1,9}") ? Integer.parseInt(from) : 0,
                fields.get("next"),
                fields,
                Optional.empty());
    }

    RecordForm refused(FieldRefused why) {
        return new RecordForm(report, record, event, from, next, fields, Optional.of(why));
    }

    static Coding coding(Rereading report, String record) {
        return report.coding(record)
                .orElseThrow(() -> new Refused(
                        404,
                        "The report has no such record any more. Newer rules may read it otherwise; go back to it."));
    }

    boolean isNew() {
        return record.isEmpty();
    }

    String record() {
        return record;
    }

    private static int start(Rereading report, Coding coding) {
        return new QuotedText(report.stored().report().text())
                .find(coding.words().get(0))
                .map(Span::start)
                .orElse(0);
    }

    private Optional<Coding> before() {
        return isNew() ? Optional.empty() : Optional.of(coding(report, record));
    }

    /** @throws FieldRefused for what cannot be taken */
    Coding coding(EventTypes types, Function<String, List<Place>> places) {
        FormReader reader = new FormReader(
                fields,
                new PassageWords(report.stored().report().text(), new Codings(report.coded()), passage()),
                types,
                places,
                report.sources());
        return event
                ? reader.event(before().map(EventCoding.class::cast))
                : reader.statement(before().map(StatementCoding.class::cast));
    }

    private Span passage() {
        return Blocks.passage(RecordReader.read(report.stored()), from);
    }

    RecordFormView view(EventTypes types, Function<String, List<Place>> places) {
        String text = report.stored().report().text();
        Span passage = passage();
        Span words = before().flatMap(
                        coding -> new QuotedText(text).find(coding.words().get(0)))
                .filter(passage::contains)
                .orElse(new Span(passage.end(), passage.end()));
        String id = report.stored().report().id();
        return new RecordFormView(
                id,
                ReportPage.title(report.stored().report()),
                Link.report(id) + (Blocks.isAnchor(next) ? "&at=" + next : ""),
                report.stored().entry().revision(),
                record,
                label(),
                event,
                from,
                next,
                fields,
                refused.map(why -> Map.of(why.field(), why.getMessage())).orElse(Map.of()),
                occurrences(text),
                Tongue.of(passage.in(text)),
                text.substring(passage.start(), words.start()),
                words.in(text),
                text.substring(words.end(), passage.end()),
                types.types(),
                types.acled(),
                event ? places(places) : List.of(),
                event ? statements() : List.of(),
                machine());
    }

    private String label() {
        for (int i = 0; i < report.coded().events().size(); i++) {
            if (report.coded().events().get(i).id().equals(record)) {
                return RecordItems.label(true, i);
            }
        }
        for (int i = 0; i < report.coded().statements().size(); i++) {
            if (report.coded().statements().get(i).id().equals(record)) {
                return RecordItems.label(false, i);
            }
        }
        return "";
    }

    private List<Occurrence> occurrences(String text) {
        List<Occurrence> occurrences = new ArrayList<>();
        for (Span span : refused.map(FieldRefused::choices).orElse(List.of())) {
            occurrences.add(new Occurrence(
                    occurrences.size(),
                    text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
                    span.in(text),
                    text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT))));
        }
        return occurrences;
    }

    private List<PlaceChoice> places(Function<String, List<Place>> places) {
        Set<String> seen = new HashSet<>();
        Optional<Place> old = before().map(EventCoding.class::cast)
                .flatMap(EventCoding::where)
                .filter(where -> where.name().equals(fields.get("placeName")))
                .flatMap(Location::place);
        boolean asked = fields.get("action").equals("find") || refused.isPresent();
        Stream<Place> found = asked ? places.apply(fields.get("placeName")).stream() : Stream.empty();
        List<Place> choices = Stream.concat(old.stream(), found)
                .filter(place -> seen.add(place.id()))
                .limit(MOST_PLACES)
                .toList();
        // Who looks for a place means one of those found, most likely the first.
        String chosen = choices.isEmpty() || seen.contains(fields.get("place")) || !asked
                ? fields.get("place")
                : choices.get(0).id();
        return choices.stream()
                .map(place -> new PlaceChoice(
                        place.id(),
                        place.name(),
                        Stream.concat(place.admin1().stream(), place.country().map(Words::country).stream())
                                        .reduce((a, b) -> a + ", " + b)
                                        .orElse("")
                                + " " + Words.degrees(place.latitude(), place.longitude()),
                        place.id().equals(chosen)))
                .toList();
    }

    private List<StatementChoice> statements() {
        String text = report.coded().document().text();
        Span passage = passage();
        List<StatementChoice> choices = new ArrayList<>();
        for (int i = 0; i < report.coded().statements().size(); i++) {
            Statement statement = report.coded().statements().get(i);
            // Of a long report only those at hand; others that assert it already stay.
            boolean near = statement.content().get(0).overlaps(passage)
                    || statement.cue().overlaps(passage);
            if (!near && !fields.has("saidBy", statement.id())) {
                continue;
            }
            choices.add(new StatementChoice(
                    statement.id(),
                    RecordItems.label(false, i),
                    statement.source().name(),
                    Said.excerpt(statement.contentIn(text), VALUE),
                    fields.has("saidBy", statement.id())));
        }
        return choices;
    }

    private List<Review.Difference> machine() {
        return isNew()
                ? List.of()
                : report.machine(record)
                        .map(machine -> Reviews.differences(
                                machine.fields(), coding(report, record).fields()))
                        .orElse(List.of());
    }
}
