package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
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
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "csubj");
    private static final Set<String> RELATIVES = Set.of("WDT", "WP", "WP$");
    private static final Set<String> NOMINAL = Set.of("nsubj", "obj", "obl", "nmod");
    private static final Set<String> CLAUSES = Set.of("xcomp", "advcl", "ccomp", "parataxis", "dep", "conj");

    private final Sentence sentence;
    private final String[] keys;
    private final String[] plain;
    private final int[][] children;
    private final WordClasses classes;

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

    private boolean children(int token, String relation) {
        return child(token, relation) >= 0;
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
        Token token = sentence.token(verb);
        if (!token.xpos().equals("VBN")
                && !token.xpos().equals("VBD")
                && !token.xpos().equals("JJ")) {
            return false;
        }
        if (isAbsolute(verb)) {
            return true;
        }
        if (classes.has("stative", keys[verb]) && child(verb, "obl:agent") < 0 && withCase(verb, "by") < 0) {
            return false;
        }
        boolean subject = false;
        boolean auxiliary = false;
        for (int child : children(verb)) {
            String relation = sentence.token(child).relation();
            if (relation.equals("aux:pass") || relation.equals("nsubj:pass")) {
                return true;
            }
            subject |= relation.equals("nsubj");
            auxiliary |= relation.equals("aux");
        }
        if (!token.xpos().equals("VBN") || auxiliary) {
            return false;
        }
        String relation = token.relation();
        if (relation.startsWith("acl") || relation.equals("amod")) {
            return !subject;
        }
        if (relation.equals("conj") && sentence.head(verb) >= 0 && isVerb(sentence.head(verb)) && !subject) {
            return isPassive(sentence.head(verb));
        }
        // "Two killed in blast": a headline drops the auxiliary; other verbs are more likely a past tense misread.
        return child(verb, "obj") < 0 && (!subject || classes.has("headline-passive", keys[verb]));
    }

    /** "With ten people killed": no finite clause, whatever the tag of the verb. */
    private boolean isAbsolute(int verb) {
        int mark = child(verb, "mark");
        int subject = child(verb, "nsubj");
        return mark >= 0
                && subject > mark
                && classes.has("attendant", keys[mark])
                && child(verb, "obj") < 0
                && child(verb, "aux") < 0;
    }

    /** Who does it: the subject of an active verb, the {@code by} phrase of a passive one. */
    int agent(int verb) {
        if (isPassive(verb)) {
            int by = oblique(verb, "by");
            if (by < 0 && sentence.token(verb).relation().equals("conj") && isVerb(sentence.head(verb))) {
                by = oblique(sentence.head(verb), "by");
            }
            by = by >= 0 ? by : child(verb, "obl:agent");
            // "Struck and killed by a rocket": the last of the verbs has the agent of all.
            int last = by < 0 ? child(verb, "conj") : -1;
            boolean shared = last > verb && isVerb(last) && child(last, "nsubj") < 0 && !children(verb, "obl");
            return shared ? child(last, "obl:agent") : by;
        }
        return subject(verb, 0);
    }

    /** To whom it is done: the object of an active verb, the subject of a passive one. */
    int patient(int verb) {
        if (isPassive(verb)) {
            return subject(verb, 0);
        }
        if (isMisreadGerund(verb)) {
            return sentence.head(verb);
        }
        int object = child(verb, "obj");
        if (object >= 0 && isRelative(object)) {
            return relativeHead(verb);
        }
        if (object < 0
                && sentence.token(verb).relation().startsWith("acl:relcl")
                && child(verb, "nsubj") >= 0
                && !isRelative(child(verb, "nsubj"))) {
            return sentence.head(verb);
        }
        if (object < 0) {
            // "attacked and burned the village": the object stands with the last of the verbs.
            for (int child : children(verb)) {
                Token token = sentence.token(child);
                if (token.relation().equals("conj")
                        && isVerb(child)
                        && child(child, "nsubj") < 0
                        && child(verb, "obl") < 0) {
                    return child(child, "obj");
                }
            }
        }
        return object;
    }

    /** The grammatical subject, shared or understood ones included. */
    int subject(int verb, int depth) {
        if (verb < 0 || depth > DEPTH) {
            return -1;
        }
        for (int child : children(verb)) {
            Token token = sentence.token(child);
            if (SUBJECTS.contains(token.relation())) {
                // "Whom, she said, they refused to admit": of two subjects the pronoun is none.
                int second = isRelative(child) ? otherSubject(verb, child) : -1;
                if (isRelative(child) && second < 0) {
                    return relativeHead(verb);
                }
                return second >= 0 ? second : child;
            }
        }
        // "people who were accused" is sometimes parsed with the pronoun as object of the passive.
        int object = child(verb, "obj");
        if (object >= 0 && isRelative(object)) {
            return relativeHead(verb);
        }
        return understoodSubject(verb, depth);
    }

    private int otherSubject(int verb, int pronoun) {
        for (int child : children(verb)) {
            if (child > pronoun && child < verb && SUBJECTS.contains(sentence.token(child).relation()) && !isRelative(child)) {
                return child;
            }
        }
        return -1;
    }

    private int understoodSubject(int verb, int depth) {
        int head = sentence.head(verb);
        if (head < 0) {
            return -1;
        }
        if (isMisreadGerund(verb)) {
            int above = sentence.head(head);
            if (above < 0 || !isVerb(above)) {
                return -1;
            }
            return classes.has("object-control", keys[above]) ? patient(above) : subject(above, depth + 1);
        }
        String relation = sentence.token(verb).relation();
        if (relation.startsWith("acl") || relation.equals("amod")) {
            if (sentence.token(verb).xpos().equals("VB")) {
                // "their plan to attack": whoever has the plan.
                int owner = child(head, "nmod:poss");
                return owner >= 0 ? owner : subject(verbAbove(head), depth + 1);
            }
            return head;
        }
        if (relation.equals("xcomp") && isVerb(head)) {
            int object = child(head, "obj");
            if (object >= 0 && (classes.has("object-control", keys[head]) || isPassive(verb) && object > head)) {
                return isRelative(object) ? relativeHead(head) : object;
            }
            return isPassive(head) || object < 0 || !classes.has("object-control", keys[head])
                    ? subject(head, depth + 1)
                    : object;
        }
        if (sentence.token(verb).xpos().equals("VBG")
                && isVerb(head)
                && classes.has("object-control", keys[head])
                && isBehindPreposition(verb)) {
            // "accused the army of shelling": the one accused did it.
            int patient = patient(head);
            if (patient >= 0 && patient != verb) {
                return patient;
            }
        }
        if (sentence.token(verb).xpos().equals("VBG")
                && plain[head].equals("obj")
                && classes.has("object-control", keys[sentence.head(head)])
                && isBehindPreposition(verb)) {
            // "accused the army of shelling", the gerund hung on the one accused.
            return head;
        }
        if (CLAUSES.contains(plain[verb]) || relation.equals("root")) {
            if (isVerb(head)) {
                return subject(head, depth + 1);
            }
            if (relation.equals("conj") || relation.equals("dep") || relation.equals("xcomp")) {
                return subject(head, depth + 1);
            }
        }
        if (sentence.token(verb).xpos().equals("VBG") && isVerb(head)) {
            return subject(head, depth + 1);
        }
        return -1;
    }

    /** "of shelling Hama", parsed as if the town were a shelling one: the noun is the gerund's object. */
    boolean isMisreadGerund(int verb) {
        int head = sentence.head(verb);
        return sentence.token(verb).xpos().equals("VBG")
                && plain[verb].equals("amod")
                && head > verb
                && verb > 0
                && plain[verb - 1].equals("case")
                && sentence.head(verb - 1) == head;
    }

    private boolean isBehindPreposition(int verb) {
        for (int child : children[verb]) {
            if (child < verb && (plain[child].equals("mark") || plain[child].equals("case"))) {
                return sentence.token(child).xpos().equals("IN");
            }
        }
        return false;
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

    /** The noun behind this preposition: dependent of the word itself or, attached one too low, of its object. */
    int oblique(int word, String preposition) {
        int found = withCase(word, preposition);
        if (found >= 0) {
            return found;
        }
        for (int child : children(word)) {
            String relation = plain[child];
            if (relation.equals("obj") || relation.equals("xcomp") || relation.equals("obl")) {
                found = withCase(child, preposition);
                // "Speeded up the withdrawal of its troops from the valley": two too low.
                int of = found < 0 && relation.equals("obj") ? withCase(child, "of") : -1;
                found = of >= 0 && !preposition.equals("of") ? withCase(of, preposition) : found;
                if (found > word) {
                    return found;
                }
            }
        }
        return -1;
    }

    /** The dependent of the word itself that stands behind this preposition. */
    int withCase(int word, String preposition) {
        for (int child : children(word)) {
            String relation = plain[child];
            if (relation.equals("case") || relation.equals("punct")) {
                continue;
            }
            for (int marker : children(child)) {
                Token token = sentence.token(marker);
                if ((token.plainRelation().equals("case")
                                || token.plainRelation().equals("mark")
                                || token.relation().equals("advmod"))
                        && marker < child
                        && keys[marker].equals(preposition)
                        && !(token.xpos().equals("TO") && sentence.token(child).xpos().equals("VB"))) {
                    return child;
                }
            }
        }
        return -1;
    }

    /** Nouns that stand behind any of these prepositions, with the word or its object, in text order. */
    List<Integer> obliques(int word, Set<String> prepositions) {
        List<Integer> found = new ArrayList<>();
        for (int child : children(word)) {
            for (int marker : children(child)) {
                if (plain[marker].equals("case") && prepositions.contains(keys[marker])) {
                    found.add(child);
                    break;
                }
            }
        }
        return found;
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

    private boolean isRelative(int token) {
        return RELATIVES.contains(sentence.token(token).xpos());
    }

    private int relativeHead(int verb) {
        int at = verb;
        for (int i = 0; at >= 0 && i < DEPTH; i++) {
            String relation = sentence.token(at).relation();
            if (relation.startsWith("acl")) {
                return sentence.head(at);
            }
            if (!CLAUSES.contains(plain[at])) {
                return -1;
            }
            at = sentence.head(at);
        }
        return -1;
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
