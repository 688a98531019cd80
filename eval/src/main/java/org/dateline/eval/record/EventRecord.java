package org.dateline.eval.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.event.Toll;
import org.dateline.eval.score.ActorHeads;

/**
 * An event as gold records it.
 *
 * @param sentence number in the gold's sentence list, from 0
 * @param saidBy ids of statements
 */
record EventRecord(
        int sentence,
        String trigger,
        String type,
        Optional<String> mode,
        Optional<String> acled,
        List<Participant> actors,
        List<Participant> recipients,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<PlaceRecord> place,
        Optional<String> status,
        List<String> saidBy,
        Optional<Toll> killed,
        Optional<Toll> injured) {

    /** Words and code of an actor; the code may be empty. */
    record Participant(String text, String code) {}

    EventRecord {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        saidBy = List.copyOf(saidBy);
    }

    Set<String> actorHeads() {
        return heads(actors);
    }

    Set<String> recipientHeads() {
        return heads(recipients);
    }

    Set<String> actorCodes() {
        return codes(actors);
    }

    Set<String> recipientCodes() {
        return codes(recipients);
    }

    /** The status where it says more than that the event happened. */
    Optional<String> unusualStatus() {
        return status.filter(s -> !s.equals("happened"));
    }

    private static Set<String> heads(List<Participant> side) {
        return ActorHeads.of(codes(side));
    }

    private static Set<String> codes(List<Participant> side) {
        return side.stream().map(Participant::code).collect(Collectors.toSet());
    }
}
