package org.dateline.core.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.core.text.Sentence;

/**
 * The words of a sentence under every key a user's dictionary may name them by: form and lemma, and the form without an
 * ending, for dictionaries that name stems. Which endings count stands in a table.
 */
final class DictionaryWords {

    private static final int SHORTEST = 4;
    private static final List<String> ENDINGS = endings();

    private final List<Set<String>> exact = new ArrayList<>();
    private final List<Set<String>> keys = new ArrayList<>();
    private final Set<String> all = new LinkedHashSet<>();

    DictionaryWords(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Set<String> own = new LinkedHashSet<>();
            String form = sentence.token(i).form().toLowerCase(Locale.ROOT);
            own.add(form);
            own.add(sentence.token(i).lemma().toLowerCase(Locale.ROOT));
            exact.add(own);
            Set<String> stems = new LinkedHashSet<>(own);
            for (String ending : ENDINGS) {
                if (form.length() >= SHORTEST + ending.length() && form.endsWith(ending)) {
                    stems.add(form.substring(0, form.length() - ending.length()));
                }
            }
            keys.add(stems);
            all.addAll(stems);
        }
    }

    private static List<String> endings() {
        List<String> endings = new ArrayList<>();
        for (Row row :
                Table.resource(DictionaryWords.class, "dictionary-endings.tsv").rows()) {
            endings.addAll(row.list("endings"));
        }
        return List.copyOf(endings);
    }

    int size() {
        return keys.size();
    }

    Set<String> keys(int token) {
        return keys.get(token);
    }

    /** Every key of every word. */
    Set<String> all() {
        return all;
    }

    /** Whether the token goes by that word; outside the sentence none does. */
    boolean is(int token, String word, boolean exactly) {
        return token >= 0
                && token < keys.size()
                && (exactly ? exact : keys).get(token).contains(word);
    }

    /** Whether the phrase begins at the token. */
    boolean begins(List<String> phrase, int token, boolean exactly) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!is(token + i, phrase.get(i), exactly)) {
                return false;
            }
        }
        return true;
    }
}
