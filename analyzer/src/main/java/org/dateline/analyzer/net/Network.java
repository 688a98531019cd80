package org.dateline.analyzer.net;

import java.util.List;

/**
 * The whole network. The lower layers serve all decisions; tags and names are read off the last but one, governors and
 * relations off the last.
 *
 * @param input what enters
 * @param layers from below
 * @param xpos from the last layer but one to Penn tags; {@code upos} and {@code names} likewise
 * @param arcs who governs whom
 * @param relations what the governed word is to its governor
 * @param root the number of the relation of the root
 */
public record Network(
        WordInput input,
        List<Recurrent> layers,
        Dense xpos,
        Dense upos,
        Names names,
        Arcs arcs,
        Relations relations,
        int root) {

    public Network {
        layers = List.copyOf(layers);
        if (layers.isEmpty() || !layers.get(0).isFirst()) {
            throw new IllegalArgumentException("a network must have layers, the first of which makes what it shows");
        }
    }

    /** @param hidden a layer of their own, {@code labels} on top */
    public record Names(Dense hidden, Dense labels) {

        float[][] scores(float[][] in) {
            return labels.apply(Arcs.bent(hidden, in));
        }
    }

    /** What the network makes of a sentence, as scores, and its last layers; words count from 0. */
    @SuppressWarnings("ArrayRecordComponent") // rows of numbers, read in the innermost loops
    public record Scores(
            float[][] xpos, float[][] upos, float[][] names, float[][] heads, float[][] below, float[][] top) {}

    /**
     * @param products what the first layer's gates made of each word
     * @return scores of all but relations, which wait for the tree
     */
    public Scores scores(float[][] products) {
        float[][] top = layers.get(0).run(products, null).out;
        float[][] below = top;
        for (Recurrent layer : layers.subList(1, layers.size())) {
            below = top;
            top = layer.run(layer.gates().apply(top), top).out;
        }
        return new Scores(xpos.apply(below), upos.apply(below), names.scores(below), arcs.scores(top), below, top);
    }

    /** The same with another layer for names. */
    public Network withNames(Names others) {
        return new Network(input, layers, xpos, upos, others, arcs, relations, root);
    }
}
