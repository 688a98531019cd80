package org.dateline.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.CodedReport;
import org.dateline.core.event.Casualties;
import org.dateline.core.event.EventMention;
import org.dateline.core.event.EventStatus;
import org.dateline.core.event.EventType;
import org.dateline.core.incident.link.ProfileReader;
import org.dateline.core.report.ContentId;
import org.dateline.core.report.Report;
import org.dateline.core.report.Span;
import org.dateline.core.text.Document;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Passage;
import org.dateline.core.text.PassageKind;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;
import org.dateline.core.time.Times;
import org.dateline.store.report.Intake;

/** Reads an act for each of a few words, so that what corrections make of reports is tested without an analyzer. */
record PlainCoder(String name, Map<String, String> acts) {

    static final PlainCoder FIRST =
            new PlainCoder("plain 1", Map.of("shelled", "ASSAULT", "arrested", "COERCE", "marched", "PROTEST"));

    /** Newer rules: one act is another, one is read no more, one is new. */
    static final PlainCoder SECOND =
            new PlainCoder("plain 2", Map.of("shelled", "MOBILIZE", "arrested", "COERCE", "sailed", "RETREAT"));

    private static final Pattern SENTENCE = Pattern.compile("[^.]+[.]?");
    private static final Pattern WORD = Pattern.compile("[^\\s.]+");

    Intake code(String id, String text) {
        Report report = new Report(
                id,
                Optional.of(LocalDate.of(2021, 3, 5)),
                Optional.of("Harbour Post"),
                Optional.empty(),
                Optional.empty(),
                text);
        return Intake.of(code(report), new ProfileReader(), name, PlainCoder::record);
    }

    /** Enough of a record to see what is in it. */
    private static String record(CodedReport coded) {
        StringBuilder record = new StringBuilder();
        coded.events()
                .forEach(event -> record.append(event.type().plover())
                        .append(' ')
                        .append(event.trigger().in(coded.document().text()))
                        .append(';'));
        return record.toString();
    }

    private CodedReport code(Report report) {
        String text = report.text();
        List<Sentence> sentences = new ArrayList<>();
        List<EventMention> events = new ArrayList<>();
        Matcher matcher = SENTENCE.matcher(text);
        while (matcher.find()) {
            List<Token> tokens = new ArrayList<>();
            Matcher words = WORD.matcher(text).region(matcher.start(), matcher.end());
            while (words.find()) {
                Span span = new Span(words.start(), words.end());
                String word = words.group();
                int head = tokens.isEmpty() ? -1 : 0;
                tokens.add(new Token(span, word, word, "X", "X", head, head < 0 ? "root" : "dep", EntityType.NONE));
                if (acts.containsKey(word)) {
                    events.add(event(report, sentences.size(), span, acts.get(word)));
                }
            }
            if (!tokens.isEmpty()) {
                sentences.add(new Sentence(sentences.size(), 0, tokens));
            }
        }
        return new CodedReport(
                new Document(
                        report, List.of(new Passage(PassageKind.PARAGRAPH, new Span(0, text.length()))), sentences),
                new Times(report.published(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                events,
                List.of());
    }

    private EventMention event(Report report, int sentence, Span trigger, String type) {
        return new EventMention(
                ContentId.of("e", report.id(), trigger.toString(), type),
                sentence,
                trigger,
                new EventType(type, Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                EventStatus.HAPPENED,
                List.of(),
                Casualties.UNKNOWN,
                name);
    }
}
