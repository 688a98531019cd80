package org.dateline.train.analyzer;

import java.util.ArrayList;
import java.util.List;
import org.dateline.analyzer.word.Labels;

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

    /** For each Penn tag the universal tags that it was seen with, as bits. */
    List<Long> uposOfXpos(List<Example> examples) {
        long[] sets = new long[xpos.size()];
        for (Example example : examples) {
            for (int i = 0; i < example.size(); i++) {
                sets[xpos.number(example.xpos().get(i))] |=
                        1L << upos.number(example.upos().get(i));
            }
        }
        List<Long> list = new ArrayList<>();
        for (long set : sets) {
            list.add(set);
        }
        return list;
    }
}
