package org.dateline.core.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.report.Span;
import org.dateline.core.time.DateInterval;

/**
 * One textual claim that something happened, will, should or did not happen.
 *
 * @param id derived from report and words
 * @param sentence index of the sentence of its fullest mention
 * @param trigger the words that name the action
 * @param actors who does it; both sides of a clash or a joint meeting; empty when the report does not say
 * @param recipients to whom it is done
 * @param when the days it took; empty when unknown
 * @param saidBy ids of the statements whose content asserts it; empty when the report asserts it in its own voice
 * @param measures distances, amounts and weapons told of it, in text order
 * @param background the rule that tells it as historical background; empty for news
 * @param rule the rule that found it
 */
public record EventMention(
        String id,
        int sentence,
        Span trigger,
        EventType type,
        List<ActorMention> actors,
        List<ActorMention> recipients,
        Optional<DateInterval> when,
        Optional<EventPlace> where,
        EventStatus status,
        List<String> saidBy,
        Casualties casualties,
        List<Measure> measures,
        Optional<String> background,
        String rule) {

    /** News without measures. */
    public EventMention(
            String id,
            int sentence,
            Span trigger,
            EventType type,
            List<ActorMention> actors,
            List<ActorMention> recipients,
            Optional<DateInterval> when,
            Optional<EventPlace> where,
            EventStatus status,
            List<String> saidBy,
            Casualties casualties,
            String rule) {
        this(
                id,
                sentence,
                trigger,
                type,
                actors,
                recipients,
                when,
                where,
                status,
                saidBy,
                casualties,
                List.of(),
                Optional.empty(),
                rule);
    }

    public EventMention {
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(status, "status");
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        saidBy = List.copyOf(saidBy);
        measures = List.copyOf(measures);
        Objects.requireNonNull(background, "background");
    }
}
