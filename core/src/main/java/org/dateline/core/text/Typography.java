package org.dateline.core.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.core.report.Span;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/**
 * Maps real-world typography (curly quotes, odd spaces, misread encodings) to the plain form the analyzer was trained
 * on. The table is {@code typography.tsv}; control characters become spaces, unpaired surrogates too.
 */
final class Typography {

    private record Mapping(String from, String to) {}

    private final Map<Character, List<Mapping>> byFirst = new HashMap<>();

    Typography() {
        for (Row row : Table.resource(Typography.class, "typography.tsv").rows()) {
            String from = characters(row, "from");
            byFirst.merge(
                    from.charAt(0),
                    List.of(new Mapping(from, characters(row, "to"))),
                    (a, b) -> Stream.concat(a.stream(), b.stream())
                            .sorted(Comparator.comparingInt(
                                    (Mapping m) -> -m.from().length()))
                            .toList());
        }
    }

    /** The passage of {@code text} that stands at {@code span}, made plain; origins are offsets into {@code text}. */
    TidyText tidy(String text, Span span) {
        StringBuilder out = new StringBuilder(span.length() + 16);
        int[] starts = new int[span.length() + 16];
        int[] ends = new int[span.length() + 16];
        int at = span.start();
        while (at < span.end()) {
            Mapping mapping = mappingAt(text, at, span.end());
            int next = mapping == null ? at + 1 : at + mapping.from().length();
            String replacement = mapping == null ? plain(text, at, span.end()) : mapping.to();
            for (int i = 0; i < replacement.length(); i++) {
                int length = out.length();
                if (length == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * length);
                    ends = Arrays.copyOf(ends, 2 * length);
                }
                starts[length] = at;
                ends[length] = next;
                out.append(replacement.charAt(i));
            }
            at = next;
        }
        return new TidyText(out.toString(), Arrays.copyOf(starts, out.length()), Arrays.copyOf(ends, out.length()));
    }

    private Mapping mappingAt(String text, int at, int end) {
        List<Mapping> mappings = byFirst.get(text.charAt(at));
        if (mappings == null) {
            return null;
        }
        for (Mapping mapping : mappings) {
            if (at + mapping.from().length() <= end && text.startsWith(mapping.from(), at)) {
                return mapping;
            }
        }
        return null;
    }

    private static String plain(String text, int at, int end) {
        char c = text.charAt(at);
        boolean lone = Character.isHighSurrogate(c) && !(at + 1 < end && Character.isLowSurrogate(text.charAt(at + 1)))
                || Character.isLowSurrogate(c) && !(at > 0 && Character.isHighSurrogate(text.charAt(at - 1)));
        return lone || Character.isISOControl(c) ? " " : String.valueOf(c);
    }

    private static String characters(Row row, String column) {
        StringBuilder out = new StringBuilder();
        if (row.get(column).isEmpty()) {
            return "";
        }
        for (String hex : row.get(column).split("\\+", -1)) {
            try {
                out.appendCodePoint(Integer.parseInt(hex, 16));
            } catch (IllegalArgumentException e) {
                throw row.error(column, "not a code point in hexadecimal: '" + hex + "'");
            }
        }
        return out.toString();
    }
}
