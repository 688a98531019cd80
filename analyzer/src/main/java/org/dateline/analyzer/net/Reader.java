package org.dateline.analyzer.net;

import java.util.List;
import org.dateline.analyzer.name.NameDecoder;
import org.dateline.analyzer.word.Columns;

/** Reads with a {@link Network}: fills in tags, names, governors and relations. May be shared by threads. */
public final class Reader {

    private final Network network;
    private final SentenceEnds ends;
    private final long[] uposOfXpos;
    private final WordMemory words;
    private final WordMemory wordsAtEnds;

    /** @param uposOfXpos for each Penn tag the universal tags it goes with, as bits */
    public Reader(Network network, SentenceEnds ends, List<Long> uposOfXpos) {
        this.network = network;
        this.ends = ends;
        this.uposOfXpos = uposOfXpos.stream().mapToLong(Long::longValue).toArray();
        words = new WordMemory(network.input(), network.layers().get(0).gates().wide());
        wordsAtEnds =
                new WordMemory(network.input(), ends.layers().get(0).gates().wide());
    }

    /** What the first layer's gates make of each word, for who reads with a network once. */
    public static float[][] products(Network network, Columns c) {
        float[][] in = new float[c.size][];
        for (int i = 0; i < in.length; i++) {
            in[i] = network.input().vector(c, i + 1);
        }
        return network.layers().get(0).gates().apply(in);
    }

    /** For each word of a passage how much speaks for a sentence's end behind it. */
    public float[] ends(Columns c, boolean[] isSpaced) {
        float[][] products = wordsAtEnds.products(c);
        float[] space =
                ends.layers().get(0).gates().wide().weights()[network.input().size()];
        for (int i = 0; i < products.length; i++) {
            if (isSpaced[i]) {
                products[i] = products[i].clone();
                Rows.add(products[i], space, 1, space.length);
            }
        }
        return ends.scores(products);
    }

    /** Fills in all that the network tells of a sentence. */
    public void read(Columns c) {
        Network.Scores scores = network.scores(words.products(c));
        int[] heads = SpanningTree.heads(scores.heads());
        float[][] relations = network.relations(scores, heads);
        int[] names = NameDecoder.labels(scores.names());
        for (int i = 0; i < c.size; i++) {
            int at = i + 1;
            c.xpos[at] = Rows.best(scores.xpos()[i], scores.xpos()[i].length);
            c.upos[at] = upos(scores.upos()[i], uposOfXpos[c.xpos[at]]);
            c.name[at] = names[i];
            c.head[at] = heads[i] + 1;
            boolean isRoot = heads[i] == c.size;
            c.relation[at] = isRoot ? network.root() : relation(relations[i]);
        }
    }

    private static int upos(float[] scores, long allowed) {
        int best = -1;
        for (int tag = 0; tag < scores.length; tag++) {
            if ((allowed & 1L << tag) != 0 && (best < 0 || scores[tag] > scores[best])) {
                best = tag;
            }
        }
        return best < 0 ? Rows.best(scores, scores.length) : best;
    }

    /** The best label that is not the root's. */
    private int relation(float[] scores) {
        scores[network.root()] = Float.NEGATIVE_INFINITY;
        return Rows.best(scores, scores.length);
    }
}
