package org.dateline.core.event;

import java.util.List;
import java.util.function.Consumer;
import org.dateline.core.actor.Actors;
import org.dateline.core.place.Toponym;
import org.dateline.core.statement.Statement;
import org.dateline.core.text.Dismissal;
import org.dateline.core.text.Document;
import org.dateline.core.text.Sentence;
import org.dateline.core.time.Times;

/**
 * Finds the event mentions of a report: rules over each sentence's grammar, then one record for each distinct action.
 * What the rules know stands in tables beside this class, each line with an example.
 */
public final class EventFinder {

    private final Knowledge knowledge = Knowledge.standard();

    public List<EventMention> find(
            Document document,
            Times times,
            List<Toponym> toponyms,
            Actors actors,
            List<Statement> statements,
            Consumer<Dismissal> dismissals) {
        return drafts(document, times, toponyms, actors, statements, dismissals).stream()
                .filter(draft -> !draft.anaphoric || draft.where.isPresent())
                .map(draft -> draft.finish(document))
                .toList();
    }

    /** The events before they are made records, with the triggers that tell each. */
    List<Draft> drafts(
            Document document,
            Times times,
            List<Toponym> toponyms,
            Actors actors,
            List<Statement> statements,
            Consumer<Dismissal> dismissals) {
        Participants participants = new Participants(document, actors, statements, toponyms, knowledge.classes());
        Merger merger = new Merger();
        SentenceReader reader = new SentenceReader(
                knowledge,
                participants,
                new WhenReader(times, document.sentences().size(), participants),
                new WhereReader(document, toponyms, knowledge.classes(), participants),
                merger,
                dismissals);
        for (Sentence sentence : document.sentences()) {
            if (document.isNarrative(sentence)) {
                reader.read(new Clauses(sentence, knowledge.classes(), knowledge.vocabulary()))
                        .forEach(merger::add);
            }
        }
        List<Draft> events = merger.events();
        events.forEach(reader::complete);
        Scene.spread(events);
        return events;
    }

    /** The types it codes by, with their definitions. */
    public Ontology ontology() {
        return knowledge.ontology();
    }
}
