package org.dateline.core.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * Cuts a sentence's tokens into {@link Atom}s: at hyphens and slashes, between letters and digits. A hyphen inside a
 * word vanishes ({@code 10-hour} is {@code 10 hour}); between two numbers it stays, because {@code 11-13} is a range.
 */
final class Atoms {

    private Atoms() {}

    static List<Atom> of(Sentence sentence) {
        List<Atom> atoms = new ArrayList<>(sentence.size() + 8);
        for (int i = 0; i < sentence.size(); i++) {
            add(sentence.token(i), i, atoms);
        }
        atoms.removeIf(atom ->
                atom.word().isBlank() || Character.isSpaceChar(atom.word().charAt(0)));
        return dropInnerHyphens(atoms);
    }

    private static void add(Token token, int index, List<Atom> atoms) {
        String form = token.form();
        boolean aligned = form.length() == token.span().length();
        int at = 0;
        while (at < form.length()) {
            int end = runEnd(form, at);
            String word = normal(form.substring(at, end));
            int from = aligned ? token.span().start() + at : token.span().start();
            int to = aligned ? token.span().start() + end : token.span().end();
            atoms.add(new Atom(word, from, to, index, Character.isUpperCase(form.charAt(at))));
            at = end;
        }
    }

    /** The end of the run of letters, of digits, or of the single mark that begins there. */
    private static int runEnd(String form, int start) {
        char c = form.charAt(start);
        int at = start;
        if (c == '\'' && start + 1 < form.length() && isDigit(form.charAt(start + 1))) {
            at++;
            c = form.charAt(at);
        }
        if (isDigit(c)) {
            while (at < form.length() && isNumberChar(form, at)) {
                at++;
            }
            return suffixEnd(form, at);
        }
        if (!Character.isLetter(c) && c != '\'') {
            while (at < form.length() && form.charAt(at) == c) {
                at++;
            }
            return at;
        }
        while (at < form.length() && isWordChar(form.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isNumberChar(String form, int at) {
        char c = form.charAt(at);
        boolean joins = c == '.' || c == ',' || c == ':';
        return isDigit(c) || (joins && at + 1 < form.length() && isDigit(form.charAt(at + 1)));
    }

    /** Keeps an ordinal's ending or the s of a decade with its digits: {@code 14th}, {@code 1990s}. */
    private static int suffixEnd(String form, int at) {
        int end = at;
        while (end < form.length() && Character.isLetter(form.charAt(end))) {
            end++;
        }
        String suffix = form.substring(at, end).toLowerCase(Locale.ROOT);
        if (suffix.equals("s") || NumberShapes.isOrdinalSuffix(suffix)) {
            return end;
        }
        return at;
    }

    private static boolean isWordChar(char c) {
        return Character.isLetter(c) || Character.isSurrogate(c) || c == '.' || c == '\'';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String normal(String run) {
        String word = run.toLowerCase(Locale.ROOT);
        if (word.length() > 1 && word.indexOf('.') >= 0 && Character.isLetter(word.charAt(0))) {
            return word.replace(".", "");
        }
        return word;
    }

    private static List<Atom> dropInnerHyphens(List<Atom> atoms) {
        List<Atom> kept = new ArrayList<>(atoms.size());
        for (int i = 0; i < atoms.size(); i++) {
            if (!isInnerHyphen(atoms, i)) {
                kept.add(atoms.get(i));
            }
        }
        return kept;
    }

    private static boolean isInnerHyphen(List<Atom> atoms, int i) {
        Atom atom = atoms.get(i);
        if (!atom.word().equals("-") || i == 0 || i + 1 == atoms.size()) {
            return false;
        }
        Atom left = atoms.get(i - 1);
        Atom right = atoms.get(i + 1);
        boolean touches = left.end() == atom.start() && atom.end() == right.start();
        return touches
                && (Character.isLetter(left.word().charAt(left.word().length() - 1))
                        || Character.isLetter(right.word().charAt(0)))
                && !(left.isNumeric() && right.isNumeric());
    }
}
