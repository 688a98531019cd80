package org.dateline.store.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What whoever runs a desk can choose for all who work with its store. */
public enum Setting {
    /** Two people verify. What was verified before it was on stays so. */
    SECOND_READER("second-reader", List.of("off", "on"));

    private final String word;
    private final List<String> choices;

    Setting(String word, List<String> choices) {
        this.word = word;
        this.choices = choices;
    }

    /** As it is called in the database and on the command line. */
    public String word() {
        return word;
    }

    /** What it can be; the first unless somebody chose. */
    public List<String> choices() {
        return choices;
    }

    public static Optional<Setting> of(String word) {
        return Arrays.stream(values())
                .filter(setting -> setting.word.equals(word))
                .findFirst();
    }
}
