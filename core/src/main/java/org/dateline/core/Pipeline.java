package org.dateline.core;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.actor.ActorFinder;
import org.dateline.core.actor.Actors;
import org.dateline.core.event.EventFinder;
import org.dateline.core.event.EventMention;
import org.dateline.core.place.PlaceFinder;
import org.dateline.core.place.Toponym;
import org.dateline.core.report.Report;
import org.dateline.core.statement.Statement;
import org.dateline.core.statement.StatementFinder;
import org.dateline.core.text.Analyzer;
import org.dateline.core.text.Dismissal;
import org.dateline.core.text.Document;
import org.dateline.core.text.DocumentReader;
import org.dateline.core.time.TimeFinder;
import org.dateline.core.time.Times;

/**
 * From one report to its record: the main flow. A pure function: the same report gives the same record, whatever was
 * coded before, and threads may share one pipeline.
 */
public final class Pipeline {

    private final DocumentReader reader;
    private final TimeFinder timeFinder = new TimeFinder();
    private final PlaceFinder placeFinder;
    private final ActorFinder actorFinder;
    private final StatementFinder statementFinder = new StatementFinder();
    private final EventFinder eventFinder;

    public Pipeline(Analyzer analyzer) {
        this(analyzer, new EventFinder());
    }

    /** With an ontology of the user's own. */
    public Pipeline(Analyzer analyzer, EventFinder eventFinder) {
        this(analyzer, eventFinder, new PlaceFinder());
    }

    /** With an ontology and a gazetteer of the user's own. */
    public Pipeline(Analyzer analyzer, EventFinder eventFinder, PlaceFinder placeFinder) {
        this(analyzer, eventFinder, placeFinder, new ActorFinder());
    }

    /** With names and agent nouns of the user's own too. */
    public Pipeline(Analyzer analyzer, EventFinder eventFinder, PlaceFinder placeFinder, ActorFinder actorFinder) {
        this.actorFinder = actorFinder;
        this.reader = new DocumentReader(analyzer);
        this.eventFinder = eventFinder;
        this.placeFinder = placeFinder;
    }

    public CodedReport code(Report report) {
        return extract(reader.read(report));
    }

    /** All stages behind the analyzer. */
    public CodedReport extract(Document document) {
        List<Dismissal> dismissals = new ArrayList<>();
        Times times = timeFinder.find(document);
        List<Toponym> toponyms = placeFinder.find(document, dismissals::add);
        // Who acts and who speaks hang on the tree; days and places hardly do.
        Document mended = eventFinder.mend(document);
        Actors actors = actorFinder.find(mended, times.published());
        List<Statement> statements = statementFinder.find(mended, times, actors, dismissals::add);
        List<EventMention> events = eventFinder.find(document, times, toponyms, actors, statements, dismissals::add);
        return new CodedReport(document, times, toponyms, actors.mentions(), statements, events, dismissals);
    }
}
