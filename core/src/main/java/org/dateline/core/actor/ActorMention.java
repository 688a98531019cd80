package org.dateline.core.actor;

import java.util.Objects;
import org.dateline.core.report.Span;

/**
 * Words that stand for an actor.
 *
 * @param span the words themselves ("he", "the ministry", "Russian")
 * @param sentence index of their sentence
 * @param head index of their head token in it
 * @param name the fullest name the report gives the actor, or the words where it has none
 * @param rule what gave the code: dictionary line, title, apposition, antecedent
 */
public record ActorMention(Span span, int sentence, int head, String name, ActorCode code, String rule) {

    public ActorMention {
        Objects.requireNonNull(code, "code");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
    }
}
