package org.dateline.app.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.core.CodedReport;
import org.dateline.core.actor.ActorCode;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.event.Casualties;
import org.dateline.core.event.EventMention;
import org.dateline.core.event.EventPlace;
import org.dateline.core.event.EventStatus;
import org.dateline.core.event.EventType;
import org.dateline.core.event.Measure;
import org.dateline.core.event.Toll;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.place.Toponym;
import org.dateline.core.place.ToponymRole;
import org.dateline.core.report.Report;
import org.dateline.core.report.Span;
import org.dateline.core.statement.Attitude;
import org.dateline.core.statement.Certainty;
import org.dateline.core.statement.Factuality;
import org.dateline.core.statement.Polarity;
import org.dateline.core.statement.Source;
import org.dateline.core.statement.SourceKind;
import org.dateline.core.statement.Stance;
import org.dateline.core.statement.Statement;
import org.dateline.core.statement.StatementKind;
import org.dateline.core.text.Dismissal;
import org.dateline.core.text.Document;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Passage;
import org.dateline.core.text.PassageKind;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;
import org.dateline.core.time.DateInterval;
import org.dateline.core.time.DatePrecision;
import org.dateline.core.time.TimeExpression;
import org.dateline.core.time.Times;
import org.dateline.core.time.TimexType;

/**
 * Builds a coded report from JSON a person can write: words stand for spans, and are looked up in the sentence they belong
 * to. All fields but {@code id}, {@code sentences} and those a record cannot do without may be left out.
 */
final class RecordBuilder {

    private final JsonNode json;
    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();

    private RecordBuilder(JsonNode json) {
        this.json = json;
        List<String> lines = new ArrayList<>();
        json.path("sentences").forEach(sentence -> lines.add(sentence.asText()));
        this.text = String.join("\n", lines);
        int at = 0;
        for (String line : lines) {
            Span span = new Span(at, at + line.length());
            Token token = new Token(span, line, line, "X", "X", -1, "root", EntityType.NONE);
            sentences.add(new Sentence(sentences.size(), sentences.size(), List.of(token)));
            at = span.end() + 1;
        }
    }

    static CodedReport build(JsonNode json) {
        return new RecordBuilder(json).report();
    }

    private CodedReport report() {
        Optional<LocalDate> published = optional(json, "published").map(LocalDate::parse);
        Report report = new Report(
                json.path("id").asText(),
                published,
                optional(json, "publisher"),
                optional(json, "title"),
                optional(json, "url"),
                text);
        List<Passage> passages = new ArrayList<>();
        for (Sentence sentence : sentences) {
            boolean heading = json.path("headings").toString().contains("" + sentence.index());
            passages.add(new Passage(heading ? PassageKind.HEADING : PassageKind.PARAGRAPH, sentence.span()));
        }
        return new CodedReport(
                new Document(report, passages, sentences),
                new Times(published, list("times", this::time)),
                list("places", this::toponym),
                list("actors", this::actor),
                list("statements", this::statement),
                list("events", this::event),
                list("dismissals", this::dismissal));
    }

    private TimeExpression time(JsonNode node) {
        return new TimeExpression(
                span(node, "words"),
                node.path("sentence").asInt(),
                TimexType.valueOf(node.path("type").asText("DATE")),
                node.path("value").asText(),
                interval(node.path("interval")),
                rule(node));
    }

    private Toponym toponym(JsonNode node) {
        return new Toponym(
                span(node, "words"),
                node.path("sentence").asInt(),
                0,
                node.path("name").asText(node.path("words").asText()),
                place(node.path("place")),
                constant(ToponymRole.class, node, "role", ToponymRole.PLACE),
                place(node.path("locus")),
                rule(node));
    }

    private ActorMention actor(JsonNode node) {
        return new ActorMention(
                span(node, "words"),
                node.path("sentence").asInt(),
                0,
                node.path("name").asText(node.path("words").asText()),
                ActorCode.parse(node.path("code").asText()),
                rule(node));
    }

    private Statement statement(JsonNode node) {
        JsonNode source = node.path("source");
        List<Span> content = new ArrayList<>();
        node.path("content").forEach(piece -> content.add(find(piece.asText(), sentence(node))));
        return new Statement(
                node.path("id").asText(),
                node.path("sentence").asInt(),
                new Source(
                        find(source.path("words").asText(), sentence(node)),
                        source.path("name").asText(source.path("words").asText()),
                        optional(source, "code").map(ActorCode::parse),
                        constant(SourceKind.class, source, "kind", SourceKind.PERSON),
                        rule(source)),
                span(node, "cue"),
                content,
                constant(StatementKind.class, node, "kind", StatementKind.INDIRECT),
                constant(Attitude.class, node, "attitude", Attitude.SPEECH),
                constant(Stance.class, node, "stance", Stance.AFFIRMED),
                new Factuality(
                        constant(Certainty.class, node, "certainty", Certainty.CERTAIN),
                        constant(Polarity.class, node, "polarity", Polarity.AFFIRMED),
                        constant(Certainty.class, node, "attribution", Certainty.CERTAIN),
                        accordingTo(node)),
                interval(node.path("said_on")),
                optional(node, "said_to"),
                optional(node, "said_at"),
                optional(node, "via"),
                optional(node, "within"),
                rule(node));
    }

    private static List<String> accordingTo(JsonNode node) {
        JsonNode source = node.path("source");
        List<String> names = new ArrayList<>(
                List.of(source.path("name").asText(source.path("words").asText())));
        node.path("reported_by").forEach(name -> names.add(name.asText()));
        return names;
    }

    private EventMention event(JsonNode node) {
        List<String> saidBy = new ArrayList<>();
        node.path("said_by").forEach(id -> saidBy.add(id.asText()));
        JsonNode where = node.path("where");
        return new EventMention(
                node.path("id").asText(),
                node.path("sentence").asInt(),
                span(node, "trigger"),
                new EventType(
                        node.path("type").asText(),
                        optional(node, "mode"),
                        optional(node, "acled"),
                        optional(node, "cameo")),
                list(node.path("actors"), this::actor),
                list(node.path("recipients"), this::actor),
                interval(node.path("when")),
                where.isMissingNode()
                        ? Optional.empty()
                        : Optional.of(new EventPlace(
                                find(where.path("words").asText(), sentence(node)),
                                where.path("words").asText(),
                                place(where.path("place")))),
                constant(EventStatus.class, node, "status", EventStatus.HAPPENED),
                saidBy,
                new Casualties(
                        toll(node.path("killed")),
                        toll(node.path("injured")),
                        toll(node.path("missing")),
                        toll(node.path("detained")),
                        toll(node.path("displaced")),
                        list(node.path("groups"), group -> group(group, node))),
                list(node.path("measures"), measure -> measure(measure, node)),
                optional(node, "background"),
                rule(node));
    }

    private Casualties.Group group(JsonNode node, JsonNode event) {
        return new Casualties.Group(
                constant(Casualties.Harm.class, node, "harm", Casualties.Harm.KILLED),
                toll(node.path("count")).orElseThrow(),
                find(node.path("words").asText(), sentence(event)),
                optional(node, "code").map(ActorCode::parse),
                node.path("part").asBoolean());
    }

    private Measure measure(JsonNode node, JsonNode event) {
        return new Measure(
                constant(Measure.Kind.class, node, "kind", Measure.Kind.DISTANCE),
                find(node.path("words").asText(), sentence(event)),
                optional(node, "amount").map(BigDecimal::new),
                node.path("unit").asText());
    }

    private Dismissal dismissal(JsonNode node) {
        return new Dismissal(
                node.path("sentence").asInt(),
                span(node, "words"),
                node.path("stage").asText("event"),
                rule(node),
                node.path("reason").asText());
    }

    private static Optional<Place> place(JsonNode node) {
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(new Place(
                node.path("id").asText("p1"),
                node.path("name").asText(),
                optional(node, "country"),
                optional(node, "admin1"),
                node.path("latitude").asDouble(),
                node.path("longitude").asDouble(),
                node.path("uncertainty_km").asDouble(),
                constant(PlacePrecision.class, node, "precision", PlacePrecision.CITY)));
    }

    /** {@code [from, to, precision]}, {@code to} null when still going on; or one day alone. */
    private static Optional<DateInterval> interval(JsonNode node) {
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        if (node.isTextual()) {
            return Optional.of(DateInterval.day(LocalDate.parse(node.asText())));
        }
        return Optional.of(new DateInterval(
                LocalDate.parse(node.get(0).asText()),
                node.get(1).isNull()
                        ? Optional.empty()
                        : Optional.of(LocalDate.parse(node.get(1).asText())),
                DatePrecision.valueOf(node.get(2).asText().toUpperCase(Locale.ROOT))));
    }

    private static Optional<Toll> toll(JsonNode node) {
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(new Toll(
                node.get(0).asInt(),
                node.get(1).isNull()
                        ? Optional.empty()
                        : Optional.of(node.get(1).asInt())));
    }

    private <T> List<T> list(String field, Function<JsonNode, T> build) {
        return list(json.path(field), build);
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> build) {
        List<T> items = new ArrayList<>();
        array.forEach(node -> items.add(build.apply(node)));
        return items;
    }

    private Sentence sentence(JsonNode node) {
        return sentences.get(node.path("sentence").asInt());
    }

    private Span span(JsonNode node, String field) {
        return find(node.path(field).asText(), sentence(node));
    }

    private Span find(String words, Sentence sentence) {
        int at = text.indexOf(words, sentence.span().start());
        if (at < 0) {
            throw new IllegalArgumentException("'" + words + "' does not stand in sentence " + sentence.index());
        }
        return new Span(at, at + words.length());
    }

    private static Optional<String> optional(JsonNode node, String field) {
        return node.path(field).isTextual() ? Optional.of(node.path(field).asText()) : Optional.empty();
    }

    private static String rule(JsonNode node) {
        return node.path("rule").asText("");
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonNode node, String field, E otherwise) {
        return optional(node, field)
                .map(name -> Enum.valueOf(type, name.toUpperCase(Locale.ROOT)))
                .orElse(otherwise);
    }
}
