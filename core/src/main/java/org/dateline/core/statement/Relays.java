package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.text.Document;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Sentence;

/**
 * Tells the one who says it from the one who passes it on: "Reuters, citing officials, reported" and "..., an official
 * said, according to Interfax" are said by the officials, through the outlet.
 */
final class Relays {

    private static final double MOST = 0.6;
    private static final int NEAR = 5;

    private final Document document;
    private final Outlets outlets;
    private final Words relays;

    Relays(Document document, Outlets outlets, Words relays) {
        this.relays = relays;
        this.document = document;
        this.outlets = outlets;
    }

    /** "He said — as reported by the Post — ...": leaves out, of one sentence, the outlet that only passes it on. */
    void passOn(List<Candidate> inSentence) {
        for (Candidate relay : List.copyOf(inSentence)) {
            boolean body =
                    relay.source >= 0 && relay.sentence.token(relay.source).entity() == EntityType.ORGANIZATION;
            boolean passes = (body || isOutlet(relay))
                    && relay.sentence.token(relay.cue).xpos().equals("VBN")
                    && Grammar.hasCase(relay.sentence, relay.cue, "as");
            if (!passes) {
                continue;
            }
            for (Candidate speaker : inSentence) {
                if (speaker != relay && speaker.source >= 0 && speaker.word.takesSpeech() && !isOutlet(speaker)) {
                    speaker.via = text(relay);
                    inSentence.remove(relay);
                    break;
                }
            }
        }
    }

    /** Gives each its first source; leaves out the outlets' own attributions that only pass one on. */
    List<Candidate> resolve(List<Candidate> candidates, Map<Integer, List<Candidate>> bySentence) {
        Set<Candidate> dropped = new HashSet<>();
        for (Candidate c : candidates) {
            if (!isOutlet(c)) {
                quotedBy(c);
                continue;
            }
            if (isRelayCue(c)) {
                dropped.add(c);
                continue;
            }
            int cited = cited(c.sentence, c);
            if (cited >= 0) {
                c.via = text(c);
                c.source = cited;
                inSentence(bySentence, c).stream().filter(d -> holds(d, cited)).forEach(dropped::add);
                continue;
            }
            for (Candidate inner : inSentence(bySentence, c)) {
                if (inner != c && inner.source >= 0 && inner.hasContent() && isMostOf(inner, c)) {
                    inner.via = text(c);
                    dropped.add(c);
                }
            }
        }
        List<Candidate> kept = new ArrayList<>(candidates);
        kept.removeAll(dropped);
        return kept;
    }

    /** "Reuters quoted a doctor as saying", "was quoted by Reuters as saying". */
    private void quotedBy(Candidate c) {
        Sentence s = c.sentence;
        int relay = s.head(c.cue);
        if (c.via != null || relay < 0 || !relays.holdLemma(s.token(relay)) || !Grammar.hasCase(s, c.cue, "as")) {
            return;
        }
        int outlet = Grammar.isPassive(s, relay) ? Grammar.agent(s, relay) : Grammar.subject(s, relay);
        if (outlet >= 0 && outlets.isOutlet(text(s, outlet))) {
            c.via = text(s, outlet);
        }
    }

    private static List<Candidate> inSentence(Map<Integer, List<Candidate>> bySentence, Candidate c) {
        return bySentence.getOrDefault(c.sentence.index(), List.of());
    }

    /** Whether it is the relaying verb's own attribution: its content is the one cited. */
    private boolean holds(Candidate relay, int cited) {
        return isRelayCue(relay) && relay.holds(relay.sentence.index(), cited);
    }

    private boolean isRelayCue(Candidate c) {
        return c.word.part() == CueWord.Part.VERB && relays.holdLemma(c.sentence.token(c.cue));
    }

    private boolean isOutlet(Candidate c) {
        return c.source >= 0 && outlets.isOutlet(text(c));
    }

    private String text(Candidate c) {
        return text(c.sentence, c.source);
    }

    private String text(Sentence s, int noun) {
        int[] phrase = Grammar.phrase(s, noun);
        return document.textOf(s.span(phrase[0], phrase[1]));
    }

    /** The object of "citing" between outlet and cue, right behind them, or behind a later comma. */
    private int cited(Sentence s, Candidate c) {
        int from = Math.min(c.source, c.cue);
        int near = Math.max(c.source, c.cue) + NEAR;
        for (int i = from + 1; i < s.size(); i++) {
            boolean participle = s.token(i).xpos().equals("VBG") && Grammar.isComma(s.token(i - 1));
            boolean fits = i < near ? s.token(i).xpos().startsWith("VB") : participle;
            if (fits && i != c.cue && relays.holdLemma(s.token(i))) {
                int object = s.child(i, "obj");
                return object > i ? object : nounBehind(s, i);
            }
        }
        return -1;
    }

    private static int nounBehind(Sentence s, int verb) {
        int noun = -1;
        for (int i = verb + 1;
                i < s.size()
                        && !Grammar.isMark(s.token(i))
                        && !s.token(i).upos().equals("ADP");
                i++) {
            if (s.token(i).isNoun()) {
                noun = i;
            }
        }
        return noun;
    }

    private static boolean isMostOf(Candidate inner, Candidate outer) {
        int sentence = outer.sentence.index();
        if (!outer.holds(sentence, inner.cue) || inner.content.get(sentence) == null) {
            return false;
        }
        Sentence s = outer.sentence;
        int first = Math.min(inner.cue, Grammar.phrase(s, inner.source)[0]);
        int last = Math.max(inner.cue, inner.source);
        while (last + 1 < s.size() && !Grammar.isMark(s.token(last + 1)) && !inner.holds(sentence, last + 1)) {
            last++;
        }
        BitSet rest = (BitSet) outer.content.get(sentence).clone();
        rest.clear(first, last + 1);
        return inner.content.get(sentence).cardinality() >= MOST * rest.cardinality();
    }
}
