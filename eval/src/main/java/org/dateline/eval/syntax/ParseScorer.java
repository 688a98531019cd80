package org.dateline.eval.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.eval.gold.Conllu.Word;
import org.dateline.eval.score.ScoreLine.Rates;
import org.dateline.eval.score.ScoreLine.Share;
import org.dateline.eval.score.Scores;

/**
 * Tags and lemmas (without case) over all words; heads (UAS) and heads with plain relation (LAS) over words that gold
 * does not tag PUNCT; and the arcs that carry who did what to whom: subjects and objects of verbs, as gold tags verbs.
 */
final class ParseScorer {

    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:pass", "nsubj:outer");
    private static final Set<String> OBJECT = Set.of("obj");

    private static final class Arcs {
        private final Set<String> relations;
        private int right;
        private int predicted;
        private int gold;

        Arcs(Set<String> relations) {
            this.relations = relations;
        }

        void add(List<Word> goldWords, Word goldWord, Word predictedWord) {
            boolean inGold = isArc(goldWords, goldWord);
            boolean inPrediction = isArc(goldWords, predictedWord);
            gold += inGold ? 1 : 0;
            predicted += inPrediction ? 1 : 0;
            right += inGold && inPrediction && goldWord.head() == predictedWord.head() ? 1 : 0;
        }

        private boolean isArc(List<Word> goldWords, Word word) {
            return word.head() > 0
                    && word.head() <= goldWords.size()
                    && goldWords.get(word.head() - 1).upos().equals("VERB")
                    && relations.contains(word.relation());
        }
    }

    private final Arcs subjects = new Arcs(SUBJECT);
    private final Arcs objects = new Arcs(OBJECT);
    private int words;
    private int upos;
    private int xpos;
    private int lemmas;
    private int attached;
    private int heads;
    private int labelled;

    /** Gold and predicted words of one sentence, the same forms in the same order. */
    void add(List<Word> gold, List<Word> predicted) {
        for (int i = 0; i < gold.size(); i++) {
            Word g = gold.get(i);
            Word p = predicted.get(i);
            words++;
            upos += g.upos().equals(p.upos()) ? 1 : 0;
            xpos += g.xpos().equals(p.xpos()) ? 1 : 0;
            lemmas += lower(g.lemma()).equals(lower(p.lemma())) ? 1 : 0;
            subjects.add(gold, g, p);
            objects.add(gold, g, p);
            if (!g.upos().equals("PUNCT")) {
                boolean sameHead = g.head() == p.head();
                attached++;
                heads += sameHead ? 1 : 0;
                labelled += sameHead && plain(g.relation()).equals(plain(p.relation())) ? 1 : 0;
            }
        }
    }

    private static String lower(String lemma) {
        return lemma.toLowerCase(Locale.ROOT);
    }

    private static String plain(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    Scores scores() {
        return Scores.of(
                new Share("upos", upos, words),
                new Share("xpos", xpos, words),
                new Share("lemma", lemmas, words),
                new Share("uas", heads, attached),
                new Share("las", labelled, attached),
                Rates.of("verb-subject", subjects.right, subjects.predicted, subjects.gold),
                Rates.of("verb-object", objects.right, objects.predicted, objects.gold));
    }
}
