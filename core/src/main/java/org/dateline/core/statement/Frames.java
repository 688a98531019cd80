package org.dateline.core.statement;

import java.util.BitSet;
import java.util.Set;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * Reads the content that stands to the right of a verb or adjective, by the frames of its cue word. Trees first; where
 * the tree has no such branch, the order of words decides.
 */
final class Frames {

    private static final Set<String> CLAUSAL = Set.of("ccomp", "xcomp", "advcl", "parataxis", "dep", "acl");
    private static final Set<String> OBLIQUE = Set.of("obl", "nmod", "advcl", "acl", "dep");
    private static final Set<String> STRETCH = Set.of("obl", "nmod", "xcomp", "advcl", "acl", "ccomp", "dep", "obj");
    private static final String THAT = "that";
    private static final int MAX_GAP = 14;

    private final ClauseEnd clauseEnd;

    Frames(ClauseEnd clauseEnd) {
        this.clauseEnd = clauseEnd;
    }

    boolean readRight(Candidate c) {
        for (Frame frame : c.word.frames()) {
            int[] range = read(c, frame);
            if (range != null && range[0] <= range[1]) {
                c.add(c.sentence.index(), range[0], clauseEnd.beforeNextCue(c.sentence, range[0], range[1]));
                c.pattern = name(frame);
                c.speech = frame.takesSpeech();
                return true;
            }
        }
        int[] range = passiveInfinitive(c);
        if (range != null) {
            c.add(c.sentence.index(), range[0], range[1]);
            c.pattern = "passive infinitive";
        }
        return range != null;
    }

    /** "Was reported by local media to have fled": the infinitive behind a passive tells what was said. */
    private int[] passiveInfinitive(Candidate c) {
        boolean told = c.word.takesSpeech() && c.source >= 0 && Grammar.isPassive(c.sentence, c.cue);
        return told ? infinitive(c.sentence, c.cue, c.cue) : null;
    }

    private static String name(Frame frame) {
        return (frame.object() ? "obj " : "")
                + frame.complement().name().toLowerCase(java.util.Locale.ROOT)
                + (frame.preposition().isEmpty() ? "" : " " + frame.preposition());
    }

    private int[] read(Candidate c, Frame frame) {
        Sentence s = c.sentence;
        int v = c.cue;
        if (!frame.object()) {
            return switch (frame.complement()) {
                case CLAUSE -> clause(c, -1);
                case QUOTE -> null;
                case INFINITIVE -> infinitive(s, v, v);
                case GERUND -> gerund(s, v);
                case PREPOSITION -> prepositional(c, frame.preposition());
                default -> null;
            };
        }
        int object = object(s, v);
        if (Grammar.isPassive(s, v)) {
            return passive(c, frame);
        }
        if (object < 0) {
            return frame.complement() == Frame.Complement.PREDICATE ? smallClause(s, v) : null;
        }
        int[] np = Grammar.phrase(s, object);
        return switch (frame.complement()) {
            case NONE ->
                s.token(object).isNoun()
                        ? new int[] {Math.max(np[0], v + 1), stretch(s, v, object, clauseEnd.ofObject(s, object))}
                        : null;
            case INFINITIVE -> {
                int[] to = infinitive(s, v, object);
                if (to == null) {
                    yield null;
                }
                c.addressee = object;
                yield new int[] {np[0], to[1]};
            }
            case PREPOSITION -> {
                int p = preposition(s, v, object, frame.preposition());
                yield p < 0 ? null : new int[] {np[0], stretch(s, v, object, p)};
            }
            case PREDICATE -> predicate(s, v, object, np);
            case CLAUSE -> clause(c, object);
            default -> null;
        };
    }

    /** Takes in what follows the object without a mark and belongs to the verb in the tree, but for circumstances. */
    private int stretch(Sentence s, int v, int object, int last) {
        int end = last;
        int reached = last;
        for (int child : s.children(v)) {
            Token t = s.token(child);
            if (child <= reached || child == object) {
                continue;
            }
            BitSet tree = s.subtree(child);
            boolean follows = tree.nextSetBit(0) == reached + 1 && !Grammar.isMark(s.token(reached + 1));
            if (!follows || !STRETCH.contains(t.plainRelation())) {
                return end;
            }
            boolean circumstance = clauseEnd.isCircumstance(s, child, reached + 1);
            reached = tree.length() - 1;
            if (!circumstance) {
                end = reached;
            }
        }
        return end;
    }

    private int object(Sentence s, int v) {
        for (int child : s.children(v)) {
            String relation = s.token(child).plainRelation();
            if (child > v && (relation.equals("obj") || relation.equals("iobj") || isBareNoun(s, child))) {
                return child;
            }
        }
        return -1;
    }

    /** A noun without preposition that the parser took for something else than the object: "named the plan". */
    private boolean isBareNoun(Sentence s, int child) {
        Token t = s.token(child);
        return t.isNoun()
                && !clauseEnd.isTime(s, child)
                && (t.relation().equals("obl") || t.relation().equals("xcomp"))
                && s.child(child, "case") < 0
                && s.child(child, "mark") < 0
                && s.child(child, "cop") < 0
                && s.child(child, "nsubj") < 0;
    }

    /** {@code addressee}: the object that is told, or -1 for a cue that has none: its object is the clause's subject. */
    private int[] clause(Candidate c, int addressee) {
        Sentence s = c.sentence;
        int v = c.cue;
        int end = s.size() - 1;
        for (int child : s.children(v)) {
            Token t = s.token(child);
            if (child < v || !CLAUSAL.contains(t.plainRelation())) {
                continue;
            }
            BitSet tree = s.subtree(child);
            int first = Math.max(tree.nextSetBit(0), c.cueLast + 1);
            if (addressee >= 0 && reportsWhole(s, addressee, child, first)) {
                end = Grammar.isComma(s.token(first)) ? first - 1 : first - 2;
                continue;
            }
            if (opensRelative(s, first)
                    || first > 0 && Grammar.isComma(s.token(first - 1)) && Grammar.isRelative(s, first)) {
                continue;
            }
            boolean subject = s.child(child, "nsubj") > v || s.child(child, "csubj") > v || s.child(child, "expl") > v;
            boolean clausal = subject || t.isVerb() || t.upos().equals("AUX") || s.child(child, "cop") >= 0;
            boolean tooFar = addressee < 0 && behindObject(s, v, first) && !Grammar.hasCase(s, child, THAT);
            boolean complement = t.plainRelation().equals("ccomp") && clausal && !tooFar
                    || subject
                            && (t.plainRelation().equals("xcomp")
                                    || Grammar.hasCase(s, child, THAT)
                                    || !commaBetween(s, v, first) && !isMarked(s, child));
            if (!complement
                    || Grammar.isInfinitive(s, child) && !subject
                    || t.xpos().equals("VBG") && !subject) {
                continue;
            }
            if (addressee >= 0 && addressee < first) {
                c.addressee = addressee;
            } else {
                first = behindThat(c, subjectCutOff(s, v, c.cueLast, first), child);
            }
            return new int[] {afterThat(s, first), clauseEnd.of(s, v, first, tree.length() - 1)};
        }
        for (int i = c.cueLast + 1; i < Math.min(s.size() - 2, c.cueLast + MAX_GAP); i++) {
            Token t = s.token(i);
            boolean opens = t.xpos().equals("IN")
                    || t.xpos().equals("WDT") && s.token(i + 1).isNoun()
                    || addressee >= 0 && i > addressee && Grammar.hasFinite(s, i + 2, s.size() - 1);
            if (t.lemma().equals(THAT) && opens && !opensRelative(s, i)) {
                c.addressee = addressee > v && addressee < i ? addressee : -1;
                return new int[] {i + 1, Math.min(end, clauseEnd.rightEdge(s, v, i + 1))};
            }
            if (Grammar.isMark(t) || Grammar.isFinite(t)) {
                break;
            }
        }
        return addressee >= 0 ? null : plainRight(c);
    }

    /** "Told them that the dam would burst, two herders said": a clause behind "that" and comma that tells of it all. */
    private static boolean reportsWhole(Sentence s, int addressee, int clause, int first) {
        boolean comma = Grammar.isComma(s.token(first)) || Grammar.isComma(s.token(first - 1));
        boolean behindComma = first > addressee + 2 && comma && !isMarked(s, clause);
        for (int i = addressee + 1; behindComma && i < first; i++) {
            if (s.token(i).lemma().equals(THAT) && Grammar.hasFinite(s, i, first - 1)) {
                return true;
            }
        }
        return false;
    }

    /** "Told Reuters that ...", where the tree takes the one told into the clause: the first token behind "that". */
    private static int behindThat(Candidate c, int first, int end) {
        boolean tells = c.word.frames().stream().anyMatch(f -> f.object() && f.complement() == Frame.Complement.CLAUSE);
        Sentence s = c.sentence;
        for (int i = first; tells && i < end; i++) {
            Token t = s.token(i);
            if (t.lemma().equals(THAT) && i > first && s.token(i - 1).isNoun() && !Grammar.isFinite(s.token(i + 1))) {
                c.addressee = i - 1;
                return i + 1;
            }
            if (!t.isNoun() && !t.upos().equals("DET") && !t.upos().equals("ADJ")) {
                return first;
            }
        }
        return first;
    }

    /** "Stressed the need for talks, saying ...": a clause behind object and comma belongs to something else. */
    private boolean behindObject(Sentence s, int v, int clause) {
        int object = object(s, v);
        return object > v && object < clause && commaBetween(s, Grammar.lastOf(s, object), clause);
    }

    /** "Said in telegrams that were published": the clause behind the noun tells which telegrams, not what was said. */
    private static boolean opensRelative(Sentence s, int i) {
        return s.token(i).lemma().equals(THAT)
                && i > 0
                && s.token(i - 1).isNoun()
                && i + 1 < s.size()
                && Grammar.isFinite(s.token(i + 1));
    }

    /** Where the tree shows no clause behind the cue, but words without a mark and with a finite verb follow to the end. */
    private int[] plainRight(Candidate c) {
        Sentence s = c.sentence;
        int v = c.cue;
        int first = c.cueLast + 1;
        if (first >= s.size() - 1 || Grammar.isMark(s.token(first)) && !Grammar.isQuote(s.token(first))) {
            return null;
        }
        Token t = s.token(first);
        boolean relative = Grammar.isFinite(t) && Grammar.relativeBefore(s, v);
        boolean begins = relative
                || t.isNoun()
                || t.upos().equals("PRON")
                || t.upos().equals("DET")
                || t.upos().equals("ADJ")
                || t.upos().equals("NUM")
                || t.lemma().equals(THAT);
        if (!begins) {
            return null;
        }
        int end = clauseEnd.rightEdge(s, v, first);
        int comma = first;
        while (comma <= end && !Grammar.isComma(s.token(comma))) {
            comma++;
        }
        return Grammar.hasFinite(s, relative ? first : first + 1, comma - 1)
                ? new int[] {behindBareThat(s, behindThat(c, first, comma), end), end}
                : null;
    }

    /** Where the parser cut the subject of the clause off and hung it to the cue, the clause begins with it. */
    private static int subjectCutOff(Sentence s, int v, int cueLast, int first) {
        int start = first;
        for (int child : s.children(v)) {
            Token t = s.token(child);
            boolean nominal = t.isNoun() || t.upos().equals("PRON");
            boolean hung = t.relation().equals("obj")
                    || t.relation().equals("dep")
                    || t.relation().equals("iobj");
            if (child > cueLast && child < first && nominal && hung && Grammar.lastOf(s, child) == first - 1) {
                start = Math.min(start, Math.max(cueLast + 1, s.subtree(child).nextSetBit(0)));
            }
        }
        return start;
    }

    /** "Made the point that the road ...": no pronoun, since a noun phrase follows. */
    private static int behindBareThat(Sentence s, int first, int end) {
        boolean bare = s.token(first).lemma().equals(THAT) && first < end && !Grammar.isFinite(s.token(first + 1));
        return bare ? first + 1 : first;
    }

    private static boolean isMarked(Sentence s, int clause) {
        return s.child(clause, "mark") >= 0;
    }

    private static int afterThat(Sentence s, int first) {
        Token t = s.token(first);
        boolean mark = t.xpos().equals("IN") || t.relation().equals("mark");
        return t.lemma().equals(THAT) && mark ? first + 1 : first;
    }

    private static boolean commaBetween(Sentence s, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (Grammar.isComma(s.token(i))) {
                return true;
            }
        }
        return false;
    }

    private int[] infinitive(Sentence s, int v, int after) {
        for (int child : s.children(v)) {
            if (child > after
                    && CLAUSAL.contains(s.token(child).plainRelation())
                    && Grammar.isInfinitive(s, child)
                    && !commaBetween(s, after > v ? Grammar.lastOf(s, after) : v, child)) {
                BitSet tree = s.subtree(child);
                return new int[] {Math.max(tree.nextSetBit(0), v + 1), tree.length() - 1};
            }
        }
        if (after > v) {
            return infinitive(s, after, after);
        }
        return null;
    }

    private int[] gerund(Sentence s, int v) {
        for (int child : s.children(v)) {
            Token t = s.token(child);
            if (child > v
                    && CLAUSAL.contains(t.plainRelation())
                    && t.xpos().equals("VBG")
                    && !commaBetween(s, v, child)
                    && s.child(child, "mark") < 0) {
                BitSet tree = s.subtree(child);
                return new int[] {Math.max(tree.nextSetBit(0), v + 1), tree.length() - 1};
            }
        }
        return null;
    }

    private int[] prepositional(Candidate c, String preposition) {
        Sentence s = c.sentence;
        int[] behind = prepositional(c, c.cue, preposition);
        for (int child : s.children(c.cue)) {
            if (behind == null && child > c.cue && child <= c.cueLast) {
                behind = prepositional(c, child, preposition);
            }
        }
        return behind == null ? antecedent(c, preposition) : behind;
    }

    /** {@code governor}: the cue or another of its words ("claimed <i>responsibility</i> for"). */
    private int[] prepositional(Candidate c, int governor, String preposition) {
        Sentence s = c.sentence;
        for (int child : s.children(governor)) {
            if (child < governor
                    || !OBLIQUE.contains(s.token(child).plainRelation())
                    || !Grammar.hasCase(s, child, preposition)) {
                continue;
            }
            BitSet tree = s.subtree(child);
            int first = Math.max(tree.nextSetBit(0), c.cue + 1);
            while (first < child && !s.token(first).lemma().equals(preposition)) {
                first++;
            }
            int last = stretch(s, governor, child, tree.length() - 1);
            int[] to = infinitive(s, governor, last);
            if (to != null && to[0] == last + 1) {
                last = to[1];
            }
            if (first == c.cueLast + 1) {
                c.cueLast = first;
            }
            return new int[] {first + 1, last};
        }
        return null;
    }

    /** "The attack, for which the group has claimed responsibility": the content is what the relative word stands for. */
    private int[] antecedent(Candidate c, String preposition) {
        Sentence s = c.sentence;
        for (int i = c.cue - 1; i > 1 && i > c.cue - MAX_GAP; i--) {
            if (Grammar.isRelative(s, i) && s.token(i - 1).lemma().equals(preposition)) {
                int noun = topNoun(s, Grammar.antecedent(s, i));
                return noun >= i ? null : new int[] {s.subtree(noun).nextSetBit(0), lastBefore(s, i - 1)};
            }
        }
        return null;
    }

    /** "The attack on the city of Tartus": of nouns that hang on each other the highest, mostly an object. */
    private int topNoun(Sentence s, int noun) {
        int at = noun;
        while (s.head(at) >= 0 && s.head(at) < noun && !s.token(s.head(at)).isVerb()) {
            at = s.head(at);
        }
        int verb = s.head(at);
        int object = verb >= 0 && verb < at ? object(s, verb) : -1;
        return object >= 0 && object < noun ? object : at;
    }

    private static int lastBefore(Sentence s, int token) {
        int last = token - 1;
        while (last > 0 && Grammar.isMark(s.token(last))) {
            last--;
        }
        return last;
    }

    /** Last token of the branch that begins with the preposition, under the verb or its object; -1 for none. */
    private static int preposition(Sentence s, int v, int object, String preposition) {
        for (int governor : new int[] {v, object}) {
            for (int child : s.children(governor)) {
                boolean clause = s.token(child).isVerb() && s.child(child, "nsubj") >= 0;
                if (child > object
                        && !clause
                        && !s.token(child).plainRelation().equals("conj")
                        && Grammar.hasCase(s, child, preposition)) {
                    return Grammar.lastOf(s, child);
                }
            }
        }
        return -1;
    }

    private int[] predicate(Sentence s, int v, int object, int[] np) {
        for (int child : s.children(v)) {
            Token t = s.token(child);
            String relation = t.plainRelation();
            boolean complement = relation.equals("xcomp")
                    || relation.equals("dep")
                    || relation.equals("obj")
                    || relation.equals("ccomp");
            if (child > object
                    && complement
                    && (!t.upos().equals("VERB") || t.xpos().equals("VBN"))
                    && !commaBetween(s, np[1], child)) {
                return new int[] {np[0], Grammar.lastOf(s, child)};
            }
        }
        return predicateByOrder(s, v);
    }

    /** "Called the truce a trap", "called half of them "traitors"": right behind a noun begins a new phrase. */
    private static int[] predicateByOrder(Sentence s, int v) {
        for (int i = v + 2; i < Math.min(s.size() - 1, v + MAX_GAP); i++) {
            Token t = s.token(i);
            Token before = s.token(i - 1);
            boolean nominal = before.isNoun()
                    || before.upos().equals("PRON") && !before.xpos().equals("PRP$");
            if (nominal && beginsPredicate(t) && !s.token(v + 1).upos().equals("ADP")) {
                return new int[] {v + 1, Math.max(i, clauseEnd(s, i))};
            }
            if (Grammar.isMark(t) && !Grammar.isQuote(t) || t.isVerb() && Grammar.isFinite(t)) {
                return null;
            }
        }
        return null;
    }

    private static boolean beginsPredicate(Token t) {
        return Grammar.isQuote(t)
                || t.upos().equals("ADJ") && !t.xpos().equals("NNP")
                || t.upos().equals("DET") && !t.xpos().equals("WDT");
    }

    /** "Called its actions lawful", "calling it "null and void"", where the parser found no object. */
    private int[] smallClause(Sentence s, int v) {
        for (int child : s.children(v)) {
            Token t = s.token(child);
            boolean complement = t.plainRelation().equals("xcomp")
                    || t.plainRelation().equals("ccomp")
                    || t.plainRelation().equals("dep");
            int subject = s.child(child, "nsubj");
            boolean finite = s.child(child, "cop") >= 0 || s.child(child, "aux") >= 0 || Grammar.isFinite(t);
            if (complement && subject > v && subject < child && !finite) {
                int first = Math.max(s.subtree(child).nextSetBit(0), v + 1);
                return new int[] {first, stretch(s, v, child, Grammar.lastOf(s, child))};
            }
        }
        return predicateByOrder(s, v);
    }

    /** Last token before the next comma or the end. */
    private static int clauseEnd(Sentence s, int from) {
        int end = from;
        while (end + 1 < s.size()
                && !Grammar.isComma(s.token(end + 1))
                && !s.token(end + 1).form().equals(";")) {
            end++;
        }
        return end;
    }

    /** A passive says of its subject what its complement holds: "was described by police as armed". */
    private int[] passive(Candidate c, Frame frame) {
        Sentence s = c.sentence;
        int v = c.cue;
        if (c.source < 0) {
            return null;
        }
        if (frame.complement() == Frame.Complement.PREPOSITION) {
            int p = preposition(s, v, v, frame.preposition());
            return p < 0 ? null : new int[] {firstOf(s, v, frame.preposition()), p};
        }
        if (frame.complement() == Frame.Complement.INFINITIVE) {
            return infinitive(s, v, v);
        }
        if (frame.complement() == Frame.Complement.NONE) {
            int subject = s.child(v, "nsubj:pass");
            if (subject >= 0 && subject < v && s.token(subject).isNoun()) {
                BitSet tree = s.subtree(subject);
                return new int[] {tree.nextSetBit(0), Math.min(tree.length() - 1, v - 1)};
            }
        }
        return null;
    }

    private static int firstOf(Sentence s, int v, String preposition) {
        for (int i = v + 1; i < s.size(); i++) {
            if (s.token(i).lemma().equals(preposition)) {
                return i + 1;
            }
        }
        return v + 1;
    }

    /** "..., said the mayor": a subject behind the verb that the parser took for something else. */
    static int invertedSubject(Sentence s, int v, BitSet times) {
        int subject = Grammar.subject(s, v, times);
        if (subject > v) {
            int[] np = Grammar.phrase(s, subject);
            boolean clause = np[1] + 1 < s.size()
                    && (Grammar.isFinite(s.token(np[1] + 1))
                            || s.token(np[1] + 1).upos().equals("ADV"));
            if (clause) {
                return -1;
            }
        }
        if (v == 0 || !(Grammar.isComma(s.token(v - 1)) || Grammar.isQuote(s.token(v - 1)))) {
            return -1;
        }
        for (int child : s.children(v)) {
            Token t = s.token(child);
            boolean bare = !t.plainRelation().equals("obl") && !times.get(child);
            if (child > v && t.isNoun() && bare && !commaBetween(s, v, child)) {
                return child;
            }
        }
        int behind = Reporter.behind(s, v);
        return behind >= 0 && times.get(behind) ? -1 : behind;
    }
}
