package org.dateline.core.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.core.text.Token;

/**
 * The words that rules name, and under which of them a token is looked up. A lemmatizer knows the frequent verbs and
 * guesses the rest ("rioted" as "riote"): where its lemma is no word of the rules, the forms that English spelling
 * allows are tried, and one that is a word of the rules is taken.
 */
final class Vocabulary {

    private static final int SHORTEST = 3;

    private final Set<String> words = new HashSet<>();
    private final Map<String, String> irregular = new HashMap<>();

    Vocabulary() {
        for (Row row : Table.resource(Vocabulary.class, "verb-forms.tsv").rows()) {
            row.list("forms").forEach(form -> irregular.put(form, row.get("verb")));
        }
    }

    void add(String word) {
        words.add(word);
    }

    void add(Pattern pattern) {
        words.add(pattern.head());
        words.addAll(pattern.companions());
    }

    boolean knows(String word) {
        return words.contains(word);
    }

    /** The form under which rules name the token: its lemma in lower case, or a better guess. */
    String key(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (words.contains(lemma) || token.upos().equals("PROPN")) {
            return lemma;
        }
        String form = token.form().toLowerCase(Locale.ROOT);
        String verb = token.xpos().startsWith("VB") ? irregular.get(form) : null;
        if (verb != null) {
            return verb;
        }
        return known(form, lemma);
    }

    /** The same for a word that has its capital from its place only. */
    String common(Token token) {
        return known(token.form().toLowerCase(Locale.ROOT), token.lemma().toLowerCase(Locale.ROOT));
    }

    private String known(String form, String lemma) {
        if (words.contains(form)) {
            return form;
        }
        for (String base : bases(form)) {
            if (words.contains(base)) {
                return base;
            }
        }
        return lemma;
    }

    private static List<String> bases(String form) {
        for (String ending : List.of("ing", "ied", "ed", "es", "s")) {
            if (form.endsWith(ending) && form.length() - ending.length() >= SHORTEST) {
                String stem = form.substring(0, form.length() - ending.length());
                return switch (ending) {
                    case "ied" -> List.of(stem + "y");
                    case "s" -> List.of(stem);
                    case "es" -> List.of(stem, stem + "e");
                    default -> List.of(stem, stem + "e", undoubled(stem));
                };
            }
        }
        return List.of();
    }

    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        return stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    }
}
