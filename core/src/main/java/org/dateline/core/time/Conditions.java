package org.dateline.core.time;

import java.util.List;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * What a rule asks of the words around a match and of their grammar, beyond its pattern.
 *
 * <ul>
 *   <li>{@code proper}: the first word is capitalised and tagged a noun, not a verb ({@code May}, {@code March})
 *   <li>{@code nominal}: the first word is not tagged a verb or auxiliary
 *   <li>{@code nounlike}: the last word is tagged a noun
 *   <li>{@code countless}: what follows is not a plural that the number could count ({@code 2000 people})
 *   <li>{@code named}: the last word is capitalised
 *   <li>{@code common}: the last word is not capitalised amid words that are not ({@code 60 Minutes}, a show)
 * </ul>
 */
final class Conditions {

    static final List<String> NAMES = List.of("proper", "nominal", "nounlike", "countless", "named", "common");

    private static final String FEAST = "HOLIDAY";
    private static final int LONG_WORD = 4;

    private final Symbols symbols;
    private final Sentence sentence;
    private final List<Atom> atoms;
    private final Chart chart;
    private final int weekday;

    Conditions(Symbols symbols, Sentence sentence, List<Atom> atoms, Chart chart) {
        this.symbols = symbols;
        this.sentence = sentence;
        this.atoms = atoms;
        this.chart = chart;
        this.weekday = symbols.find("{weekday}");
    }

    boolean hold(Match match) {
        TimeRule rule = match.rule();
        if (isName(match)) {
            return false;
        }
        for (String condition : rule.conditions()) {
            if (!holds(condition, match)) {
                return false;
            }
        }
        return fits(rule.before(), match.start() - 1, false) && fits(rule.after(), match.end(), true);
    }

    /** Whether the words are a name in themselves: a show called This Week, the Black September group. */
    private boolean isName(Match match) {
        if (isDayBehindName(match) || isFeast(match)) {
            return false;
        }
        for (int at = match.start(); at < match.end(); at++) {
            EntityType entity = tokenAt(at).entity();
            if (entity != EntityType.PERSON && entity != EntityType.ORGANIZATION) {
                return false;
            }
        }
        return true;
    }

    /** "Ramadan", "Eid al-Fitr": name finders take feasts for people; but Ramadan Karimov is one. */
    private boolean isFeast(Match match) {
        int first = atoms.get(match.start()).token();
        int last = atoms.get(match.end() - 1).token();
        boolean alone = (first == 0 || sentence.token(first - 1).entity() == EntityType.NONE)
                && (last + 1 >= sentence.size() || sentence.token(last + 1).entity() == EntityType.NONE);
        return alone && match.rule().gives().equals(FEAST);
    }

    /** "The New York Stock Exchange Friday": a weekday behind two words of a name is none, though name finders join it. */
    private boolean isDayBehindName(Match match) {
        int token = atoms.get(match.start()).token();
        boolean day = match.end() == match.start() + 1 && chart.endsBefore(weekday, match.end());
        boolean nameGoesOn =
                token + 1 < sentence.size() && sentence.token(token + 1).entity() != EntityType.NONE;
        return day
                && !nameGoesOn
                && token > 1
                && sentence.token(token - 1).entity() == EntityType.ORGANIZATION
                && sentence.token(token - 2).entity() == EntityType.ORGANIZATION;
    }

    private boolean holds(String condition, Match match) {
        Token first = tokenAt(match.start());
        return switch (condition) {
            case "proper" -> atoms.get(match.start()).capital() && isNominal(first);
            case "nominal" -> !first.isVerb() && !first.upos().equals("AUX");
            case "nounlike" -> tokenAt(match.end() - 1).isNoun();
            case "countless" -> !countsPlural(match);
            case "named" -> atoms.get(match.end() - 1).capital();
            case "common" -> !atoms.get(match.end() - 1).capital() || isTitleCase();
            default -> throw new IllegalArgumentException("no condition '" + condition + "', there are " + NAMES);
        };
    }

    private static boolean isNominal(Token token) {
        return token.isNoun() || token.upos().equals("ADJ") || token.upos().equals("X");
    }

    private boolean isTitleCase() {
        for (Atom atom : atoms) {
            if (!atom.capital()
                    && atom.word().length() >= LONG_WORD
                    && Character.isLetter(atom.word().charAt(0))) {
                return false;
            }
        }
        return true;
    }

    private boolean countsPlural(Match match) {
        if (match.end() == atoms.size() || !tokenAt(match.end()).xpos().equals("NNS")) {
            return false;
        }
        if (match.start() == 0) {
            return true;
        }
        int token = atoms.get(match.start()).token();
        if (atoms.get(match.start() - 1).token() == token
                || token > 0 && sentence.token(token - 1).xpos().equals("HYPH")) {
            return false;
        }
        Token before = tokenAt(match.start() - 1);
        return !before.upos().equals("DET")
                && !before.upos().equals("PART")
                && !before.upos().equals("PRON");
    }

    private Token tokenAt(int atom) {
        return sentence.token(atoms.get(atom).token());
    }

    private boolean fits(Neighbor neighbor, int at, boolean after) {
        for (Neighbor.Item item : neighbor.unwanted()) {
            if (stands(item, at, after)) {
                return false;
            }
        }
        for (Neighbor.Item item : neighbor.wanted()) {
            if (stands(item, at, after)) {
                return true;
            }
        }
        return neighbor.wanted().isEmpty();
    }

    private boolean stands(Neighbor.Item item, int at, boolean after) {
        boolean outside = at < 0 || at >= atoms.size();
        return switch (item.kind()) {
            case EDGE -> outside;
            case TAG -> !outside && tokenAt(at).xpos().equals(item.name());
            case WORD -> !outside && atoms.get(at).word().equals(item.name());
            case CLASS -> !outside && (after ? starts(item, at) : chart.endsBefore(symbols.find(item.name()), at + 1));
        };
    }

    private boolean starts(Neighbor.Item item, int at) {
        int symbol = symbols.find(item.name());
        for (Edge edge : chart.edges(at)) {
            if (edge.symbol() == symbol) {
                return true;
            }
        }
        return false;
    }
}
