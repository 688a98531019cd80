package org.dateline.core.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.event.Casualties;
import org.dateline.core.event.Casualties.Harm;
import org.dateline.core.event.EventMention;
import org.dateline.core.event.EventPlace;
import org.dateline.core.report.Span;
import org.dateline.core.statement.Certainty;
import org.dateline.core.statement.Factuality;
import org.dateline.core.statement.Source;
import org.dateline.core.statement.Statement;
import org.dateline.core.text.Document;
import org.dateline.core.text.Sentence;

/**
 * Makes records of a report of what a person says. What a person cannot say (measures, groups of the harmed, to whom a
 * statement was made) is taken over from what the coder reads there. Words that only help to find a value, and are not where
 * they were, give way to those of the record itself.
 */
final class RecordMaker {

    private final QuotedText text;
    private final Codings.Sentences sentences;

    RecordMaker(Document document, QuotedText text) {
        this.text = text;
        this.sentences = new Codings.Sentences(document);
    }

    /** Where the words stand that a record cannot be without; empty unless all of them do. */
    Optional<List<Span>> words(Coding coding) {
        List<Span> found = coding.words().stream()
                .map(text::find)
                .flatMap(Optional::stream)
                .toList();
        return sentences.isEmpty() || found.size() < coding.words().size() ? Optional.empty() : Optional.of(found);
    }

    /** Whether those words stand in the same sentences as then: in another one they may be denied, or asked. */
    boolean standAsThen(Coding coding) {
        return coding.words().stream()
                .allMatch(quote -> text.find(quote)
                        .flatMap(span -> text.quote(span, sentences.around(span)))
                        .filter(now -> now.around().equals(quote.around()))
                        .isPresent());
    }

    /**
     * @param said finds the id of a statement that asserts it
     * @param read what the coder reads there, if anything
     */
    EventMention event(
            String id,
            EventCoding says,
            Optional<EventMention> read,
            Function<Assertion, Optional<String>> said,
            String rule) {
        Span trigger = text.find(says.trigger()).orElseThrow();
        Casualties tolls = new Casualties(
                Optional.ofNullable(says.tolls().get(Harm.KILLED)),
                Optional.ofNullable(says.tolls().get(Harm.INJURED)),
                Optional.ofNullable(says.tolls().get(Harm.MISSING)),
                Optional.ofNullable(says.tolls().get(Harm.DETAINED)),
                Optional.ofNullable(says.tolls().get(Harm.DISPLACED)),
                read.map(e -> e.casualties().groups().stream()
                                .filter(group -> Objects.equals(
                                        e.casualties().of(group.harm()).orElse(null),
                                        says.tolls().get(group.harm())))
                                .toList())
                        .orElse(List.of()));
        return new EventMention(
                id,
                sentences.at(trigger.start()).index(),
                trigger,
                says.type(),
                actors(says.actors(), read.map(EventMention::actors).orElse(List.of()), trigger, rule),
                actors(says.recipients(), read.map(EventMention::recipients).orElse(List.of()), trigger, rule),
                says.when(),
                says.where()
                        .map(where -> new EventPlace(
                                where.words().flatMap(text::find).orElse(trigger), where.name(), where.place())),
                says.status(),
                says.saidBy().stream()
                        .map(said)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                tolls,
                read.map(EventMention::measures).orElse(List.of()),
                says.background()
                        ? read.flatMap(EventMention::background).or(() -> Optional.of(rule))
                        : Optional.empty(),
                rule);
    }

    /** Whom the coder reads too stays as it reads them, with its rule. */
    private List<ActorMention> actors(
            List<Participant> participants, List<ActorMention> read, Span trigger, String rule) {
        List<ActorMention> actors = new ArrayList<>();
        for (Participant participant : participants) {
            Optional<ActorMention> same = read.stream()
                    .filter(actor -> actor.name().equals(participant.name())
                            && actor.code().equals(participant.code()))
                    .findFirst();
            if (same.isPresent()) {
                actors.add(same.get());
                continue;
            }
            Span words = participant.words().flatMap(text::find).orElse(trigger);
            Sentence sentence = sentences.at(words.start());
            actors.add(new ActorMention(
                    words,
                    sentence.index(),
                    sentences.head(sentence, words),
                    participant.name(),
                    participant.code(),
                    rule));
        }
        return actors;
    }

    /** @param renamed ids of statements that go by another id now */
    Statement statement(
            String id, StatementCoding says, Optional<Statement> read, Map<String, String> renamed, String rule) {
        Span cue = text.find(says.cue()).orElseThrow();
        List<Span> content = says.content().stream()
                .map(piece -> text.find(piece).orElseThrow())
                .sorted(Comparator.naturalOrder())
                .toList();
        Span named = says.source().words().flatMap(text::find).orElse(cue);
        List<String> accordingTo = new ArrayList<>(List.of(says.source().name()));
        read.ifPresent(s -> accordingTo.addAll(s.factuality()
                .accordingTo()
                .subList(1, s.factuality().accordingTo().size())));
        return new Statement(
                id,
                sentences.at(content.get(0).start()).index(),
                new Source(
                        named,
                        says.source().name(),
                        says.source().code(),
                        says.source().kind(),
                        rule),
                cue,
                content,
                says.kind(),
                says.attitude(),
                says.stance(),
                new Factuality(
                        says.certainty(),
                        says.polarity(),
                        read.map(s -> s.factuality().attribution()).orElse(Certainty.CERTAIN),
                        accordingTo),
                says.saidOn(),
                read.flatMap(Statement::saidTo),
                read.flatMap(Statement::saidAt),
                says.via(),
                read.flatMap(Statement::within).map(outer -> renamed.getOrDefault(outer, outer)),
                rule);
    }

    /** The same event under an id, and asserted by those statements. */
    static EventMention renamed(EventMention e, String id, List<String> saidBy) {
        return e.id().equals(id) && e.saidBy().equals(saidBy)
                ? e
                : new EventMention(
                        id,
                        e.sentence(),
                        e.trigger(),
                        e.type(),
                        e.actors(),
                        e.recipients(),
                        e.when(),
                        e.where(),
                        e.status(),
                        saidBy,
                        e.casualties(),
                        e.measures(),
                        e.background(),
                        e.rule());
    }

    /** The same statement under an id. */
    static Statement renamed(Statement s, String id, Map<String, String> ids) {
        return new Statement(
                id,
                s.sentence(),
                s.source(),
                s.cue(),
                s.content(),
                s.kind(),
                s.attitude(),
                s.stance(),
                s.factuality(),
                s.saidOn(),
                s.saidTo(),
                s.saidAt(),
                s.via(),
                s.within().map(outer -> ids.getOrDefault(outer, outer)),
                s.rule());
    }
}
