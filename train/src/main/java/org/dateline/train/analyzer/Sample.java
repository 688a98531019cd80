package org.dateline.train.analyzer;

import java.util.List;
import org.dateline.analyzer.word.Columns;
import org.dateline.analyzer.word.Labels;
import org.dateline.analyzer.word.Lexicon;

/**
 * An {@link Example} in numbers: the columns to work on, and what should stand in them. Places are those of the columns;
 * what is not known is -1.
 */
final class Sample {

    private final Columns columns;
    private final int[] xpos;
    private final int[] upos;
    private final int[] heads;
    private final int[] relations;
    private final float weight;

    private Sample(Columns columns, int[] xpos, int[] upos, int[] heads, int[] relations, float weight) {
        this.columns = columns;
        this.xpos = xpos;
        this.upos = upos;
        this.heads = heads;
        this.relations = relations;
        this.weight = weight;
    }

    /** Tags and relations that appear in a treebank. */
    record LabelSets(Labels xpos, Labels upos, Labels relations) {

        static LabelSets of(List<Example> examples) {
            return new LabelSets(
                    labels(examples.stream().map(Example::xpos).toList()),
                    labels(examples.stream().map(Example::upos).toList()),
                    labels(examples.stream().map(Example::relations).toList()));
        }

        private static Labels labels(List<List<String>> lists) {
            return new Labels(
                    lists.stream().flatMap(List::stream).distinct().sorted().toList());
        }

        int root() {
            return relations.number("root");
        }
    }

    static Sample of(Example example, Lexicon lexicon, LabelSets labels) {
        int n = example.size();
        int[] xpos = new int[n + 2];
        int[] upos = new int[n + 2];
        int[] heads = new int[n + 2];
        int[] relations = new int[n + 2];
        heads[0] = -1;
        heads[n + 1] = -1;
        for (int i = 1; i <= n; i++) {
            xpos[i] = labels.xpos.number(example.xpos().get(i - 1));
            upos[i] = labels.upos.number(example.upos().get(i - 1));
            int head = example.heads().get(i - 1);
            heads[i] = head == 0 ? n + 1 : head;
            relations[i] =
                    head < 0 ? -1 : labels.relations.number(example.relations().get(i - 1));
        }
        return new Sample(lexicon.columns(example.words()), xpos, upos, heads, relations, example.weight());
    }

    Columns columns() {
        return columns;
    }

    int[] xpos() {
        return xpos;
    }

    int[] upos() {
        return upos;
    }

    int[] heads() {
        return heads;
    }

    int[] relations() {
        return relations;
    }

    float weight() {
        return weight;
    }

    int size() {
        return columns.size;
    }

    /** Whether every word's governor is known. */
    boolean isWhole() {
        for (int i = 1; i <= size(); i++) {
            if (heads[i] < 0) {
                return false;
            }
        }
        return true;
    }
}
