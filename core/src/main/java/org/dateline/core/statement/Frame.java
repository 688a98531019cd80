package org.dateline.core.statement;

import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.core.resource.Row;

/**
 * What stands beside a cue and holds the content: a clause, a quotation, an object with or without a complement.
 *
 * @param object whether the content begins with the cue's object ("accused <i>the army of looting</i>")
 * @param complement what follows
 * @param preposition for {@link Complement#PREPOSITION}, else empty
 */
record Frame(boolean object, Complement complement, String preposition) {

    enum Complement {
        CLAUSE,
        QUOTE,
        INFINITIVE,
        GERUND,
        PREPOSITION,
        PREDICATE,
        NONE
    }

    private static final Map<String, Complement> PLAIN = Map.of(
            "clause", Complement.CLAUSE,
            "quote", Complement.QUOTE,
            "to", Complement.INFINITIVE,
            "ing", Complement.GERUND,
            "pred", Complement.PREDICATE);

    private static final Pattern PREPOSITION = Pattern.compile("[a-z]+");

    /** Reads {@code clause}, {@code prep for}, {@code obj}, {@code obj to}, {@code obj of}. */
    static Frame parse(Row row, String column, String text) {
        String[] words = text.split(" ");
        if (words.length == 1 && PLAIN.containsKey(text) && !text.equals("pred")) {
            return new Frame(false, PLAIN.get(text), "");
        }
        if (words[0].equals("obj")) {
            if (words.length == 1) {
                return new Frame(true, Complement.NONE, "");
            }
            if (words.length == 2 && PLAIN.containsKey(words[1])) {
                return new Frame(true, PLAIN.get(words[1]), "");
            }
            if (words.length == 2 && PREPOSITION.matcher(words[1]).matches()) {
                return new Frame(true, Complement.PREPOSITION, words[1]);
            }
        }
        if (words.length == 2
                && words[0].equals("prep")
                && PREPOSITION.matcher(words[1]).matches()) {
            return new Frame(false, Complement.PREPOSITION, words[1]);
        }
        throw row.error(column, "no such frame: '" + text + "'");
    }

    boolean takesSpeech() {
        return !object && (complement == Complement.CLAUSE || complement == Complement.QUOTE);
    }
}
