package org.dateline.analyzer.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of classes and their numbers, from 0. */
public final class Labels {

    private final List<String> names;
    private final Map<String, Integer> numbers = new HashMap<>();

    public Labels(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < this.names.size(); i++) {
            if (numbers.put(this.names.get(i), i) != null) {
                throw new IllegalArgumentException("a label must be named once, got twice: " + this.names.get(i));
            }
        }
    }

    public int size() {
        return names.size();
    }

    public String name(int number) {
        return names.get(number);
    }

    public List<String> names() {
        return names;
    }

    /** The number of that name, -1 when there is none. */
    public int number(String name) {
        return numbers.getOrDefault(name, -1);
    }
}
