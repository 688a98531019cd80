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

    private final CueLexicon lexicon = new CueLexicon();
    private final Negators negators = new Negators();
    private final NounCues nouns = new NounCues(lexicon);
    private final PhraseCues phrases = new PhraseCues();
    private final Plausibility plausibility = new Plausibility();

    public List<Statement> find(Document document, Times times, Actors actors, Consumer<Dismissal> dismissals) {
        Quotations quotations = new Quotations(document);
        VerbCues verbs = new VerbCues(lexicon, negators, quotations);
        List<Candidate> candidates = new ArrayList<>();
        for (Sentence s : document.sentences()) {
            if (document.isNarrative(s)) {
                candidates.addAll(verbs.find(s));
                candidates.addAll(nouns.find(s));
                candidates.addAll(phrases.find(s));
            }
        }
        new QuoteLinker(document, quotations, candidates).link();
        return new Writer(document, times, actors, quotations, plausibility, dismissals).write(candidates);
    }
}
