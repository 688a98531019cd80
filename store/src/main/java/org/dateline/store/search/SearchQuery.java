package org.dateline.store.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A search as people type it: words that must all occur, {@code "phrases"}, {@code -not}, and {@code begin*} for all words
 * that begin so. Anything else, such as a lone quotation mark, is taken for a space: no input is an error.
 *
 * @param terms what must occur, and what must not
 */
public record SearchQuery(List<Term> terms) {

    /** Finds nothing: a folded word is never this long. */
    public static final SearchQuery NOTHING =
            new SearchQuery(List.of(new Term(List.of("x".repeat(120)), false, false)));

    /** Enough for a person; more would only keep the database busy. */
    private static final int MOST_TERMS = 32;

    /**
     * A word or a phrase.
     *
     * @param words folded, at least one
     * @param prefix whether the last one is a beginning only
     */
    public record Term(List<String> words, boolean prefix, boolean not) {

        public Term {
            words = List.copyOf(words);
        }
    }

    public SearchQuery {
        terms = List.copyOf(terms);
    }

    public static SearchQuery parse(String typed) {
        List<Term> terms = new ArrayList<>();
        int i = 0;
        while (i < typed.length() && terms.size() < MOST_TERMS) {
            if (Character.isWhitespace(typed.charAt(i))) {
                i++;
                continue;
            }
            boolean not = typed.charAt(i) == '-';
            int from = not ? i + 1 : i;
            boolean quoted = from < typed.length() && typed.charAt(from) == '"';
            int to = quoted ? closing(typed, from + 1) : end(typed, from);
            String part = typed.substring(Math.min(quoted ? from + 1 : from, to), to);
            add(terms, part, not);
            i = Math.max(to + (quoted ? 1 : 0), i + 1);
        }
        return new SearchQuery(terms);
    }

    private static int closing(String typed, int from) {
        int quote = typed.indexOf('"', from);
        return quote < 0 ? typed.length() : quote;
    }

    private static int end(String typed, int from) {
        int to = from;
        while (to < typed.length() && !Character.isWhitespace(typed.charAt(to)) && typed.charAt(to) != '"') {
            to++;
        }
        return to;
    }

    private static void add(List<Term> terms, String part, boolean not) {
        String folded = Folding.words(part.length() > 1_000 ? part.substring(0, 1_000) : part);
        if (!folded.isEmpty()) {
            terms.add(new Term(List.of(folded.split(" ")), part.strip().endsWith("*"), not));
        }
    }

    /** Whether it asks for anything; only-not asks for nothing. */
    public boolean isEmpty() {
        return terms.stream().allMatch(Term::not);
    }

    /** In the words of SQLite's FTS5. */
    public String fts5() {
        String wanted =
                terms.stream().filter(t -> !t.not()).map(SearchQuery::fts5).collect(Collectors.joining(" AND "));
        String unwanted =
                terms.stream().filter(Term::not).map(SearchQuery::fts5).collect(Collectors.joining(" OR "));
        return unwanted.isEmpty() ? wanted : "(" + wanted + ") NOT (" + unwanted + ")";
    }

    private static String fts5(Term term) {
        // Folded words hold letters and digits alone, so that nothing in the quotation marks needs escaping.
        return '"' + String.join(" ", term.words()) + '"' + (term.prefix() ? "*" : "");
    }

    /** In the words of PostgreSQL's tsquery. */
    public String tsquery() {
        return terms.stream()
                .map(t -> (t.not() ? "!" : "") + "(" + tsquery(t) + ")")
                .collect(Collectors.joining(" & "));
    }

    private static String tsquery(Term term) {
        String last = term.prefix() ? ":*" : "";
        return term.words().stream().map(w -> "'" + w + "'").collect(Collectors.joining(" <-> ")) + last;
    }
}
