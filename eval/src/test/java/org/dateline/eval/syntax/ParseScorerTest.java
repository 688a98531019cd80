package org.dateline.eval.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.eval.gold.Conllu.Word;
import org.dateline.eval.score.Scores;
import org.junit.jupiter.api.Test;

class ParseScorerTest {

    private static final List<Word> GOLD = List.of(
            new Word("Ships", "ship", "NOUN", "NNS", 2, "nsubj"),
            new Word("sank", "sink", "VERB", "VBD", 0, "root"),
            new Word("boats", "boat", "NOUN", "NNS", 2, "obj"),
            new Word(".", ".", "PUNCT", ".", 2, "punct"));

    @Test
    void perfectIsHundred() {
        Scores scores = score(GOLD);
        assertEquals(100, scores.figure("las"));
        assertEquals(100, scores.figure("verb-object F1"));
    }

    @Test
    void knownFigures() {
        Scores scores = score(List.of(
                new Word("Ships", "Ship", "NOUN", "NNS", 2, "nsubj:pass"),
                new Word("sank", "sank", "NOUN", "VBD", 0, "root"),
                new Word("boats", "boat", "NOUN", "NNP", 1, "obj"),
                new Word(".", ".", "PUNCT", ".", 1, "punct")));
        assertEquals(75, scores.figure("upos"));
        assertEquals(75, scores.figure("xpos"));
        assertEquals(75, scores.figure("lemma"));
        // The full stop does not count; a subtype makes no difference.
        assertEquals(100 * 2 / 3.0, scores.figure("uas"), 1e-9);
        assertEquals(100 * 2 / 3.0, scores.figure("las"), 1e-9);
        assertEquals(100, scores.figure("verb-subject F1"));
        assertEquals(0, scores.figure("verb-object F1"));
    }

    @Test
    void arcsToWhatGoldCallsNoVerbAreNoArcs() {
        List<Word> noun = List.of(
                new Word("Ships", "ship", "NOUN", "NNS", 2, "nsubj"),
                new Word("sank", "sink", "NOUN", "NN", 0, "root"));
        ParseScorer scorer = new ParseScorer();
        scorer.add(noun, noun);
        assertEquals(0, scorer.scores().figure("verb-subject F1"));
    }

    private static Scores score(List<Word> predicted) {
        ParseScorer scorer = new ParseScorer();
        scorer.add(GOLD, predicted);
        return scorer.scores();
    }
}
