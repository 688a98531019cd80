package org.dateline.core.incident.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.event.EventMention;
import org.dateline.core.event.EventStatus;
import org.dateline.core.event.MainEvent;
import org.dateline.core.place.Place;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.core.text.Document;
import org.dateline.core.text.Token;
import org.dateline.core.time.DateInterval;

/**
 * Sorts the event mentions of one report by happening. What a report tells of is, first of all, its first attack or
 * protest; arrests, charges and trials are its sequel. Another attack of the report is one of its own only where day or
 * town differ for sure, or the report says so ("in a separate attack"): a report that tells of one thing in five ways
 * is far commoner than one of five things.
 */
final class StrandMaker {

    private static final double FAR_KM = 30;

    private final Families families;
    private final List<List<String>> apart;

    StrandMaker(Families families) {
        this.families = families;
        this.apart = Table.resource(StrandMaker.class, "apart.tsv").rows().stream()
                .map((Row row) -> List.of(row.require("words").split(" ")))
                .toList();
    }

    /** The strands, the main one first; none for a report without event mentions. */
    List<Strand> make(Document document, List<EventMention> events) {
        List<Strand> strands = new ArrayList<>();
        List<EventMention> ranked = new ArrayList<>(MainEvent.ranked(document, events));
        ranked.sort(Comparator.comparingInt(this::weight));
        for (EventMention mention : ranked) {
            Family family = families.of(mention.type());
            Optional<Strand> joined = strands.stream()
                    .filter(strand -> joins(document, strand, mention, family))
                    .findFirst();
            joined.ifPresentOrElse(
                    strand -> strand.mentions.add(mention), () -> strands.add(new Strand(family, mention)));
        }
        return strands;
    }

    /** News before history; deeds before their sequels, and those before words. */
    private int weight(EventMention mention) {
        Family family = families.of(mention.type());
        boolean deed = family == Family.VIOLENCE || family == Family.PROTEST;
        boolean real = mention.status() == EventStatus.HAPPENED || mention.status() == EventStatus.DENIED;
        int kind = deed && real ? 0 : family == Family.JUSTICE && real ? 1 : 2;
        return kind + (mention.background().isPresent() ? 3 : 0);
    }

    private boolean joins(Document document, Strand strand, EventMention mention, Family family) {
        if (isReal(mention) != isReal(strand.first())) {
            return false;
        }
        if (families.follows(family, strand.family)) {
            return !endsBefore(mention.when(), strand.when(families));
        }
        if (family != strand.family) {
            return false;
        }
        if (family == Family.VIOLENCE || family == Family.PROTEST || family == Family.JUSTICE) {
            return !otherDay(strand, mention)
                    && !otherTown(strand, mention)
                    && (mention.sentence() == strand.first().sentence() || !opensAnother(document, mention));
        }
        return mention.type().plover().equals(strand.first().type().plover())
                && sharesParty(strand, mention)
                && !otherDay(strand, mention)
                && !otherTown(strand, mention);
    }

    private static boolean isReal(EventMention mention) {
        return mention.status() == EventStatus.HAPPENED || mention.status() == EventStatus.DENIED;
    }

    private static boolean endsBefore(Optional<DateInterval> one, Optional<DateInterval> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().to().isPresent()
                && one.get().to().get().isBefore(other.get().from());
    }

    private boolean otherDay(Strand strand, EventMention mention) {
        Optional<DateInterval> one = strand.when(families);
        return endsBefore(plusDay(one), mention.when()) || endsBefore(plusDay(mention.when()), one);
    }

    /** The night of an attack has two dates. */
    private static Optional<DateInterval> plusDay(Optional<DateInterval> when) {
        return when.filter(w -> w.to().isPresent())
                .map(w -> DateInterval.of(w.from(), w.to().get().plusDays(1), w.precision()));
    }

    private static boolean otherTown(Strand strand, EventMention mention) {
        Optional<Place> one = strand.town();
        Optional<Place> other = Strand.town(mention);
        return one.isPresent()
                && other.isPresent()
                && !Places.agree(one.get(), other.get())
                && Places.km(one.get(), other.get()) > FAR_KM;
    }

    private static boolean sharesParty(Strand strand, EventMention mention) {
        Set<String> known = strand.mentions.stream()
                .flatMap(m -> parties(m).stream())
                .map(a -> a.code().toString())
                .collect(Collectors.toSet());
        return parties(mention).stream().anyMatch(a -> known.contains(a.code().toString()));
    }

    private static List<ActorMention> parties(EventMention mention) {
        List<ActorMention> parties = new ArrayList<>(mention.actors());
        parties.addAll(mention.recipients());
        return parties;
    }

    private boolean opensAnother(Document document, EventMention mention) {
        List<String> lemmas = document.sentences().get(mention.sentence()).tokens().stream()
                .map(Token::lemma)
                .map(lemma -> lemma.toLowerCase(Locale.ROOT))
                .toList();
        return apart.stream().anyMatch(words -> java.util.Collections.indexOfSubList(lemmas, words) >= 0);
    }
}
