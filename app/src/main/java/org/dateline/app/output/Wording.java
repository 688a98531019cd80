package org.dateline.app.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.CodedReport;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.event.Casualties;
import org.dateline.core.event.EventMention;
import org.dateline.core.event.EventPlace;
import org.dateline.core.event.EventStatus;
import org.dateline.core.event.Toll;
import org.dateline.core.report.Span;
import org.dateline.core.text.Sentence;
import org.dateline.core.time.DateInterval;
import org.dateline.core.time.DatePrecision;

/** Values of a record in words for people; the same in every format. */
final class Wording {

    private Wording() {}

    /** {@code 2015-10-14}, {@code 2015-10}, {@code since 2015-09-30}, {@code 2015-10-01 to 2015-10-07}. */
    static String when(DateInterval interval) {
        if (interval.to().isEmpty()) {
            return "since " + interval.from();
        }
        if (interval.isDay()) {
            return interval.from().toString();
        }
        String from = interval.from().toString();
        String to = interval.to().get().toString();
        if (interval.precision() == DatePrecision.MONTH && from.substring(0, 7).equals(to.substring(0, 7))) {
            return from.substring(0, 7);
        }
        if (interval.precision() == DatePrecision.YEAR && from.substring(0, 4).equals(to.substring(0, 4))) {
            return from.substring(0, 4);
        }
        return from + " to " + to;
    }

    static String toll(Toll toll) {
        if (toll.max().isEmpty()) {
            return "at least " + toll.min();
        }
        if (toll.min() <= 1 && toll.max().get() > 1) {
            return "up to " + toll.max().get();
        }
        return toll.max().get() == toll.min()
                ? String.valueOf(toll.min())
                : toll.min() + "–" + toll.max().get();
    }

    static String names(List<ActorMention> actors) {
        return actors.stream().map(ActorMention::name).collect(Collectors.joining("; "));
    }

    static String codes(List<ActorMention> actors) {
        return actors.stream().map(actor -> actor.code().toString()).collect(Collectors.joining("; "));
    }

    /** {@code Vladimir Putin [RUS GOV]; Turkey [TUR GOV]}. */
    static String namesWithCodes(List<ActorMention> actors) {
        return actors.stream()
                .map(actor -> actor.name() + " [" + actor.code() + "]")
                .collect(Collectors.joining("; "));
    }

    static String type(EventMention event) {
        return event.type().plover()
                + event.type().mode().map(mode -> " " + mode).orElse("");
    }

    static String place(EventPlace place) {
        return place.place()
                .map(found ->
                        found.country().isPresent() && !found.country().get().equals(found.name())
                                ? found.name() + " (" + found.country().get() + ")"
                                : found.name())
                .orElse(place.name());
    }

    static Optional<String> casualties(EventMention event) {
        List<String> parts = new ArrayList<>();
        for (Casualties.Harm harm : Casualties.Harm.values()) {
            event.casualties().of(harm).ifPresent(toll -> parts.add(lower(harm) + " " + toll(toll)));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }

    /** {@code killed: twelve people; killed, of these: three children}. */
    static String groups(CodedReport coded, EventMention event) {
        return event.casualties().groups().stream()
                .map(group ->
                        lower(group.harm()) + (group.part() ? ", of these: " : ": ") + words(coded, group.words()))
                .collect(Collectors.joining("; "));
    }

    /** {@code distance: 30 km}. */
    static String measures(CodedReport coded, EventMention event) {
        return event.measures().stream()
                .map(measure -> lower(measure.kind()) + ": " + words(coded, measure.words()))
                .collect(Collectors.joining("; "));
    }

    /** What a type is followed by where it is not plain news: {@code  (planned)}, {@code  (background)}; else empty. */
    static String remark(EventMention event) {
        List<String> remarks = new ArrayList<>();
        if (event.status() != EventStatus.HAPPENED) {
            remarks.add(lower(event.status()));
        }
        if (event.background().isPresent()) {
            remarks.add("background");
        }
        return remarks.isEmpty() ? "" : " (" + String.join(", ", remarks) + ")";
    }

    static String sentence(CodedReport coded, int index) {
        List<Sentence> sentences = coded.document().sentences();
        return index >= 0 && index < sentences.size()
                ? oneLine(coded.document().textOf(sentences.get(index).span()))
                : "";
    }

    static String words(CodedReport coded, Span span) {
        return oneLine(coded.document().textOf(span));
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Runs of white space as one space; a line of its own whatever the text holds. */
    static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
