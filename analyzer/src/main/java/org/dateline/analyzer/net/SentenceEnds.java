package org.dateline.analyzer.net;

import java.util.List;

/**
 * Behind which words a sentence ends, read off a few small layers of their own over the whole passage.
 *
 * @param layers from below; what enters them is the word's vector and whether white space follows
 * @param end the score of an end; there is one above 0
 */
public record SentenceEnds(List<Recurrent> layers, Dense end) {

    public SentenceEnds {
        layers = List.copyOf(layers);
        if (layers.isEmpty() || !layers.get(0).isFirst()) {
            throw new IllegalArgumentException("the ends must have layers, the first of which makes what it shows");
        }
    }

    /** @param products what the first layer's gates made of each word */
    public float[] scores(float[][] products) {
        float[][] seen = Recurrent.run(layers, products);
        float[] scores = new float[seen.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = end.apply(seen[i])[0];
        }
        return scores;
    }
}
