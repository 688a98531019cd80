package org.dateline.core.event;

import java.util.List;
import java.util.Optional;

/**
 * Verbs with patterns and CAMEO codes of the user's own, as PETRARCH and TABARI write them, and the phrases whose sentences
 * or reports are not to be coded. A layer beside the rules of the program.
 *
 * @param discards phrases in small letters
 */
public record OwnVerbs(List<Block> blocks, List<Discard> discards) {

    public static final OwnVerbs NONE = new OwnVerbs(List.of(), List.of());

    public OwnVerbs {
        blocks = List.copyOf(blocks);
        discards = List.copyOf(discards);
    }

    /** Verbs that share their patterns. */
    public record Block(List<Verb> verbs, List<Pattern> patterns) {
        public Block {
            verbs = List.copyOf(verbs);
            patterns = List.copyOf(patterns);
        }
    }

    /**
     * A verb, or a phrase around one.
     *
     * @param forms each form as its words in small letters
     * @param head which of the words is the verb
     * @param code its code where no pattern fits; empty for none
     * @param rule file and line
     */
    public record Verb(List<List<String>> forms, int head, Optional<Code> code, String rule) {
        public Verb {
            forms = forms.stream().map(List::copyOf).toList();
            if (forms.isEmpty() || forms.stream().anyMatch(form -> head >= form.size())) {
                throw new IllegalArgumentException("a verb needs its head word in each form, got " + forms);
            }
        }
    }

    /**
     * Words and actors around the verb.
     *
     * @param left in text order, before the verb
     * @param right behind it
     * @param code empty for what is no event
     * @param rule file and line
     */
    public record Pattern(List<Item> left, List<Item> right, Optional<Code> code, String rule) {
        public Pattern {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /**
     * A CAMEO code and its direction.
     *
     * @param forward from source to target; empty where the target does it to the source only
     * @param backward from target to source
     */
    public record Code(Optional<String> forward, Optional<String> backward) {
        public Code {
            if (forward.isEmpty() && backward.isEmpty()) {
                throw new IllegalArgumentException("a code needs a direction");
            }
        }

        /** Both sides do the same: they meet, they sign. */
        public boolean isMutual() {
            return forward.isPresent() && forward.equals(backward);
        }
    }

    /** One place of a pattern. */
    public sealed interface Item permits Words, Side {}

    /**
     * One word out of several.
     *
     * @param phrases alternatives, each of one word or more, in small letters
     * @param adjacent whether it stands right beside its neighbour towards the verb
     * @param exact whether its inflections do not count
     */
    public record Words(List<List<String>> phrases, boolean adjacent, boolean exact) implements Item {
        public Words {
            phrases = phrases.stream().map(List::copyOf).toList();
            if (phrases.isEmpty() || phrases.stream().anyMatch(List::isEmpty)) {
                throw new IllegalArgumentException("words must not be empty");
            }
        }
    }

    /** An actor. */
    public enum Side implements Item {
        SOURCE,
        TARGET,
        BOTH,
        /** Neither of them. */
        OTHER
    }

    /**
     * @param words in small letters
     * @param wholeReport whether no event of the report counts, or only none of the sentence
     */
    public record Discard(List<String> words, boolean wholeReport, String rule) {
        public Discard {
            words = List.copyOf(words);
            if (words.isEmpty()) {
                throw new IllegalArgumentException("a discard needs words");
            }
        }
    }
}
