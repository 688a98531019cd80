package org.dateline.core.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/**
 * Uses of event words that tell no event: metaphor, sport, business, weather, film, illness. A line names the word and
 * the companions that betray the use: words among its dependents or governor, or directly before or behind it.
 */
final class BlockList {

    /** @param reason why it is no event, in words for the one who asks */
    record Entry(String name, Set<String> near, String reason) {}

    private static final int NEAR = 4;

    private final Map<String, List<Entry>> byWord = new HashMap<>();

    BlockList(Table table) {
        for (Row row : table.rows()) {
            Entry entry = new Entry(row.place(), Set.copyOf(row.list("near")), row.require("reason"));
            for (String word : row.list("words")) {
                byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(entry);
            }
        }
    }

    /** The line that blocks the trigger at that token, or null. */
    Entry find(Clauses clauses, int token) {
        List<Entry> entries = byWord.get(clauses.key(token));
        if (entries == null) {
            return null;
        }
        for (Entry entry : entries) {
            if (isNear(clauses, token, entry.near())) {
                return entry;
            }
        }
        return null;
    }

    private static boolean isNear(Clauses clauses, int token, Set<String> words) {
        int from = Math.max(0, token - NEAR);
        int to = Math.min(clauses.sentence().size() - 1, token + NEAR);
        for (int i = from; i <= to; i++) {
            if (i == token || !words.contains(clauses.key(i))) {
                continue;
            }
            int governor = clauses.sentence().head(i);
            boolean tied = governor == token
                    || clauses.sentence().head(token) == i
                    || Math.abs(i - token) == 1
                    || (governor >= 0 && clauses.sentence().head(governor) == token);
            if (tied) {
                return true;
            }
        }
        return false;
    }
}
