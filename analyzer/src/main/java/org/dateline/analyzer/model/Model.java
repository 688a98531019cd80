package org.dateline.analyzer.model;

import java.util.List;
import java.util.Objects;
import org.dateline.analyzer.lemma.Lemmatizer;
import org.dateline.analyzer.net.Network;
import org.dateline.analyzer.net.SentenceEnds;
import org.dateline.analyzer.word.Labels;

/**
 * All that was learnt.
 *
 * @param version tells models apart; part of the analyzer's version
 * @param uposOfXpos for each Penn tag the universal tags it goes with, as bits
 */
public record Model(
        String version,
        Labels xpos,
        Labels upos,
        Labels relations,
        List<Long> uposOfXpos,
        Lemmatizer lemmatizer,
        Network network,
        SentenceEnds ends) {

    public Model {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(network, "network");
        uposOfXpos = List.copyOf(uposOfXpos);
        if (relations.number("root") != network.root()) {
            throw new IllegalArgumentException("a model must have the relation 'root', got " + relations.names());
        }
        if (uposOfXpos.size() != xpos.size()) {
            throw new IllegalArgumentException(
                    "a model must have a set for each of " + xpos.size() + " tags, got " + uposOfXpos.size());
        }
    }
}
