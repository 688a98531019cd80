package org.dateline.analyzer.token;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/** The table {@code patterns.tsv}: what stands together although it holds marks. */
final class TokenPatterns {

    /** What a pattern may see; keeps the whole linear, whatever the text. */
    private static final int REACH = 400;

    private final List<Pattern> patterns = new ArrayList<>();

    TokenPatterns() {
        for (Row row : Table.resource(TokenPatterns.class, "patterns.tsv").rows()) {
            try {
                patterns.add(Pattern.compile(row.get("pattern")));
            } catch (PatternSyntaxException e) {
                throw row.error("pattern", "not a pattern: " + e.getDescription());
            }
        }
    }

    /** Matchers of one thread. */
    final class Search {

        private final Matcher[] matchers;

        Search(CharSequence text) {
            matchers = new Matcher[patterns.size()];
            for (int i = 0; i < matchers.length; i++) {
                matchers[i] = patterns.get(i).matcher(text);
                matchers[i].useTransparentBounds(true);
            }
        }

        /** Where the token that begins at {@code start} ends: {@code start} itself when no pattern matches. */
        int end(int start, int end) {
            int limit = Math.min(end, start + REACH);
            for (Matcher matcher : matchers) {
                matcher.region(start, limit);
                if (matcher.lookingAt() && matcher.end() > start) {
                    return matcher.end();
                }
            }
            return start;
        }
    }
}
