package org.dateline.app.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Optional;
import org.dateline.core.CodedReport;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.event.Casualties;
import org.dateline.core.event.EventMention;
import org.dateline.core.event.Measure;
import org.dateline.core.place.Toponym;
import org.dateline.core.report.Report;
import org.dateline.core.statement.Factuality;
import org.dateline.core.statement.Source;
import org.dateline.core.statement.Statement;
import org.dateline.core.text.Dismissal;
import org.dateline.core.text.Passage;
import org.dateline.core.text.Sentence;
import org.dateline.core.time.TimeExpression;

/**
 * The full record, one JSON object a line, as docs/RECORD.md describes it field by field. Keys always come in the same
 * order and are always there: what is unknown is {@code null}, what there is none of is an empty list.
 */
final class RecordWriter implements ReportWriter {

    /** The layout's name; changes when a field changes its meaning. */
    static final String LAYOUT = "dateline/1";

    private static final JsonFactory JSON = new JsonFactory();

    private final Writer out;
    private final JsonGenerator json;

    RecordWriter(Writer out) throws IOException {
        this.out = out;
        this.json = JSON.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        json.setRootValueSeparator(null);
    }

    @Override
    public void write(CodedReport coded) throws IOException {
        RecordFields fields = new RecordFields(json, coded.document().text());
        json.writeStartObject();
        report(coded, fields);
        fields.list("passages", coded.document().passages(), passage -> passage(fields, passage));
        fields.list("sentences", coded.document().sentences(), sentence -> sentence(fields, sentence));
        fields.list("times", coded.times().expressions(), time -> time(fields, time));
        fields.list("places", coded.toponyms(), toponym -> toponym(fields, toponym));
        fields.list("actors", coded.actors(), actor -> actor(fields, actor));
        fields.list("statements", coded.statements(), statement -> statement(fields, statement));
        fields.list("events", coded.events(), event -> event(fields, event));
        fields.list("dismissals", coded.dismissals(), dismissal -> dismissal(fields, dismissal));
        json.writeEndObject();
        json.flush();
        out.write('\n');
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        json.close();
        out.flush();
    }

    private void report(CodedReport coded, RecordFields fields) throws IOException {
        Report report = coded.report();
        json.writeStringField("layout", LAYOUT);
        json.writeStringField("id", report.id());
        fields.text("published", report.published().map(Object::toString));
        fields.text("publisher", report.publisher());
        fields.text("title", report.title());
        fields.text("url", report.url());
        fields.text("anchor", coded.times().published().map(Object::toString));
        json.writeStringField("text", report.text());
    }

    private void passage(RecordFields fields, Passage passage) throws IOException {
        json.writeStringField("kind", Wording.lower(passage.kind()));
        fields.bounds(passage.span());
    }

    private void sentence(RecordFields fields, Sentence sentence) throws IOException {
        json.writeNumberField("passage", sentence.passage());
        fields.bounds(sentence.span());
    }

    private void time(RecordFields fields, TimeExpression time) throws IOException {
        json.writeNumberField("sentence", time.sentence());
        fields.span("span", time.span());
        json.writeStringField("type", time.type().name());
        json.writeStringField("value", time.value());
        fields.interval("interval", time.interval());
        json.writeStringField("rule", time.rule());
    }

    private void toponym(RecordFields fields, Toponym toponym) throws IOException {
        json.writeNumberField("sentence", toponym.sentence());
        fields.span("span", toponym.span());
        json.writeStringField("name", toponym.name());
        fields.place("place", toponym.place());
        json.writeStringField("role", Wording.lower(toponym.role()));
        fields.place("locus", toponym.locus());
        json.writeStringField("rule", toponym.rule());
    }

    private void actor(RecordFields fields, ActorMention actor) throws IOException {
        json.writeNumberField("sentence", actor.sentence());
        fields.span("span", actor.span());
        json.writeStringField("name", actor.name());
        json.writeStringField("code", actor.code().toString());
        json.writeStringField("rule", actor.rule());
    }

    private void statement(RecordFields fields, Statement statement) throws IOException {
        json.writeStringField("id", statement.id());
        json.writeNumberField("sentence", statement.sentence());
        json.writeFieldName("source");
        source(fields, statement.source());
        fields.span("cue", statement.cue());
        fields.list("content", statement.content(), fields::boundsAndWords);
        json.writeStringField("kind", Wording.lower(statement.kind()));
        json.writeStringField("attitude", Wording.lower(statement.attitude()));
        json.writeStringField("stance", Wording.lower(statement.stance()));
        factuality(statement.factuality());
        fields.interval("said_on", statement.saidOn());
        fields.text("said_to", statement.saidTo());
        fields.text("said_at", statement.saidAt());
        fields.text("via", statement.via());
        fields.text("within", statement.within());
        json.writeStringField("rule", statement.rule());
    }

    private void factuality(Factuality factuality) throws IOException {
        json.writeObjectFieldStart("factuality");
        json.writeStringField("certainty", Wording.lower(factuality.certainty()));
        json.writeStringField("polarity", Wording.lower(factuality.polarity()));
        json.writeStringField("attribution", Wording.lower(factuality.attribution()));
        json.writeArrayFieldStart("according_to");
        for (String name : factuality.accordingTo()) {
            json.writeString(name);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void source(RecordFields fields, Source source) throws IOException {
        json.writeStartObject();
        fields.span("span", source.span());
        json.writeStringField("name", source.name());
        fields.text("code", source.code().map(Object::toString));
        json.writeStringField("kind", Wording.lower(source.kind()));
        json.writeStringField("rule", source.rule());
        json.writeEndObject();
    }

    private void event(RecordFields fields, EventMention event) throws IOException {
        json.writeStringField("id", event.id());
        json.writeNumberField("sentence", event.sentence());
        fields.span("trigger", event.trigger());
        json.writeStringField("type", event.type().plover());
        fields.text("mode", event.type().mode());
        fields.text("acled", event.type().acled());
        fields.text("cameo", event.type().cameo());
        fields.list("actors", event.actors(), actor -> actor(fields, actor));
        fields.list("recipients", event.recipients(), actor -> actor(fields, actor));
        fields.interval("when", event.when());
        fields.eventPlace("where", event.where());
        json.writeStringField("status", Wording.lower(event.status()));
        json.writeFieldName("said_by");
        json.writeStartArray();
        for (String id : event.saidBy()) {
            json.writeString(id);
        }
        json.writeEndArray();
        for (Casualties.Harm harm : Casualties.Harm.values()) {
            fields.toll(Wording.lower(harm), event.casualties().of(harm));
        }
        fields.list("casualty_groups", event.casualties().groups(), group -> group(fields, group));
        fields.list("measures", event.measures(), measure -> measure(fields, measure));
        fields.text("background", event.background());
        json.writeStringField("rule", event.rule());
    }

    private void group(RecordFields fields, Casualties.Group group) throws IOException {
        json.writeStringField("harm", Wording.lower(group.harm()));
        fields.span("span", group.words());
        fields.toll("count", Optional.of(group.toll()));
        fields.text("code", group.code().map(Object::toString));
        json.writeBooleanField("part", group.part());
    }

    private void measure(RecordFields fields, Measure measure) throws IOException {
        json.writeStringField("kind", Wording.lower(measure.kind()));
        fields.span("span", measure.words());
        json.writeFieldName("amount");
        json.writeRawValue(measure.amount().map(BigDecimal::toPlainString).orElse("null"));
        json.writeStringField("unit", measure.unit());
    }

    private void dismissal(RecordFields fields, Dismissal dismissal) throws IOException {
        json.writeNumberField("sentence", dismissal.sentence());
        fields.span("span", dismissal.words());
        json.writeStringField("stage", dismissal.stage());
        json.writeStringField("rule", dismissal.rule());
        json.writeStringField("reason", dismissal.reason());
    }
}
