package org.dateline.core.time;

import java.util.List;

/**
 * Reads numbers: {@code 1,500}, {@code 2.5}, {@code 2 1/2}, {@code twenty-six}, {@code two hundred}, {@code two and a
 * half}; and years in words, {@code nineteen ninety-six}. Value words come from {@code words.tsv}.
 */
final class NumberReader {

    /** A number and the first atom behind it. */
    record Numeral(double value, int end) {

        String text() {
            return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
        }
    }

    private static final int LONGEST = 12;
    private static final double LARGEST = 1e12;

    private final Lexicon lexicon;
    private final int ones;
    private final int tens;
    private final int multiplier;
    private final int fraction;

    NumberReader(Grammar grammar) {
        lexicon = grammar.lexicon();
        ones = grammar.symbols().find("{ones}");
        tens = grammar.symbols().find("{tens}");
        multiplier = grammar.symbols().find("{multiplier}");
        fraction = grammar.symbols().find("{fraction}");
    }

    /** The number that begins at that atom; null for none. */
    Numeral read(List<Atom> atoms, int at) {
        Numeral whole = atoms.get(at).isNumeric() ? digits(atoms, at) : words(atoms, at);
        return whole == null ? null : withFraction(atoms, whole);
    }

    /** A year in words that begins at that atom; null for none. */
    Numeral year(List<Atom> atoms, int at) {
        double first = valueOf(atoms, at, ones);
        if (Double.isNaN(first) || first < 11) {
            Numeral number = Double.isNaN(first) ? null : words(atoms, at);
            return number != null && number.value() >= 2000 && number.value() < 2100 ? number : null;
        }
        Numeral rest = at + 1 < atoms.size() ? belowHundred(atoms, at + 1) : null;
        return rest == null || rest.value() < 10 ? null : new Numeral(first * 100 + rest.value(), rest.end());
    }

    private static Numeral digits(List<Atom> atoms, int at) {
        String word = atoms.get(at).word().replace(",", "");
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(c >= '0' && c <= '9') && !(c == '.' && i > 0 && word.indexOf('.', i + 1) < 0)) {
                return null;
            }
        }
        if (word.isEmpty() || word.length() > LONGEST) {
            return null;
        }
        double value = Double.parseDouble(word);
        if (at + 3 < atoms.size()
                && atoms.get(at + 1).word().equals("1")
                && atoms.get(at + 2).word().equals("/")
                && atoms.get(at + 3).word().equals("2")) {
            return new Numeral(value + 0.5, at + 4);
        }
        return new Numeral(value, at + 1);
    }

    private Numeral words(List<Atom> atoms, int at) {
        boolean article = atoms.get(at).word().equals("a");
        Numeral read = article ? new Numeral(1, at + 1) : belowHundred(atoms, at);
        if (read == null) {
            return null;
        }
        double value = read.value();
        int end = read.end();
        double factor = valueOf(atoms, end, multiplier);
        if (article && Double.isNaN(factor)) {
            return null;
        }
        while (!Double.isNaN(factor) && value < LARGEST) {
            value *= factor;
            end++;
            Numeral more = end < atoms.size() ? belowHundred(atoms, end) : null;
            if (more != null && factor >= 100) {
                value += more.value();
                end = more.end();
            }
            factor = valueOf(atoms, end, multiplier);
        }
        return new Numeral(value, end);
    }

    private Numeral belowHundred(List<Atom> atoms, int at) {
        double ten = valueOf(atoms, at, tens);
        if (!Double.isNaN(ten)) {
            double one = valueOf(atoms, at + 1, ones);
            return one < 10 ? new Numeral(ten + one, at + 2) : new Numeral(ten, at + 1);
        }
        double one = valueOf(atoms, at, ones);
        return Double.isNaN(one) ? null : new Numeral(one, at + 1);
    }

    private Numeral withFraction(List<Atom> atoms, Numeral whole) {
        int at = whole.end();
        if (at + 2 < atoms.size()
                && atoms.get(at).word().equals("and")
                && atoms.get(at + 1).word().equals("a")) {
            double part = valueOf(atoms, at + 2, fraction);
            if (!Double.isNaN(part)) {
                return new Numeral(whole.value() + part, at + 3);
            }
        }
        return whole;
    }

    /** What the word contributes in that class; NaN when it is not of the class. */
    private double valueOf(List<Atom> atoms, int at, int symbol) {
        if (at < atoms.size()) {
            for (Lexicon.Entry entry : lexicon.startingWith(atoms.get(at).word())) {
                if (entry.symbol() == symbol && entry.rest().isEmpty()) {
                    return Double.parseDouble(entry.value());
                }
            }
        }
        return Double.NaN;
    }
}
