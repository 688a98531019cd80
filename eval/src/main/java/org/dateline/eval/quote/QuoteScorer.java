package org.dateline.eval.quote;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.dateline.eval.gold.CodePoints;
import org.dateline.eval.gold.Stretch;
import org.dateline.eval.score.Pairing;
import org.dateline.eval.score.ScoreLine.Rates;
import org.dateline.eval.score.ScoreLine.Share;
import org.dateline.eval.score.Scores;

/**
 * Attributions two ways. By characters: for each role, the characters other than white space that some gold and some
 * predicted attribution give it. By attribution: contents paired one to one where they share at least half of their
 * characters (Jaccard); a source is right if it overlaps the gold one. The figure that counts is content+source F1,
 * where a gold attribution without a source asks for none and counts for none.
 */
final class QuoteScorer {

    private static final double SAME_CONTENT = 0.5;
    private static final int NEXT_LINE = 0x85;

    private static final class Characters {
        private int right;
        private int predicted;
        private int gold;

        void add(BitSet goldSet, BitSet predictedSet) {
            BitSet both = (BitSet) goldSet.clone();
            both.and(predictedSet);
            right += both.cardinality();
            predicted += predictedSet.cardinality();
            gold += goldSet.cardinality();
        }

        Rates rates(String name) {
            return Rates.of(name, right, predicted, gold);
        }
    }

    private final Characters sources = new Characters();
    private final Characters cues = new Characters();
    private final Characters contents = new Characters();
    private int gold;
    private int goldWithSource;
    private int predicted;
    private int paired;
    private int exact;
    private int pairedWithSource;
    private int rightSource;
    private int pairedWithout;

    void add(CodePoints text, List<QuoteItem> goldItems, List<QuoteItem> predictedItems) {
        BitSet visible = visible(text);
        addCharacters(sources, visible, goldItems, predictedItems, QuoteItem::source);
        addCharacters(cues, visible, goldItems, predictedItems, QuoteItem::cue);
        addCharacters(contents, visible, goldItems, predictedItems, QuoteItem::content);
        gold += goldItems.size();
        goldWithSource +=
                (int) goldItems.stream().filter(g -> !g.source().isEmpty()).count();
        predicted += predictedItems.size();

        List<BitSet> goldContents = contentsOf(goldItems);
        List<BitSet> predictedContents = contentsOf(predictedItems);
        for (Pairing pair :
                Pairing.byScore(goldContents, predictedContents, Pairing.Ties.LAST_ITEMS, QuoteScorer::sameContent)) {
            paired++;
            exact += goldContents.get(pair.gold()).equals(predictedContents.get(pair.predicted())) ? 1 : 0;
            BitSet source = QuoteItem.characters(goldItems.get(pair.gold()).source());
            if (source.isEmpty()) {
                pairedWithout++;
            } else {
                pairedWithSource++;
                BitSet made = QuoteItem.characters(
                        predictedItems.get(pair.predicted()).source());
                rightSource += source.intersects(made) ? 1 : 0;
            }
        }
    }

    private static List<BitSet> contentsOf(List<QuoteItem> items) {
        return items.stream().map(item -> QuoteItem.characters(item.content())).toList();
    }

    private static double sameContent(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        int shared = both.cardinality();
        if (shared == 0) {
            return 0;
        }
        double jaccard = (double) shared / (a.cardinality() + b.cardinality() - shared);
        return jaccard >= SAME_CONTENT ? jaccard : 0;
    }

    private static void addCharacters(
            Characters sum,
            BitSet visible,
            List<QuoteItem> gold,
            List<QuoteItem> predicted,
            Function<QuoteItem, List<Stretch>> role) {
        sum.add(union(gold, role, visible), union(predicted, role, visible));
    }

    private static BitSet union(List<QuoteItem> items, Function<QuoteItem, List<Stretch>> role, BitSet visible) {
        BitSet all = new BitSet();
        items.forEach(item -> all.or(QuoteItem.characters(role.apply(item))));
        all.and(visible);
        return all;
    }

    private static BitSet visible(CodePoints text) {
        BitSet visible = new BitSet(text.length());
        for (int i = 0; i < text.length(); i++) {
            int c = text.at(i);
            visible.set(i, !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != NEXT_LINE);
        }
        return visible;
    }

    Scores scores() {
        return Scores.of(
                sources.rates("chars source"),
                cues.rates("chars cue"),
                contents.rates("chars content"),
                Rates.of("content J>=.5", paired, predicted, gold),
                new Share("exact content among matched", exact, paired),
                new Share("source correct among matched", rightSource, pairedWithSource),
                Rates.of("content+source", rightSource, predicted - pairedWithout, goldWithSource));
    }
}
