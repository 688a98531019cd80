package org.dateline.core.correction;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.CodedReport;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.event.Casualties.Harm;
import org.dateline.core.event.EventMention;
import org.dateline.core.event.EventPlace;
import org.dateline.core.event.Toll;
import org.dateline.core.report.Span;
import org.dateline.core.statement.Statement;
import org.dateline.core.text.Document;
import org.dateline.core.text.Sentence;

/** Makes codings of the records of a coded report. Not for threads to share. */
public final class Codings {

    private final CodedReport coded;
    private final QuotedText text;
    private final Sentences sentences;

    public Codings(CodedReport coded) {
        this(coded, new QuotedText(coded.document().text()));
    }

    Codings(CodedReport coded, QuotedText text) {
        this.coded = coded;
        this.text = text;
        this.sentences = new Sentences(coded.document());
    }

    /** Every record by its id, statements first; one whose words are all white space is left out. */
    public Map<String, Coding> all() {
        Map<String, Coding> all = new LinkedHashMap<>();
        coded.statements().forEach(s -> statement(s).ifPresent(coding -> all.put(s.id(), coding)));
        coded.events().forEach(e -> event(e).ifPresent(coding -> all.put(e.id(), coding)));
        return all;
    }

    /** Words that a person chose, as a quote. */
    public Optional<Quote> quote(Span words) {
        return text.quote(words, sentences.around(words));
    }

    Optional<EventCoding> event(EventMention event) {
        return quote(event.trigger()).map(trigger -> {
            Map<Harm, Toll> tolls = new EnumMap<>(Harm.class);
            for (Harm harm : Harm.values()) {
                event.casualties().of(harm).ifPresent(toll -> tolls.put(harm, toll));
            }
            return new EventCoding(
                    trigger,
                    event.type(),
                    participants(event.actors()),
                    participants(event.recipients()),
                    event.when(),
                    event.where().map(this::location),
                    event.status(),
                    tolls,
                    event.saidBy().stream()
                            .flatMap(id -> coded.statements().stream().filter(s -> s.id().equals(id)))
                            .map(s -> new Assertion(s.id(), s.source().name()))
                            .toList(),
                    event.background().isPresent());
        });
    }

    private List<Participant> participants(List<ActorMention> actors) {
        return actors.stream()
                .map(actor -> new Participant(actor.name(), actor.code(), quote(actor.span())))
                .toList();
    }

    private Location location(EventPlace where) {
        return new Location(where.name().isBlank() ? "?" : where.name(), where.place(), quote(where.span()));
    }

    Optional<StatementCoding> statement(Statement s) {
        Optional<Quote> cue = quote(s.cue());
        List<Quote> content =
                s.content().stream().flatMap(piece -> quote(piece).stream()).toList();
        if (cue.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StatementCoding(
                new StatementCoding.Source(
                        s.source().name(),
                        s.source().code(),
                        s.source().kind(),
                        quote(s.source().span())),
                cue.get(),
                content,
                s.kind(),
                s.attitude(),
                s.stance(),
                s.factuality().certainty(),
                s.factuality().polarity(),
                s.saidOn(),
                s.via()));
    }

    /** Which sentence some words stand in. */
    static final class Sentences {

        private final List<Sentence> all;

        Sentences(Document document) {
            this.all = document.sentences();
        }

        boolean isEmpty() {
            return all.isEmpty();
        }

        /** The last that begins at or before an offset; the first where none does. */
        Sentence at(int offset) {
            int low = 0;
            int high = all.size() - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (all.get(middle).span().start() <= offset) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return all.get(low);
        }

        /** From the beginning of the sentence that words begin in to the end of that they end in. */
        Span around(Span words) {
            return isEmpty()
                    ? words
                    : at(words.start())
                            .span()
                            .union(at(Math.max(words.start(), words.end() - 1)).span())
                            .union(words);
        }

        /** The last token of the words. */
        int head(Sentence sentence, Span words) {
            int head = 0;
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.token(i).span().overlaps(words)) {
                    head = i;
                }
            }
            return head;
        }
    }
}
