package org.dateline.app.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.dateline.core.CodedReport;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.event.EventMention;
import org.dateline.core.event.EventPlace;
import org.dateline.core.event.EventStatus;
import org.dateline.core.event.Toll;
import org.dateline.core.incident.Party;

/**
 * Events in the 31 columns of ACLED's export, for tools that read those. Only events that have an ACLED type and are told
 * as having happened: ACLED has no column for what is planned or denied. Attribution, which it has no column for either,
 * goes into {@code tags}.
 */
final class AcledWriter implements ReportWriter {

    private static final String BACKGROUND = "background";

    private final Writer out;
    private final AcledTable table;

    AcledWriter(Writer out) throws IOException {
        this.out = out;
        this.table = new AcledTable(out);
    }

    @Override
    public void write(CodedReport coded) throws IOException {
        Speakers speakers = new Speakers(coded);
        for (EventMention event : coded.events()) {
            if (event.status() == EventStatus.HAPPENED) {
                table.write(new AcledEvent(
                        event.id(),
                        event.type(),
                        event.when(),
                        event.where().flatMap(EventPlace::place),
                        event.where().map(EventPlace::name),
                        parties(event.actors()),
                        parties(event.recipients()),
                        coded.report().publisher().orElse(""),
                        Wording.sentence(coded, event.sentence()),
                        event.casualties().killed().map(Toll::min),
                        tags(event, speakers.of(event)),
                        Optional.empty()));
            }
        }
    }

    private static List<Party> parties(List<ActorMention> actors) {
        return actors.stream()
                .map(actor -> new Party(actor.name(), actor.code()))
                .toList();
    }

    private static String tags(EventMention event, List<String> saidBy) {
        String speakers = saidBy.isEmpty() ? "" : "said by=" + String.join("; ", saidBy);
        return event.background().isEmpty() ? speakers : speakers.isEmpty() ? BACKGROUND : BACKGROUND + "; " + speakers;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
