package org.dateline.train.analyzer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.analyzer.word.Columns;
import org.dateline.analyzer.word.HashedTable;
import org.dateline.train.analyzer.net.Lesson;

/** Turns examples into lessons: words into columns, labels into numbers, and which words are frequent. */
final class Lessons {

    private final LabelSets labels;
    private final Map<Integer, Integer> frequencies = new HashMap<>();

    /** @param examples all that will be learnt from, for the frequencies of words */
    Lessons(LabelSets labels, List<Example> examples) {
        this.labels = labels;
        for (Example example : examples) {
            Columns columns = Columns.of(example.words());
            for (int i = 1; i <= columns.size; i++) {
                frequencies.merge(columns.word[i], 1, Integer::sum);
            }
        }
    }

    /** Numbers from 1 for the words seen at least so often. */
    HashedTable frequent(int least) {
        List<Integer> words = new ArrayList<>();
        new TreeMap<>(frequencies).forEach((word, count) -> {
            if (count >= least) {
                words.add(word);
            }
        });
        HashedTable rows = new HashedTable(words.size() + 1);
        for (int i = 0; i < words.size(); i++) {
            rows.put(words.get(i), i + 1);
        }
        return rows;
    }

    Lesson of(Example example) {
        int n = example.size();
        Columns columns = Columns.of(example.words());
        int[] xpos = new int[n];
        int[] upos = new int[n];
        int[] heads = new int[n];
        int[] relations = new int[n];
        int[] seen = new int[n];
        for (int i = 0; i < n; i++) {
            xpos[i] = labels.xpos().number(example.xpos().get(i));
            upos[i] = labels.upos().number(example.upos().get(i));
            int head = example.heads().get(i);
            heads[i] = head == 0 ? n : head < 0 ? -1 : head - 1;
            relations[i] = head < 0
                    ? -1
                    : labels.relations().number(example.relations().get(i));
            seen[i] = frequencies.getOrDefault(columns.word[i + 1], 0);
        }
        int[] names = example.names() == null
                ? null
                : example.names().stream().mapToInt(Integer::intValue).toArray();
        return new Lesson(columns, xpos, upos, heads, relations, names, example.nameWeight(), seen, example.weight());
    }
}
