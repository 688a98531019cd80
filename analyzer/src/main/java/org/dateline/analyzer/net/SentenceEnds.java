package org.dateline.analyzer.net;

/**
 * Behind which words a sentence ends, read off a small layer of its own over the whole passage.
 *
 * @param layer what enters it is the word's vector and whether white space follows
 * @param end the score of an end; there is one above 0
 */
public record SentenceEnds(Recurrent layer, Dense end) {

    /** @param products what the layer's gates made of each word */
    public float[] scores(float[][] products) {
        float[][] seen = layer.run(products, null).out;
        float[] scores = new float[seen.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = end.apply(seen[i])[0];
        }
        return scores;
    }
}
