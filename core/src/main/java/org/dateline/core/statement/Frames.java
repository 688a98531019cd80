package org.dateline.core.statement;

import java.util.BitSet;
import org.dateline.core.text.Sentence;

/**
 * Reads the content that stands to the right of a verb or adjective, by the frames of its cue word. Trees first; where
 * the tree has no such branch, the order of words decides. Each kind of content has a reader of its own.
 */
final class Frames {

    private final ClauseEnd clauseEnd;
    private final Objects objects;
    private final ClauseContents clauses;
    private final PhraseContents phrases;
    private final PredicateContents predicates;

    Frames(ClauseEnd clauseEnd) {
        this.clauseEnd = clauseEnd;
        this.objects = new Objects(clauseEnd);
        this.clauses = new ClauseContents(clauseEnd, objects);
        this.phrases = new PhraseContents(objects);
        this.predicates = new PredicateContents(objects);
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
        return told ? PhraseContents.infinitive(c.sentence, c.cue, c.cue) : null;
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
                case CLAUSE -> clauses.of(c, -1);
                case QUOTE -> null;
                case INFINITIVE -> PhraseContents.infinitive(s, v, v);
                case GERUND -> PhraseContents.gerund(s, v);
                case PREPOSITION -> phrases.prepositional(c, frame.preposition());
                default -> null;
            };
        }
        int object = objects.of(s, v);
        if (Grammar.isPassive(s, v)) {
            return passive(c, frame);
        }
        if (object < 0) {
            return frame.complement() == Frame.Complement.PREDICATE ? predicates.smallClause(s, v) : null;
        }
        int[] np = Grammar.phrase(s, object);
        return switch (frame.complement()) {
            case NONE ->
                s.token(object).isNoun()
                        ? new int[] {
                            Math.max(np[0], v + 1), objects.stretch(s, v, object, clauseEnd.ofObject(s, object))
                        }
                        : null;
            case INFINITIVE -> {
                int[] to = PhraseContents.infinitive(s, v, object);
                if (to == null) {
                    yield null;
                }
                c.addressee = object;
                yield new int[] {np[0], to[1]};
            }
            case PREPOSITION -> {
                int p = PhraseContents.preposition(s, v, object, frame.preposition());
                yield p < 0 ? null : new int[] {np[0], objects.stretch(s, v, object, p)};
            }
            case PREDICATE -> PredicateContents.of(s, v, object, np);
            case CLAUSE -> clauses.of(c, object);
            default -> null;
        };
    }

    /** A passive says of its subject what its complement holds: "was described by police as armed". */
    private int[] passive(Candidate c, Frame frame) {
        Sentence s = c.sentence;
        int v = c.cue;
        if (c.source < 0) {
            return null;
        }
        if (frame.complement() == Frame.Complement.PREPOSITION) {
            int p = PhraseContents.preposition(s, v, v, frame.preposition());
            return p < 0 ? null : new int[] {PhraseContents.behindPreposition(s, v, frame.preposition()), p};
        }
        if (frame.complement() == Frame.Complement.INFINITIVE) {
            return PhraseContents.infinitive(s, v, v);
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
}
