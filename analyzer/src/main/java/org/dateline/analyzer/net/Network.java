package org.dateline.analyzer.net;

import java.util.Arrays;
import java.util.List;

/**
 * The whole network. The lower layers serve all decisions; tags and names are read off the last but one, governors and
 * relations off the last.
 */
public final class Network {

    /** @param hidden a layer of their own, {@code labels} on top */
    public record Names(Dense hidden, Dense labels) {}

    /**
     * What the network makes of a sentence; words count from 0.
     *
     * @param heads scores of governors, see {@link Arcs}
     * @param below the last layer but one
     * @param dependents what of each word as governed tells the relation; {@code governors} as governor
     */
    @SuppressWarnings("ArrayRecordComponent") // rows of numbers, read in the innermost loops
    public record Scores(
            float[][] xpos,
            float[][] upos,
            float[][] names,
            float[][] heads,
            float[][] below,
            float[][] dependents,
            float[][] governors) {}

    private final WordInput input;
    private final List<Recurrent> layers;
    private final Dense xpos;
    private final Dense upos;
    private final Names names;
    private final Arcs arcs;
    private final Relations relations;
    private final int root;

    /** Layers that read the same, side by side: one wide product takes half the time of several narrow ones. */
    private final Dense tags;

    private final Dense governing;

    /**
     * @param input what enters
     * @param layers from below
     * @param xpos from the last layer but one to Penn tags; {@code upos} and {@code names} likewise
     * @param arcs who governs whom
     * @param relations what the governed word is to its governor
     * @param root the number of the relation of the root
     */
    public Network(
            WordInput input,
            List<Recurrent> layers,
            Dense xpos,
            Dense upos,
            Names names,
            Arcs arcs,
            Relations relations,
            int root) {
        this.input = input;
        this.layers = List.copyOf(layers);
        this.xpos = xpos;
        this.upos = upos;
        this.names = names;
        this.arcs = arcs;
        this.relations = relations;
        this.root = root;
        if (layers.isEmpty() || !layers.get(0).isFirst()) {
            throw new IllegalArgumentException("a network must have layers, the first of which makes what it shows");
        }
        tags = Dense.joined(List.of(xpos, upos, names.hidden()));
        governing = Dense.joined(List.of(arcs.dependent(), arcs.head(), relations.dependent(), relations.head()));
    }

    /** The same with another layer for names. */
    public Network withNames(Names others) {
        return new Network(input, layers, xpos, upos, others, arcs, relations, root);
    }

    public WordInput input() {
        return input;
    }

    public List<Recurrent> layers() {
        return layers;
    }

    public Dense xpos() {
        return xpos;
    }

    public Dense upos() {
        return upos;
    }

    public Names names() {
        return names;
    }

    public Arcs arcs() {
        return arcs;
    }

    public Relations relations() {
        return relations;
    }

    public int root() {
        return root;
    }

    /**
     * @param products what the first layer's gates made of each word
     * @return scores of all but relations, which wait for the tree
     */
    public Scores scores(float[][] products) {
        float[][] top = layers.get(0).read(products, null);
        float[][] below = top;
        for (Recurrent layer : layers.subList(1, layers.size())) {
            below = top;
            top = layer.read(layer.gates().apply(top), top);
        }
        float[][] tagged = tags.apply(below);
        int afterXpos = xpos.outputs();
        int afterUpos = afterXpos + upos.outputs();
        float[][] named = stretch(tagged, afterUpos, tags.outputs());
        Rows.bend(named);

        float[][] governed = governing.apply(top);
        int size = arcs.root().length;
        int afterRelation = 2 * size + relations.root().length;
        float[][] dependents = stretch(governed, 0, size);
        float[][] heads = stretch(governed, size, 2 * size);
        Rows.bend(dependents);
        Rows.bend(heads);
        return new Scores(
                stretch(tagged, 0, afterXpos),
                stretch(tagged, afterXpos, afterUpos),
                names.labels().apply(named),
                arcs.scores(dependents, heads),
                below,
                stretch(governed, 2 * size, afterRelation),
                stretch(governed, afterRelation, governing.outputs()));
    }

    /** The scores of each word's relation to its governor; the root stands behind the last word. */
    public float[][] relations(Scores scores, int[] heads) {
        return relations.scores(scores.dependents(), scores.governors(), heads);
    }

    private static float[][] stretch(float[][] rows, int from, int to) {
        float[][] stretch = new float[rows.length][];
        for (int t = 0; t < rows.length; t++) {
            stretch[t] = Arrays.copyOfRange(rows[t], from, to);
        }
        return stretch;
    }
}
