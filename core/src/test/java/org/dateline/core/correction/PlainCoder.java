package org.dateline.core.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.CodedReport;
import org.dateline.core.actor.ActorCode;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.event.Casualties;
import org.dateline.core.event.EventMention;
import org.dateline.core.event.EventStatus;
import org.dateline.core.event.EventType;
import org.dateline.core.report.ContentId;
import org.dateline.core.report.Report;
import org.dateline.core.report.Span;
import org.dateline.core.statement.Attitude;
import org.dateline.core.statement.Certainty;
import org.dateline.core.statement.Factuality;
import org.dateline.core.statement.Polarity;
import org.dateline.core.statement.Source;
import org.dateline.core.statement.SourceKind;
import org.dateline.core.statement.Stance;
import org.dateline.core.statement.Statement;
import org.dateline.core.statement.StatementKind;
import org.dateline.core.text.Document;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Passage;
import org.dateline.core.text.PassageKind;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;
import org.dateline.core.time.Times;

/** Codes by a handful of words, so that tests of what comes behind the coder need none: "X said …", and an act for each word. */
final class PlainCoder {

    private static final Pattern SENTENCE = Pattern.compile("[^.\n]+[.\n]?");
    private static final Pattern WORD = Pattern.compile("[^\\s.]+");

    private final Map<String, String> acts;

    /** @param acts event type by word */
    PlainCoder(Map<String, String> acts) {
        this.acts = acts;
    }

    CodedReport code(String text) {
        Report report = new Report(
                "r1",
                Optional.of(LocalDate.of(2021, 3, 5)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text);
        List<Sentence> sentences = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        List<EventMention> events = new ArrayList<>();
        Matcher matcher = SENTENCE.matcher(text);
        while (matcher.find()) {
            List<Token> tokens = tokens(text, matcher.start(), matcher.end());
            if (!tokens.isEmpty()) {
                Sentence sentence = new Sentence(sentences.size(), 0, tokens);
                sentences.add(sentence);
                read(report, sentence, statements, events);
            }
        }
        return new CodedReport(
                new Document(
                        report, List.of(new Passage(PassageKind.PARAGRAPH, new Span(0, text.length()))), sentences),
                new Times(report.published(), List.of()),
                List.of(),
                List.of(),
                statements,
                events,
                List.of());
    }

    private static List<Token> tokens(String text, int start, int end) {
        List<Token> tokens = new ArrayList<>();
        Matcher words = WORD.matcher(text).region(start, end);
        while (words.find()) {
            tokens.add(new Token(
                    new Span(words.start(), words.end()),
                    words.group(),
                    words.group(),
                    "X",
                    "X",
                    tokens.isEmpty() ? -1 : 0,
                    tokens.isEmpty() ? "root" : "dep",
                    EntityType.NONE));
        }
        return tokens;
    }

    private void read(Report report, Sentence sentence, List<Statement> statements, List<EventMention> events) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.form().equals("said") && i > 0 && i + 1 < sentence.size()) {
                statements.add(statement(report, sentence, i));
            }
            String type = acts.get(token.form());
            if (type != null) {
                events.add(event(report, sentence, i, type, statements));
            }
        }
    }

    private static Statement statement(Report report, Sentence sentence, int cue) {
        Token source = sentence.token(cue - 1);
        return new Statement(
                ContentId.of("s", report.id(), "" + source.span().start(), source.form()),
                sentence.index(),
                new Source(source.span(), source.form(), Optional.empty(), SourceKind.PERSON, "plain"),
                sentence.token(cue).span(),
                List.of(sentence.span(cue + 1, sentence.size() - 1)),
                StatementKind.INDIRECT,
                Attitude.SPEECH,
                Stance.AFFIRMED,
                new Factuality(Certainty.CERTAIN, Polarity.AFFIRMED, Certainty.CERTAIN, List.of(source.form())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "plain");
    }

    private static EventMention event(
            Report report, Sentence sentence, int at, String type, List<Statement> statements) {
        Token trigger = sentence.token(at);
        List<ActorMention> actors = new ArrayList<>();
        if (at > 0) {
            Token actor = sentence.token(at - 1);
            actors.add(new ActorMention(
                    actor.span(), sentence.index(), at - 1, actor.form(), ActorCode.parse("SYR MIL"), "plain"));
        }
        return new EventMention(
                ContentId.of("e", report.id(), "" + trigger.span().start(), trigger.form(), type),
                sentence.index(),
                trigger.span(),
                new EventType(type, Optional.empty(), Optional.empty(), Optional.empty()),
                actors,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                EventStatus.HAPPENED,
                statements.stream()
                        .filter(s -> s.contains(trigger.span()))
                        .map(Statement::id)
                        .toList(),
                Casualties.UNKNOWN,
                "plain:" + trigger.form());
    }
}
