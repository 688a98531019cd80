package org.dateline.core.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/**
 * Whether an event is told as historical background rather than as news: by its day, long before the report's, by the noun
 * that recalls it ("the anniversary of"), or by words of its clause ("decades ago"). What is announced or merely possible is
 * no background. The rules stand in {@code background.tsv}.
 */
final class BackgroundReader {

    private static final int REACH = 20;

    private record Words(List<String> words, String name) {}

    private final Map<String, String> governors = new HashMap<>();
    private final Map<String, String> prepositions = new HashMap<>();
    private final Map<String, List<Words>> phrases = new HashMap<>();
    private int oldAfter = Integer.MAX_VALUE;
    private String oldName = "";

    BackgroundReader(Table table) {
        for (Row row : table.rows()) {
            for (String word : row.list("words")) {
                switch (row.require("kind")) {
                    case "days" -> {
                        oldAfter = number(row, word);
                        oldName = row.place();
                    }
                    case "governor" -> governors.put(word, row.place());
                    case "behind" -> prepositions.put(word, row.place());
                    case "clause" -> {
                        List<String> words = List.of(word.split(" "));
                        phrases.computeIfAbsent(words.get(0), k -> new ArrayList<>())
                                .add(new Words(words, row.place()));
                    }
                    default -> throw row.error("kind", "kind must be days, governor, behind or clause");
                }
            }
        }
    }

    private static int number(Row row, String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw row.error("words", "not a number of days: '" + word + "'");
        }
    }

    /** The rule that says so; empty for news. */
    Optional<String> read(Draft draft, Optional<LocalDate> published) {
        if (draft.status != EventStatus.HAPPENED && draft.status != EventStatus.DENIED) {
            return Optional.empty();
        }
        boolean old = published.isPresent()
                && draft.when
                        .flatMap(when -> when.to())
                        .map(to -> to.isBefore(published.get().minusDays(oldAfter)))
                        .orElse(false);
        if (old) {
            return Optional.of(oldName);
        }
        Match match = draft.match;
        return governor(match).or(() -> clause(match));
    }

    private Optional<String> governor(Match match) {
        Clauses clauses = match.clauses();
        int head = clauses.sentence().head(match.head());
        if (!match.isNoun() || head < 0) {
            return Optional.empty();
        }
        if (clauses.plain(match.head()).equals("nmod") && governors.containsKey(clauses.key(head))) {
            return Optional.of(governors.get(clauses.key(head)));
        }
        for (int child : clauses.children(match.head())) {
            String rule = clauses.plain(child).equals("case") ? prepositions.get(clauses.key(child)) : null;
            if (rule != null) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** A phrase among what depends on the predicate, in its own clause. */
    private Optional<String> clause(Match match) {
        Clauses clauses = match.clauses();
        int predicate = match.predicate();
        int verb = clauses.isVerb(predicate) ? predicate : clauses.verbAbove(predicate);
        int from = Math.max(0, predicate - REACH);
        int to = Math.min(clauses.sentence().size() - 1, predicate + REACH);
        for (int i = from; i <= to; i++) {
            for (Words phrase : phrases.getOrDefault(form(clauses, i), List.of())) {
                boolean mine = clauses.sentence().governs(predicate, i) && clauses.verbAbove(i) == verb
                        || clauses.verbAbove(i) == predicate;
                if (mine && stands(clauses, i, phrase.words())) {
                    return Optional.of(phrase.name());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean stands(Clauses clauses, int first, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (first + i >= clauses.sentence().size()
                    || !form(clauses, first + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String form(Clauses clauses, int token) {
        return clauses.token(token).form().toLowerCase(Locale.ROOT);
    }
}
