package org.dateline.eval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.core.CodedReport;
import org.dateline.core.actor.ActorCode;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.event.Casualties;
import org.dateline.core.event.EventMention;
import org.dateline.core.event.EventPlace;
import org.dateline.core.event.EventStatus;
import org.dateline.core.event.EventType;
import org.dateline.core.event.Toll;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.place.Toponym;
import org.dateline.core.place.ToponymRole;
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
import org.dateline.core.time.DateInterval;
import org.dateline.core.time.TimeExpression;
import org.dateline.core.time.Times;
import org.dateline.core.time.TimexType;

/** What a coder could have made of {@link #TEXT}, written by hand. The emoji is one character, but two UTF-16 units. */
public final class Coded {

    public static final String TEXT = "\uD83D\uDEA2 Owners said Monday that shells hit Hull boats. Two men died.";

    private Coded() {}

    public static CodedReport report(List<Statement> statements, List<EventMention> events) {
        Report report = new Report(
                "a",
                Optional.of(LocalDate.of(1904, 10, 25)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                TEXT);
        return new CodedReport(
                new Document(report, List.of(), List.of()),
                new Times(report.published(), List.of(monday())),
                List.of(hull(), unresolved()),
                List.of(),
                statements,
                events,
                List.of());
    }

    public static Span span(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }

    public static Statement statement(String id, String source, String cue, String content, Attitude attitude) {
        return statement(id, source, cue, content, attitude, Stance.AFFIRMED, Optional.empty());
    }

    public static Statement statement(
            String id,
            String source,
            String cue,
            String content,
            Attitude attitude,
            Stance stance,
            Optional<String> within) {
        return new Statement(
                id,
                0,
                new Source(span(source), source, Optional.empty(), SourceKind.UNNAMED, "test"),
                span(cue),
                List.of(span(content)),
                StatementKind.INDIRECT,
                attitude,
                stance,
                new Factuality(Certainty.CERTAIN, Polarity.AFFIRMED, Certainty.CERTAIN, List.of(source)),
                Optional.of(day()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                within,
                "test");
    }

    public static EventMention event(EventStatus status) {
        return new EventMention(
                "e1",
                0,
                span("hit"),
                new EventType(
                        "ASSAULT",
                        Optional.of("heavy-weapons"),
                        Optional.of("Shelling/artillery/missile attack"),
                        Optional.empty()),
                List.of(),
                List.of(new ActorMention(span("boats"), 0, 8, "boats", new ActorCode("GBR", "CVL"), "test")),
                Optional.of(DateInterval.since(LocalDate.of(1904, 10, 21), day().precision())),
                Optional.of(new EventPlace(span("Hull"), "Hull", hull().place())),
                status,
                List.of("s1"),
                new Casualties(Optional.of(Toll.atLeast(2)), Optional.empty()),
                "test");
    }

    private static DateInterval day() {
        return DateInterval.day(LocalDate.of(1904, 10, 24));
    }

    private static TimeExpression monday() {
        return new TimeExpression(span("Monday"), 0, TimexType.DATE, "1904-10-24", Optional.of(day()), "test");
    }

    private static Toponym hull() {
        Place hull = new Place(
                "1", "Kingston upon Hull", Optional.of("GBR"), Optional.empty(), 53.74, -0.33, 10, PlacePrecision.CITY);
        return new Toponym(span("Hull"), 0, 7, "Hull", Optional.of(hull), ToponymRole.PLACE, Optional.empty(), "test");
    }

    private static Toponym unresolved() {
        return new Toponym(
                span("Owners"), 0, 0, "Owners", Optional.empty(), ToponymRole.PLACE, Optional.empty(), "test");
    }
}
