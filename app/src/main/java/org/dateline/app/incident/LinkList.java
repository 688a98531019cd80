package org.dateline.app.incident;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.app.output.Look;
import org.dateline.app.output.Style;
import org.dateline.app.output.TextTable;
import org.dateline.app.output.TextTable.Cell;
import org.dateline.core.incident.Mention;
import org.dateline.store.incident.IncidentView;
import org.dateline.store.incident.Link;
import org.dateline.store.incident.MentionEntry;

/** Every mention of an incident by the id that {@code split} takes, with its words and why it was linked. */
final class LinkList {

    private final Appendable out;
    private final Look look;

    LinkList(Appendable out, Look look) {
        this.out = out;
        this.look = look;
    }

    void write(IncidentView view) throws IOException {
        IncidentPage.heading(out, look, "Mentions, and why they are linked");
        Map<String, Link> links = new HashMap<>();
        view.links().forEach(link -> links.put(link.left(), link));
        TextTable table = new TextTable(List.of("MENTION", "REPORT", "WORDS", "WHY"));
        for (MentionEntry entry : view.mentions()) {
            Mention mention = entry.mention();
            table.row(
                    new Cell(IncidentTable.shortId(mention.id()), Style.DIM),
                    TextTable.cell(mention.report()),
                    TextTable.cell(Facts.type(mention.type()) + ": " + mention.words()),
                    TextTable.cell(why(links.get(mention.id()))));
        }
        table.write(out, look, IncidentPage.INDENT);
    }

    private static String why(Link link) {
        return link == null ? "" : "with " + IncidentTable.shortId(link.right()) + ": " + link.why();
    }
}
