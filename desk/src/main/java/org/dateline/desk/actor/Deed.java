package org.dateline.desk.actor;

import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.event.EventStatus;
import org.dateline.core.incident.Mention;
import org.dateline.core.incident.Party;
import org.dateline.core.incident.Voice;
import org.dateline.desk.view.Link;
import org.dateline.desk.view.Said;
import org.dateline.desk.view.Words;
import org.dateline.store.incident.MentionEntry;

/**
 * A mention as a row: what a report says was done, in its words.
 *
 * @param status how real the report says it is; empty for what happened
 * @param who the other party
 * @param by who says so, and where
 */
public record Deed(
        String type,
        String status,
        Said words,
        String day,
        String place,
        String who,
        String by,
        String incident,
        String report) {

    private static final int WORDS = 220;
    private static final int NAMES = 60;
    private static final int FIRST = 3;

    /** @param did whether the page's actor acted, so that the recipient is the other party */
    static Deed of(MentionEntry entry, boolean did) {
        Mention m = entry.mention();
        return new Deed(
                Words.capital(m.type().plover())
                        + m.type()
                                .mode()
                                .map(mode -> ", " + mode.replace('-', ' '))
                                .orElse(""),
                status(m.status()),
                Said.excerpt(m.words(), WORDS),
                Words.days(m.when().map(w -> w.from()), m.when().flatMap(w -> w.to())),
                m.where().map(place -> place.name()).orElse(""),
                parties(did ? m.recipients() : m.actors()),
                by(entry),
                entry.incident() == null ? "" : Link.incident(entry.incident()),
                Link.report(m.report()));
    }

    static String status(EventStatus status) {
        return switch (status) {
            case HAPPENED -> "";
            case PLANNED -> "to come";
            case HYPOTHETICAL -> "only talked of";
            case DENIED -> "denied";
        };
    }

    static String parties(java.util.List<Party> parties) {
        return Words.excerpt(parties.stream().limit(FIRST).map(Party::name).collect(Collectors.joining(", ")), NAMES);
    }

    /** {@code Lena Brandt, in Northern Wire, 5 Mar 2021}. */
    static String by(MentionEntry entry) {
        String publisher = entry.publisher().orElse("publisher not named");
        String voices = entry.mention().voices().stream()
                .map(Voice::name)
                .distinct()
                .limit(FIRST)
                .collect(Collectors.joining(", "));
        String who = voices.isEmpty() ? publisher : Words.excerpt(voices, NAMES) + ", in " + publisher;
        return Optional.of(who)
                .map(words -> entry.published()
                        .map(day -> words + ", " + Words.day(day))
                        .orElse(words))
                .get();
    }
}
