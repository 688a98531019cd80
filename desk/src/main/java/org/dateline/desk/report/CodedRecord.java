package org.dateline.desk.report;

import java.util.List;
import java.util.Optional;
import org.dateline.core.report.Span;

/** What the coder read in a report, as far as a page shows it; docs/RECORD.md tells what each field means. */
record CodedRecord(
        String text, List<Passage> passages, List<Time> times, List<Statement> statements, List<Event> events) {

    record Passage(String kind, Span span) {}

    record Time(int sentence, Span span, String interval) {}

    /** @param code country and sector; empty when none is known */
    record Actor(Span span, String name, String code, String rule) {}

    record Statement(
            String id,
            Actor source,
            String sourceKind,
            Span cue,
            List<Span> content,
            String kind,
            String attitude,
            String stance,
            String certainty,
            String polarity,
            String saidOn,
            String saidTo,
            String saidAt,
            String via,
            String within,
            String rule) {}

    /** @param place what the words resolve to, in words; empty when the evidence is too thin */
    record Where(Span span, String name, String place) {}

    /** @param interval the days as the record has them, to find the words that told them */
    record Event(
            String id,
            int sentence,
            Span trigger,
            String type,
            String mode,
            String acled,
            String cameo,
            List<Actor> actors,
            List<Actor> recipients,
            String when,
            String interval,
            Optional<Where> where,
            String status,
            List<String> saidBy,
            List<String> harms,
            boolean background,
            String rule) {}
}
