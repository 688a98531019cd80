package org.dateline.read.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.event.OwnVerbs;

/**
 * The words of a pattern: {@code *} the verb, {@code $} the source, {@code +} the target, {@code %} both, {@code ^} another
 * actor, {@code &NAME} a set of synonyms; {@code A/B} one of two; {@code A_B} side by side. Braces and brackets, by which
 * PETRARCH 2 marks noun and prepositional phrases, group words that follow one another.
 */
final class PatternText {

    private static final int MOST_ITEMS = 20;
    private static final Map<String, OwnVerbs.Side> SIDES = Map.of(
            "$", OwnVerbs.Side.SOURCE,
            "+", OwnVerbs.Side.TARGET,
            "%", OwnVerbs.Side.BOTH,
            "^", OwnVerbs.Side.OTHER);

    private final Source source;
    private final Synonyms synonyms;

    PatternText(Source source, Synonyms synonyms) {
        this.source = source;
        this.synonyms = synonyms;
    }

    /** Empty, and told, when the pattern cannot be used. */
    Optional<OwnVerbs.Pattern> parse(Source.Line line, String written, Optional<OwnVerbs.Code> code) {
        List<OwnVerbs.Item> left = new ArrayList<>();
        List<OwnVerbs.Item> right = new ArrayList<>();
        List<OwnVerbs.Item> side = left;
        boolean verb = false;
        for (String item : written.replaceAll("[(){}]", " ").strip().split("\\s+")) {
            boolean first = true;
            for (String part : item.split("_")) {
                if (part.isEmpty()) {
                    continue;
                }
                if (part.equals("*")) {
                    if (verb) {
                        source.wrong(line, 1, "a pattern has one verb (*), this one has two");
                        return Optional.empty();
                    }
                    verb = true;
                    side = right;
                    // In "UNDER_*" the word before stands right beside the verb.
                    if (!first && !left.isEmpty() && left.get(left.size() - 1) instanceof OwnVerbs.Words words) {
                        left.set(left.size() - 1, new OwnVerbs.Words(words.phrases(), true, words.exact()));
                    }
                } else {
                    boolean exact = item.endsWith("_") && item.indexOf('_') == item.length() - 1;
                    Optional<OwnVerbs.Item> read = item(line, part, !first && side == right, exact);
                    if (read.isEmpty()) {
                        return Optional.empty();
                    }
                    if (!first
                            && side == left
                            && !left.isEmpty()
                            && left.get(left.size() - 1) instanceof OwnVerbs.Words w) {
                        left.set(left.size() - 1, new OwnVerbs.Words(w.phrases(), true, w.exact()));
                    }
                    side.add(read.get());
                }
                first = false;
            }
        }
        if (!verb) {
            source.wrong(line, 1, "a pattern needs a * where the verb stands");
            return Optional.empty();
        }
        if (left.size() + right.size() > MOST_ITEMS) {
            source.wrong(line, 1, "a pattern may have at most " + MOST_ITEMS + " words");
            return Optional.empty();
        }
        return Optional.of(new OwnVerbs.Pattern(left, right, code, source.place(line)));
    }

    private Optional<OwnVerbs.Item> item(Source.Line line, String part, boolean adjacent, boolean exact) {
        OwnVerbs.Side actor = SIDES.get(part);
        if (actor != null) {
            return Optional.of(actor);
        }
        List<List<String>> phrases = new ArrayList<>();
        for (String word : part.split("/")) {
            if (word.startsWith("&")) {
                List<List<String>> words = synonyms.words(word);
                if (words == null || words.isEmpty()) {
                    source.wrong(line, line.text().indexOf(word) + 1, "no set of synonyms is named " + word);
                    return Optional.empty();
                }
                phrases.addAll(words);
            } else if (word.chars().anyMatch(Character::isLetterOrDigit)) {
                phrases.add(List.of(word.replace("\"", "").toLowerCase(Locale.ROOT)));
            }
        }
        if (phrases.isEmpty()) {
            source.wrong(line, Math.max(1, line.text().indexOf(part) + 1), "not a word: '" + part + "'");
            return Optional.empty();
        }
        return Optional.of(new OwnVerbs.Words(phrases, adjacent, exact));
    }
}
