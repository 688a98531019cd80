package org.dateline.core.event;

import java.util.List;
import java.util.function.Consumer;
import org.dateline.core.actor.Actors;
import org.dateline.core.place.Toponym;
import org.dateline.core.statement.Statement;
import org.dateline.core.text.Dismissal;
import org.dateline.core.text.Document;
import org.dateline.core.time.Times;

/** Finds the event mentions of a report. */
public final class EventFinder {

    public List<EventMention> find(
            Document document,
            Times times,
            List<Toponym> toponyms,
            Actors actors,
            List<Statement> statements,
            Consumer<Dismissal> dismissals) {
        return List.of();
    }
}
