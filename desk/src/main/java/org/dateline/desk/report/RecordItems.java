package org.dateline.desk.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.core.report.Span;
import org.dateline.desk.report.RecordItem.Pair;
import org.dateline.desk.report.RecordItem.Reason;
import org.dateline.desk.view.Link;
import org.dateline.desk.view.Said;
import org.dateline.desk.view.Words;

/** Puts statements and events of a report in words: a line each, their fields, and why they were read. */
final class RecordItems {

    private static final int SUMMARY = 90;
    private static final int VALUE = 400;

    private final CodedRecord record;
    private final Map<String, String> incidents;
    private final String chosen;
    private final Reviews reviews;
    private final Map<String, Integer> statements = new HashMap<>();

    /** @param incidents id of the incident by id of the event */
    RecordItems(CodedRecord record, Map<String, String> incidents, String chosen, Reviews reviews) {
        this.reviews = reviews;
        this.record = record;
        this.incidents = incidents;
        this.chosen = chosen;
        for (int i = 0; i < record.statements().size(); i++) {
            statements.putIfAbsent(record.statements().get(i).id(), i);
        }
    }

    static String label(boolean event, int index) {
        return (event ? "E" : "S") + (index + 1);
    }

    static String anchor(boolean event, int index) {
        return (event ? "e" : "s") + (index + 1);
    }

    RecordItem statement(int index) {
        CodedRecord.Statement s = record.statements().get(index);
        String content = s.content().stream().map(this::words).collect(Collectors.joining(" … "));
        List<Pair> pairs = new ArrayList<>();
        pair(pairs, "Source", s.source().name(), s.source().code());
        pair(pairs, "Kind", s.sourceKind() + ", " + s.kind() + " speech", "");
        quoted(pairs, "Words", content);
        pair(pairs, "Via", s.via(), "");
        pair(
                pairs,
                "Said",
                String.join(" ", List.of(s.saidOn(), s.saidTo().isEmpty() ? "" : "to " + s.saidTo(), s.saidAt()))
                        .strip(),
                "");
        pair(pairs, "Certain", doubts(s), "");
        Integer within = statements.get(s.within());
        if (within != null) {
            pairs.add(new Pair("Within", Said.of(label(false, within)), "", false, "#" + anchor(false, within)));
        }
        for (int i = 0; i < record.events().size(); i++) {
            if (record.events().get(i).saidBy().contains(s.id())) {
                pairs.add(new Pair("Asserts", Said.of(label(true, i)), "", false, "#" + anchor(true, i)));
            }
        }
        List<Reason> why = List.of(
                reason("attributes", s.cue(), s.rule()),
                reason("names the source", s.source().span(), s.source().rule()));
        return new RecordItem(
                anchor(false, index),
                label(false, index),
                false,
                Words.excerpt(s.source().name(), SUMMARY),
                Words.excerpt(words(s.cue()) + ": " + content, SUMMARY),
                s.stance().equals("affirmed") ? "" : s.stance(),
                pairs,
                why,
                "",
                chosen.equals(anchor(false, index)),
                reviews.of(s.id()));
    }

    RecordItem event(int index) {
        CodedRecord.Event e = record.events().get(index);
        List<Pair> pairs = new ArrayList<>();
        String type = Words.capital(e.type())
                + (e.mode().isEmpty() ? "" : ", " + e.mode().replace('-', ' '));
        pair(pairs, "Type", type, e.cameo().isEmpty() ? "" : "CAMEO " + e.cameo());
        pair(pairs, "ACLED", e.acled(), "");
        e.actors().forEach(a -> pair(pairs, "Who", a.name(), a.code()));
        e.recipients().forEach(a -> pair(pairs, "To whom", a.name(), a.code()));
        e.where()
                .ifPresent(
                        w -> pair(pairs, "Where", w.place().isEmpty() ? w.name() + ", not resolved" : w.place(), ""));
        pair(pairs, "When", e.when(), "");
        pair(pairs, "Harm", String.join(", ", e.harms()), "");
        pair(pairs, "Status", e.status() + (e.background() ? ", told as history" : ""), "");
        for (String id : e.saidBy()) {
            Integer by = statements.get(id);
            if (by != null) {
                pairs.add(new Pair("Claimed by", Said.of(label(false, by)), "", false, "#" + anchor(false, by)));
            }
        }
        List<Reason> why = new ArrayList<>();
        why.add(reason("names the act", e.trigger(), e.rule()));
        e.actors().forEach(a -> why.add(reason("who", a.span(), a.rule())));
        e.recipients().forEach(a -> why.add(reason("to whom", a.span(), a.rule())));
        String incident = incidents.getOrDefault(e.id(), "");
        return new RecordItem(
                anchor(true, index),
                label(true, index),
                true,
                Words.capital(e.type()),
                summary(e),
                state(e),
                pairs,
                why,
                incident.isEmpty() ? "" : Link.incident(incident),
                chosen.equals(anchor(true, index)),
                reviews.of(e.id()));
    }

    private static String summary(CodedRecord.Event e) {
        String who = names(e.actors());
        String whom = names(e.recipients());
        String sides = whom.isEmpty() ? who : (who.isEmpty() ? "by whom not told" : who) + " → " + whom;
        String where =
                e.where().map(w -> (sides.isEmpty() ? "" : ", ") + w.name()).orElse("");
        String harms = e.harms().isEmpty() ? "" : "; " + String.join(", ", e.harms());
        return Words.excerpt(sides + where + harms, SUMMARY);
    }

    private String state(CodedRecord.Event e) {
        String by = e.saidBy().stream()
                .filter(statements::containsKey)
                .map(id -> label(false, statements.get(id)))
                .collect(Collectors.joining(", "));
        String claimed = by.isEmpty() ? "the report itself" : "claimed by " + by;
        return e.status().equals("happened") ? claimed : e.status() + ", " + claimed;
    }

    private static String names(List<CodedRecord.Actor> actors) {
        return actors.stream().map(CodedRecord.Actor::name).distinct().collect(Collectors.joining(", "));
    }

    private static String doubts(CodedRecord.Statement s) {
        String polarity = s.polarity().equals("affirmed") || s.polarity().isEmpty() ? "" : ", " + s.polarity();
        return s.certainty() + polarity;
    }

    private Reason reason(String what, Span span, String rule) {
        return new Reason(
                what, Said.excerpt(words(span), 120), span.start() + "–" + span.end(), rule.toLowerCase(Locale.ROOT));
    }

    private String words(Span span) {
        return span.in(record.text());
    }

    private static void pair(List<Pair> pairs, String name, String value, String code) {
        if (!value.isBlank()) {
            pairs.add(new Pair(name, Said.excerpt(value, VALUE), code, false, ""));
        }
    }

    private static void quoted(List<Pair> pairs, String name, String words) {
        if (!words.isBlank()) {
            pairs.add(new Pair(name, Said.excerpt(words, VALUE), "", true, ""));
        }
    }
}
