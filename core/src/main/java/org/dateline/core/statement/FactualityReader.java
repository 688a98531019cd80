package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * Reads how certain a source is of what it says, and whether it affirms it: from the cue ({@code cue-certainty.tsv}, the
 * cue's stance) and from the modals, adverbs, negations and conditions of the content's main clause
 * ({@code hedges.tsv}). The weakest word decides the certainty; two negations cancel each other.
 *
 * <p>Only the main clause is read: "said that those who may have fled are safe" is certain.
 */
final class FactualityReader {

    /** What one word does to the clause it stands in; {@code null} for what it leaves as it is. */
    private record Effect(Certainty certainty, Polarity polarity) {}

    private static final String PREPOSITION = "preposition";

    private final Map<String, Effect> hedges = new HashMap<>();
    private final Map<String, Certainty> cues = new HashMap<>();
    private final AttributionHedges attribution = new AttributionHedges();

    FactualityReader() {
        for (Row row : Table.resource(FactualityReader.class, "hedges.tsv").rows()) {
            String effect = row.require("effect");
            hedges.put(row.require("word"), new Effect(find(Certainty.class, effect), find(Polarity.class, effect)));
            if (find(Certainty.class, effect) == null && find(Polarity.class, effect) == null) {
                throw row.error("effect", "no such certainty or polarity: '" + effect + "'");
            }
        }
        for (Row row :
                Table.resource(FactualityReader.class, "cue-certainty.tsv").rows()) {
            cues.put(row.require("cue"), CueLexicon.constant(row, "certainty", Certainty.class));
        }
    }

    private static <E extends Enum<E>> E find(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(name)) {
                return constant;
            }
        }
        return null;
    }

    /**
     * @param s the sentence of the content
     * @param tokens the content's tokens in it
     * @param accordingTo the source's name, then those of the statements around it
     */
    Factuality read(Candidate c, Sentence s, BitSet tokens, List<String> accordingTo) {
        Certainty certainty = ofCue(c);
        boolean denied = c.stance() == Stance.DENIED;
        boolean questioned = c.stance() == Stance.QUESTIONED || asks(s, tokens);
        boolean conditional = false;
        int predicate = predicate(s, tokens);
        if (predicate >= 0) {
            for (int word : words(s, predicate, tokens)) {
                Effect effect = hedges.get(s.token(word).lemma().toLowerCase(Locale.ROOT));
                if (effect == null) {
                    continue;
                }
                certainty = weaker(certainty, effect.certainty());
                denied ^= effect.polarity() == Polarity.DENIED;
                questioned |= effect.polarity() == Polarity.QUESTIONED && s.head(word) == predicate;
                conditional |= effect.polarity() == Polarity.CONDITIONAL;
            }
        }
        Polarity polarity = questioned
                ? Polarity.QUESTIONED
                : conditional ? Polarity.CONDITIONAL : denied ? Polarity.DENIED : Polarity.AFFIRMED;
        return new Factuality(
                questioned ? Certainty.UNKNOWN : certainty, polarity, attribution.certainty(c), accordingTo);
    }

    private Certainty ofCue(Candidate c) {
        if (c.stance() == Stance.WITHHELD) {
            return Certainty.UNKNOWN;
        }
        String lemmas = String.join(" ", c.word.lemmas());
        // "Called for" is another cue than "called it a lie".
        String withPreposition =
                c.pattern.startsWith(PREPOSITION) ? lemmas + c.pattern.substring(PREPOSITION.length()) : lemmas;
        Certainty listed = cues.getOrDefault(withPreposition, cues.get(lemmas));
        if (listed != null) {
            return listed;
        }
        return switch (c.direct ? Attitude.SPEECH : c.word.attitude()) {
            case SPEECH, EVIDENCE -> Certainty.CERTAIN;
            case BELIEF -> Certainty.PROBABLE;
            case INTENTION, TOPIC -> Certainty.UNKNOWN;
        };
    }

    private static Certainty weaker(Certainty a, Certainty b) {
        return b == null || a.compareTo(b) >= 0 ? a : b;
    }

    private static boolean asks(Sentence s, BitSet tokens) {
        int last = tokens.length() - 1;
        return s.token(last).form().equals("?")
                || last + 1 < s.size() && s.token(last + 1).form().equals("?");
    }

    /** The highest word of the content that can be a predicate; -1 when the content is a mere phrase. */
    private static int predicate(Sentence s, BitSet tokens) {
        for (int i = tokens.nextSetBit(0); i >= 0 && i < s.size(); i = tokens.nextSetBit(i + 1)) {
            boolean top = s.head(i) < 0 || !tokens.get(s.head(i));
            if (top && (s.token(i).isVerb() || s.child(i, "nsubj") >= 0 || s.child(i, "cop") >= 0)) {
                return i;
            }
        }
        return -1;
    }

    /** The words that say how the clause is put: its predicate, auxiliaries, adverbs, marks, "no" before its subject. */
    private static List<Integer> words(Sentence s, int predicate, BitSet tokens) {
        List<Integer> found = new ArrayList<>();
        found.add(predicate);
        for (int child : s.children(predicate)) {
            Token t = s.token(child);
            switch (t.plainRelation()) {
                case "aux", "advmod", "mark", "cop" -> found.add(child);
                case "advcl" -> addMarks(s, child, found);
                case "ccomp" -> {
                    // "Would fail if the guards fled": a modal with "if" makes a condition; "knew if" asks.
                    if (hasModal(s, predicate)) {
                        addMarks(s, child, found);
                    }
                }
                case "nsubj" -> {
                    if (t.upos().equals("PRON")) {
                        found.add(child);
                    }
                    addDeterminers(s, child, tokens, found);
                }
                default -> {}
            }
        }
        return found;
    }

    private static boolean hasModal(Sentence s, int predicate) {
        for (int child : s.children(predicate)) {
            if (s.token(child).xpos().equals("MD")) {
                return true;
            }
        }
        return false;
    }

    private static void addMarks(Sentence s, int clause, List<Integer> found) {
        for (int child : s.children(clause)) {
            if (s.token(child).plainRelation().equals("mark")) {
                found.add(child);
            }
        }
    }

    private static void addDeterminers(Sentence s, int subject, BitSet tokens, List<Integer> found) {
        for (int child : s.children(subject)) {
            String relation = s.token(child).relation();
            if ((relation.equals("det") || relation.equals("cc:preconj")) && tokens.get(child)) {
                found.add(child);
            }
        }
    }
}
