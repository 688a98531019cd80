package org.dateline.analyzer.model;

import java.util.List;
import java.util.Objects;
import org.dateline.analyzer.learn.Scorer;
import org.dateline.analyzer.lemma.Lemmatizer;
import org.dateline.analyzer.word.Labels;
import org.dateline.analyzer.word.Lexicon;

/**
 * All that was learnt.
 *
 * @param version tells models apart; part of the analyzer's version
 * @param uposOfXpos for each Penn tag the universal tags it goes with, as bits
 * @param beam how many half-built trees the parser keeps side by side
 * @param margin by how much one may fall behind the best before it is dropped
 */
public record Model(
        String version,
        Labels xpos,
        Labels upos,
        Labels relations,
        List<Long> uposOfXpos,
        Lexicon lexicon,
        Lemmatizer lemmatizer,
        Weights weights,
        int beam,
        double margin) {

    /** The weights of each decision. */
    public record Weights(Scorer gaps, Scorer xpos, Scorer upos, Scorer names, Scorer moves, Scorer relations) {}

    public Model {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(weights, "weights");
        uposOfXpos = List.copyOf(uposOfXpos);
        if (relations.number("root") < 0) {
            throw new IllegalArgumentException("a model must have the relation 'root', got " + relations.names());
        }
        if (uposOfXpos.size() != xpos.size()) {
            throw new IllegalArgumentException(
                    "a model must have a set for each of " + xpos.size() + " tags, got " + uposOfXpos.size());
        }
    }
}
