package org.dateline.core.event;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    private final Knowledge knowledge;

    /** By the project's own ontology. */
    public EventFinder() {
        this.knowledge = Knowledge.standard();
    }

    /**
     * By the tables of that folder.
     *
     * @throws org.dateline.core.resource.RuleException when one of them is wrong, told with file, line and column
     * @throws IOException when one cannot be read
     */
    public EventFinder(OntologyFolder folder) throws IOException {
        this(folder, OwnVerbs.NONE);
    }

    /** The same with verbs and discards of the user's own beside the rules. */
    public EventFinder(OntologyFolder folder, OwnVerbs own) throws IOException {
        this.knowledge = Knowledge.read(folder, own);
    }

    /** The same report with better trees where the grammar leaves no doubt: for the stages that ask who does what. */
    public Document mend(Document document) {
        List<Sentence> sentences = document.sentences().stream()
                .map(sentence -> Mending.mend(sentence, knowledge.classes()))
                .toList();
        return new Document(document.report(), document.passages(), sentences);
    }

    public List<EventMention> find(
            Document document,
            Times times,
            List<Toponym> toponyms,
            Actors actors,
            List<Statement> statements,
            Consumer<Dismissal> dismissals) {
        List<EventMention> found = new ArrayList<>();
        for (Draft draft : drafts(document, times, toponyms, actors, statements, dismissals)) {
            if (!draft.anaphoric || draft.where.isPresent()) {
                found.add(draft.finish(document));
            } else {
                dismissals.accept(new Dismissal(
                        draft.sentence(), draft.trigger, "event", draft.rule, "points to an act not told anywhere"));
            }
        }
        return List.copyOf(found);
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
        Merger merger = new Merger(participants::isPerson);
        SentenceReader reader = new SentenceReader(
                knowledge,
                participants,
                new WhenReader(times, document.sentences().size(), participants),
                new WhereReader(document, toponyms, knowledge.classes(), participants),
                merger,
                dismissals);
        Optional<OwnVerbs.Discard> ofReport = knowledge.discards().ofReport(document);
        for (Sentence sentence : document.sentences()) {
            if (document.isNarrative(sentence) && !isDiscarded(sentence, ofReport, dismissals)) {
                reader.read(new Clauses(sentence, knowledge.classes(), knowledge.vocabulary()))
                        .forEach(merger::add);
            }
        }
        List<Draft> events = merger.events();
        events.forEach(draft -> reader.complete(draft, times.published()));
        Scene.spread(events);
        events = Denials.tell(events, participants.speaking());
        events.forEach(event -> tellMerged(event, dismissals));
        return events;
    }

    /** Says of the words that told an event once more where its record stands. */
    private static void tellMerged(Draft event, Consumer<Dismissal> dismissals) {
        for (Match match : event.matches) {
            Sentence sentence = match.clauses().sentence();
            if (sentence.index() != event.sentence()) {
                dismissals.accept(new Dismissal(
                        sentence.index(),
                        sentence.span(match.first(), match.last()),
                        "event",
                        match.rule().name(),
                        "told once more: one record with the event of sentence " + (event.sentence() + 1)));
            }
        }
    }

    private boolean isDiscarded(
            Sentence sentence, Optional<OwnVerbs.Discard> ofReport, Consumer<Dismissal> dismissals) {
        Optional<OwnVerbs.Discard> discard =
                ofReport.isPresent() ? ofReport : knowledge.discards().ofSentence(sentence);
        discard.ifPresent(found -> dismissals.accept(new Dismissal(
                sentence.index(),
                sentence.span(),
                "event",
                found.rule(),
                "the dictionary discards it: " + String.join(" ", found.words()))));
        return discard.isPresent();
    }

    /**
     * The names of all rules behind the events of a report: where words for an attack and for its outcome became one
     * record, those of both.
     */
    public Set<String> rulesBehind(
            Document document, Times times, List<Toponym> toponyms, Actors actors, List<Statement> statements) {
        Set<String> names = new TreeSet<>();
        for (Draft draft : drafts(document, times, toponyms, actors, statements, dismissal -> {})) {
            draft.matches.forEach(match -> names.add(match.rule().name()));
        }
        return names;
    }

    /** Its rules with their examples, in the order of their files. */
    public List<RuleExample> rules() {
        return RuleExample.of(knowledge.rules());
    }

    /** The types it codes by, with their definitions. */
    public Ontology ontology() {
        return knowledge.ontology();
    }
}
