package org.dateline.analyzer.lemma;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The dictionary form of a tagged word. Exceptions and endings are learnt from treebanks, for each Penn tag its own; a
 * word whose tag knows neither stays as it is. Lower case but for names, which keep theirs.
 */
public final class Lemmatizer {

    /** Longer endings are not looked at. */
    public static final int MAX_ENDING = 6;

    private final List<Map<String, String>> exceptions;
    private final List<Map<String, Ending>> endings;

    /** Both lists hold an entry for each tag. */
    public Lemmatizer(List<Map<String, String>> exceptions, List<Map<String, Ending>> endings) {
        this.exceptions = List.copyOf(exceptions);
        this.endings = List.copyOf(endings);
    }

    /** @param isName whether the lemma keeps the capitals of the form */
    public String lemma(String form, int xpos, boolean isName) {
        String plain = plain(form);
        String exception = exceptions.get(xpos).get(plain);
        String lemma = exception != null ? exception : byEnding(plain, xpos);
        return isName ? withCapitals(lemma, form) : lemma;
    }

    /** By the endings alone. */
    public String byEnding(String plain, int xpos) {
        for (int length = Math.min(MAX_ENDING, plain.length()); length >= 0; length--) {
            Ending ending = ending(plain, length, xpos);
            if (ending != null) {
                return ending.apply(plain);
            }
        }
        return plain;
    }

    /** What each ending makes of the form, that of the longest first. */
    public List<String> candidates(String plain, int xpos) {
        List<String> candidates = new ArrayList<>();
        for (int length = Math.min(MAX_ENDING, plain.length()); length >= 0; length--) {
            Ending ending = ending(plain, length, xpos);
            if (ending != null) {
                candidates.add(ending.apply(plain));
            }
        }
        return candidates;
    }

    /** The ending of that length, null when none is known or it does not apply. */
    private Ending ending(String plain, int length, int xpos) {
        Ending ending = endings.get(xpos).get(plain.substring(plain.length() - length));
        return ending != null && ending.appliesTo(plain) ? ending : null;
    }

    public static String plain(String form) {
        return form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    private static String withCapitals(String lemma, String form) {
        if (form.length() < lemma.length()) {
            return lemma;
        }
        StringBuilder out = new StringBuilder(lemma);
        for (int i = 0; i < lemma.length(); i++) {
            if (Character.toLowerCase(form.charAt(i)) == lemma.charAt(i)) {
                out.setCharAt(i, form.charAt(i));
            }
        }
        return out.toString();
    }

    public List<Map<String, String>> exceptions() {
        return exceptions;
    }

    public List<Map<String, Ending>> endings() {
        return endings;
    }
}
