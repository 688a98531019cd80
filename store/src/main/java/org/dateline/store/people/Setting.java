package org.dateline.store.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What whoever runs a desk can choose for all who work with its store. */
public enum Setting {
    /** Two people verify. What was verified before it was on stays so. */
    SECOND_READER("second-reader", "off", "on");

    private final String word;
    private final String usual;
    private final String other;

    Setting(String word, String usual, String other) {
        this.word = word;
        this.usual = usual;
        this.other = other;
    }

    /** As it is called in the database and on the command line. */
    public String word() {
        return word;
    }

    /** What it can be; the first unless somebody chose. */
    public List<String> choices() {
        return List.of(usual, other);
    }

    public static Optional<Setting> of(String word) {
        return Arrays.stream(values())
                .filter(setting -> setting.word.equals(word))
                .findFirst();
    }
}
