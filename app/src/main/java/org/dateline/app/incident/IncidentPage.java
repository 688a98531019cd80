package org.dateline.app.incident;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.app.output.Look;
import org.dateline.app.output.Style;
import org.dateline.app.output.TerminalText;
import org.dateline.app.output.TextTable;
import org.dateline.core.incident.account.Area;
import org.dateline.core.incident.account.Incident;
import org.dateline.core.incident.account.Summary;
import org.dateline.core.place.Place;
import org.dateline.store.decision.Decision;
import org.dateline.store.incident.IncidentView;
import org.dateline.store.incident.Status;

/** All of an incident for a terminal: what is agreed, who says what side by side, what contradicts, who told when. */
public final class IncidentPage {

    private static final int DIGEST_TABLES = 2;

    static final String INDENT = "  ";

    private final Appendable out;
    private final Look look;

    public IncidentPage(Appendable out, Look look) {
        this.out = out;
        this.look = look;
    }

    /** Everything. */
    public void write(IncidentView view) throws IOException {
        head(view);
        new AccountTable(out, look).write(view.incident(), Integer.MAX_VALUE / look.width());
        new ContradictionTable(out, look).write(view.incident());
        new ReportList(out, look).write(view.incident());
        new LinkList(out, look).write(view);
        decisions(view.decisions());
    }

    /** As much as shows what the incident is and where its accounts part. */
    public void digest(IncidentView view) throws IOException {
        head(view);
        new AccountTable(out, look).write(view.incident(), DIGEST_TABLES);
        new ContradictionTable(out, look).write(view.incident());
    }

    private void head(IncidentView view) throws IOException {
        Incident incident = view.incident();
        Summary summary = incident.summary();
        line(Style.BOLD, summary.title());
        List<String> about = new ArrayList<>();
        about.add(view.entry().id());
        about.add(view.entry().status().word()
                + (view.entry().unseen() > 0 && view.entry().status() != Status.OPEN
                        ? ", " + count(view.entry().unseen(), "mention") + " new since"
                        : ""));
        about.add(count(summary.reports(), "report")
                + (summary.copies() > 0 ? ", " + summary.copies() + " of them copies" : ""));
        about.add(count(summary.sources(), "independent source"));
        line(Style.DIM, String.join(" · ", about));
        out.append('\n');
        fact(
                "type",
                Facts.type(summary.type())
                        + summary.type().acled().map(a -> " (" + a + ")").orElse(""));
        fact("standing", Facts.lower(summary.standing()));
        fact("when", summary.when().map(Facts::days).orElse(""));
        fact("where", summary.where().map(IncidentPage::where).orElse(""));
        fact("who did it", Facts.names(summary.actors()));
        fact("to whom", Facts.names(summary.recipients()));
        fact("casualties", Facts.casualties(summary.casualties()));
        fact("sources", String.join("; ", Facts.sources(incident)));
        fact(
                "credibility",
                Facts.grade(incident.credibility()) + ": "
                        + incident.credibility().grade().reason());
    }

    private static String where(Area area) {
        String others = area.others().isEmpty()
                ? ""
                : "; others say "
                        + String.join(
                                ", ", area.others().stream().map(Place::name).toList());
        return Facts.place(area.place()) + others;
    }

    private void decisions(List<Decision> decisions) throws IOException {
        if (decisions.isEmpty()) {
            return;
        }
        heading(out, look, "Decisions");
        TextTable table = new TextTable(List.of("NO", "WHEN", "WHO", "WHAT", "REASON"));
        for (Decision decision : decisions) {
            table.row(
                    TextTable.cell(String.valueOf(decision.number())),
                    TextTable.cell(decision.when().toString().substring(0, 16).replace('T', ' ')),
                    TextTable.cell(decision.who()),
                    TextTable.cell(what(decision)),
                    TextTable.cell(decision.reason()));
        }
        table.write(out, look, INDENT);
    }

    private static String what(Decision decision) {
        return decision.kind().word()
                + decision.value()
                        .map(value -> value.equals(Decision.ONE_OF_TWO) ? " (one of two)" : " " + value)
                        .orElse("")
                + decision.undoes().map(number -> " " + number).orElse("")
                + (decision.undone() ? " (undone)" : "");
    }

    /** A name in the margin, and beside it what there is to say; nothing where there is nothing. */
    private void fact(String name, String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        String margin = String.format(Locale.ROOT, "%-12s", name);
        for (String piece : TerminalText.wrap(text, look.width() - margin.length())) {
            out.append(Style.DIM.apply(margin, look.colour())).append(piece).append('\n');
            margin = " ".repeat(margin.length());
        }
    }

    static void heading(Appendable out, Look look, String text) throws IOException {
        out.append('\n').append(Style.CYAN.apply(text, look.colour())).append('\n');
    }

    private void line(Style style, String text) throws IOException {
        for (String piece : TerminalText.wrap(text, look.width())) {
            out.append(style.apply(piece, look.colour())).append('\n');
        }
    }

    static String count(int number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
