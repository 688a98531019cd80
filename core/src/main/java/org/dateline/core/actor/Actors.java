package org.dateline.core.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.report.Span;

/** The actors of one report, asked by noun phrase. */
public interface Actors {

    /**
     * Whom the noun phrase with this head stands for: one entry for each conjunct ("Russia and Turkey" gives two), the
     * antecedent's code and name for a pronoun or description. Also answers for adjectives ("Russian airstrikes": asked
     * with the head "Russian"). Empty when the phrase is no actor.
     */
    List<ActorMention> at(int sentence, int head);

    /**
     * The fullest name the report gives to what the noun phrase with this head means, whether or not it is an actor the
     * dictionary knows: {@code he} gives {@code Vladimir Putin}. Empty when the head is no nominal.
     */
    Optional<Named> named(int sentence, int head);

    /**
     * Whether the country of the phrase's code rests on nothing but what the report is about: "the soldiers" in a report
     * on Chad.
     */
    boolean isGuess(int sentence, int head);

    /**
     * The nouns, in small letters, that the report applies to whomever the phrase with this head means: {@code they} gives
     * {@code protester}. Empty when it tells none.
     */
    Set<String> nouns(int sentence, int head);

    /** Every mention that has a code, in text order. */
    List<ActorMention> mentions();

    /**
     * @param span the words of the noun phrase itself, without relative clauses and appositions
     * @param rule how the name was found
     */
    record Named(Span span, String name, Optional<ActorCode> code, boolean person, String rule) {}
}
