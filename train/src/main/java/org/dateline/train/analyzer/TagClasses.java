package org.dateline.train.analyzer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.analyzer.word.HashedTable;
import org.dateline.analyzer.word.Plain;

/** For each frequent word a number that stands for the set of tags it was seen with. */
final class TagClasses {

    /** A tag with a smaller share of a word's occurrences is left out of its set. */
    private static final double SHARE = 0.05;

    private TagClasses() {}

    static HashedTable of(List<Example> examples, int least) {
        Map<String, Map<String, Integer>> seen = new TreeMap<>();
        for (Example example : examples) {
            for (int i = 0; i < example.size(); i++) {
                if (!example.xpos().get(i).isEmpty()) {
                    seen.computeIfAbsent(Plain.of(example.words().get(i)), word -> new TreeMap<>())
                            .merge(example.xpos().get(i), 1, Integer::sum);
                }
            }
        }
        Map<String, Integer> numbers = new HashMap<>();
        HashedTable table = new HashedTable(seen.size());
        seen.forEach((word, tags) -> {
            int total = tags.values().stream().mapToInt(Integer::intValue).sum();
            if (total >= least) {
                StringBuilder set = new StringBuilder();
                tags.forEach((tag, count) -> set.append(count >= SHARE * total ? tag + " " : ""));
                table.put(Plain.hash(word), numbers.computeIfAbsent(set.toString(), s -> numbers.size() + 1));
            }
        });
        return table;
    }
}
