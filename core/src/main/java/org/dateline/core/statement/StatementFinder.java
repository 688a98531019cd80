package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.core.actor.Actors;
import org.dateline.core.text.Dismissal;
import org.dateline.core.text.Document;
import org.dateline.core.text.Sentence;
import org.dateline.core.time.Times;

/**
 * Finds the statements of a report: cue words of the lexicon, the frames they take in the dependency tree, and the
 * quotation marks of the whole report; then who the sources are, and when, to whom and by what channel they spoke.
 */
public final class StatementFinder {

    private final Knowledge knowledge = Knowledge.read();
    private final Antecedents antecedents = new Antecedents();

    public List<Statement> find(Document document, Times times, Actors actors, Consumer<Dismissal> dismissals) {
        Quotations quotations = new Quotations(document);
        List<Candidate> candidates = candidates(document, quotations, new TimeWords(document, times));
        new QuoteLinker(document, quotations, candidates).link();
        new Announcements(document, quotations, candidates).read();
        Attributor attributor = new Attributor(knowledge, document, times, actors, dismissals);
        List<Attribution> attributions = attributor.attribute(candidates);
        return new Writer(document, quotations, knowledge.factuality()).write(attributions, attributor.nesting());
    }

    private List<Candidate> candidates(Document document, Quotations quotations, TimeWords times) {
        VerbCues verbs = new VerbCues(knowledge, quotations, times);
        Relays relays = new Relays(document, knowledge.outlets(), knowledge.relays());
        List<Candidate> candidates = new ArrayList<>(knowledge.labels().find(document));
        candidates.addAll(new Headlines(document, verbs).part(candidates));
        for (Sentence s : document.sentences()) {
            if (document.isNarrative(s)) {
                List<Candidate> spoken = verbs.find(s);
                relays.passOn(spoken);
                antecedents.fill(spoken, candidates);
                candidates.addAll(spoken);
                candidates.addAll(knowledge.nouns().find(s));
                candidates.addAll(knowledge.phrases().find(s));
            }
        }
        return candidates;
    }
}
