package org.dateline.core.event;

import java.util.Locale;
import java.util.Set;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * The grammar of one sentence as the event rules ask for it: who is the subject of this verb, what is its object,
 * whatever the construction. Sees through passives, relative clauses, participles, coordination, control and raising,
 * and headline style. Answers with head tokens, -1 where there is none. Knows grammar labels only, no words.
 */
final class Clauses {

    private static final int DEPTH = 12;
    private static final Set<String> NOMINAL = Set.of("nsubj", "obj", "obl", "nmod");

    private final Sentence sentence;
    private final String[] keys;
    private final String[] plain;
    private final int[][] children;
    private final WordClasses classes;
    private final Arguments arguments = new Arguments(this);
    private final Voice voice = new Voice(this);
    private final Obliques obliques = new Obliques(this);

    Clauses(Sentence sentence, WordClasses classes, Vocabulary vocabulary) {
        this.sentence = Mending.mend(sentence, classes);
        this.classes = classes;
        this.keys = new String[sentence.size()];
        this.plain = new String[sentence.size()];
        this.children = new int[sentence.size()][];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = isOpening(i) ? vocabulary.common(sentence.token(i)) : keyOf(sentence.token(i), vocabulary);
            if (isNominalParticiple(i)) {
                keys[i] = sentence.token(i).form().toLowerCase(Locale.ROOT);
            }
            String compound = hyphened(i, vocabulary);
            if (compound != null) {
                keys[i] = compound;
            }
            plain[i] = this.sentence.token(i).plainRelation();
            children[i] = this.sentence.children(i);
        }
    }

    Sentence sentence() {
        return sentence;
    }

    Token token(int i) {
        return sentence.token(i);
    }

    /** The relation to the governor without subtype. */
    String plain(int token) {
        return plain[token];
    }

    /** Not to be changed by the caller. */
    int[] children(int token) {
        return children[token];
    }

    /** The first child in that relation, given with or without subtype; -1 when there is none. */
    int child(int token, String relation) {
        for (int child : children[token]) {
            if (plain[child].equals(relation)
                    || sentence.token(child).relation().equals(relation)) {
                return child;
            }
        }
        return -1;
    }

    /** The lemma in lower case, the form under which rules name a word. */
    String key(int token) {
        return keys[token];
    }

    boolean inClass(String name, String word) {
        return classes.has(name, word);
    }

    boolean isVerb(int token) {
        return sentence.token(token).xpos().startsWith("VB");
    }

    boolean isNominal(int token) {
        String tag = sentence.token(token).xpos();
        return tag.startsWith("NN")
                || tag.startsWith("PRP")
                || tag.startsWith("JJ")
                || tag.equals("CD")
                || tag.equals("DT")
                || tag.startsWith("W");
    }

    /** Whether the verb stands in the passive, an auxiliary or its form in a headline telling so. */
    boolean isPassive(int verb) {
        return voice.isPassive(verb);
    }

    /** Who does it: the subject of an active verb, the {@code by} phrase of a passive one. */
    int agent(int verb) {
        return arguments.agent(verb);
    }

    /** To whom it is done: the object of an active verb, the subject of a passive one. */
    int patient(int verb) {
        return arguments.patient(verb);
    }

    /** The grammatical subject, shared or understood ones included. */
    int subject(int verb) {
        return arguments.subject(verb, 0);
    }

    /** "Of shelling Hama", parsed as if the town were a shelling one. */
    boolean isMisreadGerund(int verb) {
        return arguments.isMisreadGerund(verb);
    }

    /** The noun behind this preposition: dependent of the word itself or, attached too low, of its object. */
    int oblique(int word, String preposition) {
        return obliques.behind(word, preposition);
    }

    /** Against whom the noun's attack or protest is, where the parse hung that on the word above. */
    int versus(int noun, String preposition) {
        return obliques.versus(noun, preposition);
    }

    /** The dependent of the word itself that stands behind this preposition. */
    int withCase(int word, String preposition) {
        return obliques.withCase(word, preposition);
    }

    /** The nearest verb that governs the token, itself excluded; -1 when none does. */
    int verbAbove(int token) {
        int at = sentence.head(token);
        for (int i = 0; at >= 0 && i < DEPTH; i++) {
            if (isVerb(at)) {
                return at;
            }
            at = sentence.head(at);
        }
        return -1;
    }

    /** Whether the token depends on the word, and not merely by way of a circumstance of time, place or reason. */
    boolean isWithin(int word, int token) {
        for (int at = token; at >= 0; at = sentence.head(at)) {
            if (at == word) {
                return true;
            }
            String relation = plain[at];
            if (relation.equals("obl") || relation.equals("advcl") || relation.equals("nmod")) {
                for (int marker : children(at)) {
                    String kind = plain[marker];
                    if ((kind.equals("case") || kind.equals("mark")) && classes.has("circumstance", keys[marker])) {
                        return false;
                    }
                }
            }
        }
        return false;
    }

    /** The verb a noun is the object or subject of, seen from the noun; -1 when it is neither. */
    int verbOf(int noun) {
        Token token = sentence.token(noun);
        int head = sentence.head(noun);
        if (token.relation().equals("conj") && head >= 0 && !isVerb(head)) {
            return verbOf(head);
        }
        String relation = token.plainRelation();
        boolean argument = relation.equals("obj") || relation.equals("nsubj");
        boolean counted = relation.equals("nmod") && head >= 0 && classes.has("quantity", keys[head]);
        if (counted && withCase(head, "of") == noun && !isVerb(head)) {
            // "Carried out a string of arrests".
            return verbOf(head);
        }
        return argument && head >= 0 && isVerb(head) ? head : -1;
    }

    /** Whether a word before the noun points back: "the attack", "these strikes". */
    boolean isDefinite(int noun) {
        for (int child : children[noun]) {
            if (plain[child].equals("det") && classes.has("definite", keys[child])) {
                return true;
            }
        }
        return false;
    }

    /** "Monday's attack". */
    boolean isOfDay(int noun) {
        int owner = child(noun, "nmod:poss");
        return owner >= 0 && classes.has("calendar", keys[owner]);
    }

    /** A sentence's first word has a capital whatever it is: "Riots broke out". */
    boolean isOpening(int token) {
        return token == 0
                && sentence.size() > 1
                && sentence.token(0).upos().equals("PROPN")
                && !sentence.token(1).upos().equals("PROPN")
                && !isShouted(sentence.token(0).form());
    }

    /** "The wounded": a participle that stands for people has no verb's lemma. */
    private boolean isNominalParticiple(int token) {
        Token t = sentence.token(token);
        return t.xpos().equals("VBN")
                && NOMINAL.contains(t.plainRelation())
                && sentence.child(token, "det") >= 0
                && sentence.child(token, "aux") < 0;
    }

    /** "Shoot-outs": three tokens, of which the last stands for the word as rules write it; null where none do. */
    private String hyphened(int last, Vocabulary vocabulary) {
        if (last < 2 || !sentence.token(last - 1).xpos().equals("HYPH")) {
            return null;
        }
        String first = sentence.token(last - 2).form().toLowerCase(Locale.ROOT) + "-";
        String form = first + sentence.token(last).form().toLowerCase(Locale.ROOT);
        if (vocabulary.knows(form)) {
            return form;
        }
        String lemma = first + keys[last];
        return vocabulary.knows(lemma) ? lemma : null;
    }

    private static String keyOf(Token token, Vocabulary vocabulary) {
        String lemma = vocabulary.key(token);
        if (token.upos().equals("PROPN")
                && lemma.length() > 4
                && isShouted(token.form())
                && lemma.endsWith("s")
                && !lemma.endsWith("ss")) {
            return lemma.substring(0, lemma.length() - 1);
        }
        return lemma;
    }

    private static boolean isShouted(String form) {
        return form.length() > 4 && form.equals(form.toUpperCase(Locale.ROOT));
    }
}
