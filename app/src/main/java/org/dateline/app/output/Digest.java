package org.dateline.app.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.CodedReport;
import org.dateline.core.event.EventMention;
import org.dateline.core.event.EventStatus;
import org.dateline.core.report.Report;
import org.dateline.core.statement.Attitude;
import org.dateline.core.statement.Statement;
import org.dateline.core.statement.StatementKind;

/** A few lines a report, one a record: to see at a glance what came out of many reports. */
public final class Digest implements ReportWriter {

    private static final int MOST = 4;
    private static final String INDENT = "  ";

    private final Writer out;
    private final Look look;

    public Digest(Writer out, Look look) {
        this.out = out;
        this.look = look;
    }

    @Override
    public void write(CodedReport coded) throws IOException {
        Report report = coded.report();
        List<String> heading = new ArrayList<>();
        coded.times().published().ifPresent(day -> heading.add(day.toString()));
        report.publisher().ifPresent(heading::add);
        report.title().ifPresent(heading::add);
        line("", heading.isEmpty() ? report.id() : String.join(" · ", heading), Style.BOLD);
        List<Statement> spoken = coded.statements().stream()
                .filter(statement -> statement.attitude() == Attitude.SPEECH)
                .filter(statement -> statement.within().isEmpty())
                .toList();
        for (Statement statement : spoken.subList(0, Math.min(MOST, spoken.size()))) {
            statement(coded, statement);
        }
        more(coded.statements().size() - Math.min(MOST, spoken.size()), "statement");
        Speakers speakers = new Speakers(coded);
        for (EventMention event :
                coded.events().subList(0, Math.min(MOST, coded.events().size()))) {
            event(event, speakers);
        }
        more(coded.events().size() - MOST, "event");
        out.append('\n');
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private void statement(CodedReport coded, Statement statement) throws IOException {
        String content = statement.contentIn(coded.document().text());
        String said = statement.kind() == StatementKind.DIRECT ? "“" + content + "”" : content;
        String source = statement.source().name();
        switch (statement.stance()) {
            case AFFIRMED -> line(INDENT, source + ": " + said, Style.PLAIN);
            case DENIED, QUESTIONED, WITHHELD ->
                line(INDENT, source + " (" + Wording.lower(statement.stance()) + "): " + said, Style.RED);
        }
    }

    private void event(EventMention event, Speakers speakers) throws IOException {
        List<String> parts = new ArrayList<>();
        String who = Wording.names(event.actors());
        String whom = Wording.names(event.recipients());
        parts.add(Wording.type(event) + Wording.remark(event));
        if (!who.isEmpty() || !whom.isEmpty()) {
            parts.add((who.isEmpty() ? "?" : who) + (whom.isEmpty() ? "" : " → " + whom));
        }
        event.where().map(Wording::place).ifPresent(parts::add);
        event.when().map(Wording::when).ifPresent(parts::add);
        Wording.casualties(event).ifPresent(parts::add);
        List<String> saidBy = speakers.of(event);
        if (!saidBy.isEmpty()) {
            parts.add("says " + String.join("; ", saidBy));
        }
        line(
                INDENT,
                "• " + String.join(" · ", parts),
                event.status() == EventStatus.HAPPENED ? Style.CYAN : Style.YELLOW);
    }

    private void more(int count, String noun) throws IOException {
        if (count > 0) {
            line(INDENT, "and " + count + " more " + noun + (count == 1 ? "" : "s"), Style.DIM);
        }
    }

    private void line(String indent, String text, Style style) throws IOException {
        out.append(indent)
                .append(style.apply(TerminalText.cut(text, look.width() - indent.length()), look.colour()))
                .append('\n');
    }
}
