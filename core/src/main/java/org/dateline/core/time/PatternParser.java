package org.dateline.core.time;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a rule's pattern and writes it out as all the plain sequences it stands for.
 *
 * <pre>
 * pattern  = item+
 * item     = ( word ("|" word)* | slot | "(" pattern ("|" pattern)* ")" ) "?"?
 * slot     = "{" [name ":"] class ("|" class)* "}"
 * </pre>
 *
 * In parentheses a bar divides the whole group: {@code (this|the current)}.
 */
final class PatternParser {

    /** One atom, or one expression, of a sequence: any of these symbols; {@code slot} is null where none is named. */
    record Step(List<String> symbols, String slot) {}

    private static final int MAX_SEQUENCES = 2_000;

    private final String text;
    private int at;
    private int depth;

    private PatternParser(String text) {
        this.text = text;
    }

    static List<List<Step>> parse(String pattern) {
        PatternParser parser = new PatternParser(pattern);
        List<List<Step>> sequences = parser.sequence();
        if (parser.at < pattern.length()) {
            throw parser.error("unexpected '" + pattern.charAt(parser.at) + "'");
        }
        sequences.removeIf(List::isEmpty);
        if (sequences.isEmpty()) {
            throw parser.error("nothing to match");
        }
        return sequences;
    }

    private List<List<Step>> sequence() {
        List<List<Step>> sequences = new ArrayList<>();
        sequences.add(List.of());
        skipSpace();
        while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
            sequences = append(sequences, item());
            skipSpace();
        }
        return sequences;
    }

    private List<List<Step>> append(List<List<Step>> heads, List<List<Step>> tails) {
        if ((long) heads.size() * tails.size() > MAX_SEQUENCES) {
            throw error("stands for more than " + MAX_SEQUENCES + " sequences; split it");
        }
        List<List<Step>> joined = new ArrayList<>();
        for (List<Step> head : heads) {
            for (List<Step> tail : tails) {
                List<Step> both = new ArrayList<>(head);
                both.addAll(tail);
                joined.add(both);
            }
        }
        return joined;
    }

    private List<List<Step>> item() {
        List<List<Step>> found = switch (text.charAt(at)) {
            case '(' -> group();
            case '{' -> List.of(List.of(slot()));
            default -> List.of(List.of(words()));
        };
        if (at < text.length() && text.charAt(at) == '?') {
            at++;
            List<List<Step>> optional = new ArrayList<>(found);
            optional.add(List.of());
            return optional;
        }
        return found;
    }

    private List<List<Step>> group() {
        List<List<Step>> found = new ArrayList<>();
        depth++;
        do {
            at++;
            found.addAll(sequence());
        } while (at < text.length() && text.charAt(at) == '|');
        if (at == text.length()) {
            throw error("')' is missing");
        }
        depth--;
        at++;
        return found;
    }

    private Step slot() {
        int close = text.indexOf('}', at);
        if (close < 0) {
            throw error("'}' is missing");
        }
        String inside = text.substring(at + 1, close);
        at = close + 1;
        int colon = inside.indexOf(':');
        String slot = colon < 0 ? null : inside.substring(0, colon);
        List<String> symbols = new ArrayList<>();
        for (String name : inside.substring(colon + 1).split("\\|")) {
            symbols.add("{" + name.strip() + "}");
        }
        return new Step(symbols, slot);
    }

    private Step words() {
        int start = at;
        while (at < text.length() && " ()?{".indexOf(text.charAt(at)) < 0 && !(depth > 0 && text.charAt(at) == '|')) {
            at++;
        }
        if (at == start) {
            throw error("a word is missing");
        }
        return new Step(List.of(text.substring(start, at).split("\\|")), null);
    }

    private void skipSpace() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private IllegalArgumentException error(String message) {
        return new IllegalArgumentException("pattern '" + text + "', position " + (at + 1) + ": " + message);
    }
}
