package org.dateline.core;

import java.util.List;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.event.EventMention;
import org.dateline.core.place.Toponym;
import org.dateline.core.report.Report;
import org.dateline.core.statement.Statement;
import org.dateline.core.text.Dismissal;
import org.dateline.core.text.Document;
import org.dateline.core.time.Times;

/**
 * Everything the coder read out of one report. All lists are in text order.
 *
 * @param dismissals what looked like a record and was left out, with the reason
 */
public record CodedReport(
        Document document,
        Times times,
        List<Toponym> toponyms,
        List<ActorMention> actors,
        List<Statement> statements,
        List<EventMention> events,
        List<Dismissal> dismissals) {

    public CodedReport {
        toponyms = List.copyOf(toponyms);
        actors = List.copyOf(actors);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        dismissals = List.copyOf(dismissals);
    }

    public Report report() {
        return document.report();
    }
}
