package org.dateline.core.event;

import java.util.List;
import java.util.Optional;

/**
 * A rule with the example that shows it, for tests and for whoever wants the rules explained.
 *
 * @param rule file and line
 * @param words its triggers, as written
 */
public record RuleExample(String rule, List<String> words, String type, Optional<String> mode, String example) {

    /** Every rule of the project's own ontology, in the order of its files. */
    public static List<RuleExample> all() {
        return of(Knowledge.standard().rules());
    }

    static List<RuleExample> of(RuleBook book) {
        return book.rules().stream()
                .map(rule -> new RuleExample(
                        rule.name(),
                        rule.patterns().stream().map(RuleExample::words).toList(),
                        rule.type(),
                        rule.mode(),
                        rule.example()))
                .toList();
    }

    private static String words(Pattern pattern) {
        return pattern.companions().isEmpty()
                ? pattern.head()
                : pattern.head() + " " + String.join(" ", pattern.companions());
    }
}
