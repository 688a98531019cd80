package org.dateline.app.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.app.html.FactualityWords;
import org.dateline.app.output.TextTable.Cell;
import org.dateline.core.CodedReport;
import org.dateline.core.event.EventMention;
import org.dateline.core.report.Report;
import org.dateline.core.statement.Attitude;
import org.dateline.core.statement.Stance;
import org.dateline.core.statement.Statement;

/** Made for reading: each report with a table of who says what and one of what happened. */
final class TableWriter implements ReportWriter {

    private static final String INDENT = "  ";
    private static final int MAX_CONTENT = 300;
    private static final int MAX_TITLE = 200;

    private final Writer out;
    private final Look look;
    private final Explanation explanation;
    private boolean any;

    TableWriter(Writer out, Look look) {
        this.out = out;
        this.look = look;
        this.explanation = new Explanation(out, look);
    }

    @Override
    public void write(CodedReport coded) throws IOException {
        out.write(any ? "\n" : "");
        any = true;
        heading(coded);
        statements(coded);
        events(coded);
        if (look.explain()) {
            explanation.write(coded);
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private void heading(CodedReport coded) throws IOException {
        Report report = coded.report();
        List<String> parts = new ArrayList<>();
        parts.add(report.title().orElseGet(() -> firstWords(report)));
        line(Style.BOLD, "", TerminalText.cut(parts.get(0), Math.min(look.width(), MAX_TITLE)));
        List<String> about = new ArrayList<>();
        report.publisher().ifPresent(about::add);
        about.add(coded.times().published().map(Object::toString).orElse("no publication date"));
        about.add(report.id());
        for (String piece : TerminalText.wrap(String.join(" · ", about), look.width())) {
            line(Style.DIM, "", piece);
        }
    }

    private void statements(CodedReport coded) throws IOException {
        out.write("\n");
        if (coded.statements().isEmpty()) {
            line(Style.PLAIN, "", "No statement found.");
            return;
        }
        line(Style.CYAN, "", count(coded.statements().size(), "statement"));
        TextTable table = new TextTable(List.of("SAYS WHO", "WHEN", "HOW", "WHAT"));
        for (Statement statement : coded.statements()) {
            table.row(
                    new Cell(source(statement), Style.BOLD),
                    TextTable.cell(statement.saidOn().map(Wording::when).orElse("")),
                    how(coded, statement),
                    TextTable.cell(TerminalText.cut(content(coded, statement), MAX_CONTENT)));
        }
        table.write(out, look, INDENT);
    }

    private void events(CodedReport coded) throws IOException {
        out.write("\n");
        if (coded.events().isEmpty()) {
            line(Style.PLAIN, "", "No event found.");
            return;
        }
        line(Style.CYAN, "", count(coded.events().size(), "event"));
        TextTable table = new TextTable(List.of("WHEN", "WHAT", "WHO", "TO WHOM", "WHERE", "SAYS WHO"));
        Speakers speakers = new Speakers(coded);
        for (EventMention event : coded.events()) {
            List<String> saidBy = speakers.of(event);
            table.row(
                    TextTable.cell(event.when().map(Wording::when).orElse("")),
                    what(event),
                    TextTable.cell(Wording.namesWithCodes(event.actors())),
                    TextTable.cell(Wording.namesWithCodes(event.recipients())),
                    TextTable.cell(event.where().map(Wording::place).orElse("")),
                    TextTable.cell(saidBy.isEmpty() ? "the report" : String.join("; ", saidBy)));
        }
        table.write(out, look, INDENT);
    }

    private static String source(Statement statement) {
        List<String> chain = statement.factuality().accordingTo();
        return statement.source().name()
                + statement.source().code().map(code -> " [" + code + "]").orElse("")
                + chain.stream().skip(1).map(name -> ", according to " + name).collect(Collectors.joining());
    }

    private static Cell how(CodedReport coded, Statement statement) {
        String cue = Wording.words(coded, statement.cue());
        String attitude =
                statement.attitude() == Attitude.SPEECH ? "" : " (" + Wording.lower(statement.attitude()) + ")";
        String to = statement.saidTo().map(whom -> " → " + whom).orElse("");
        String via = statement.via().map(channel -> " via " + channel).orElse("");
        String at = statement.saidAt().map(occasion -> " at " + occasion).orElse("");
        String doubts = FactualityWords.doubts(statement);
        String how = cue + attitude + to + at + via + (doubts.isEmpty() ? "" : " (" + doubts + ")");
        return statement.stance() == Stance.AFFIRMED
                ? TextTable.cell(how)
                : new Cell(Wording.lower(statement.stance()) + ": " + how, Style.RED);
    }

    private static String content(CodedReport coded, Statement statement) {
        return statement.contentIn(coded.document().text());
    }

    private static Cell what(EventMention event) {
        String casualties = Wording.casualties(event).map(toll -> ", " + toll).orElse("");
        String type = Wording.type(event) + casualties;
        return switch (event.status()) {
            case HAPPENED -> TextTable.cell(type + Wording.remark(event));
            case DENIED -> new Cell(type + Wording.remark(event), Style.RED);
            case PLANNED, HYPOTHETICAL -> new Cell(type + Wording.remark(event), Style.YELLOW);
        };
    }

    private static String firstWords(Report report) {
        return report.text().strip().lines().findFirst().orElse("");
    }

    private static String count(int number, String noun) {
        return String.format(Locale.ROOT, "%d %s%s", number, noun, number == 1 ? "" : "s");
    }

    private void line(Style style, String indent, String text) throws IOException {
        out.append(indent).append(style.apply(text, look.colour())).append('\n');
    }
}
