package org.dateline.app.html;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.dateline.core.text.Analyzer;
import org.dateline.core.text.Dismissal;
import org.dateline.core.text.Document;
import org.dateline.core.text.DocumentReader;
import org.dateline.core.text.Token;
import org.dateline.core.time.DateInterval;
import org.dateline.core.time.Times;

/** Builds coded reports by hand, for tests of the page: words are found in the text, the rest has simple values. */
final class Story {

    static final Place HULL =
            new Place("g1", "Hull", Optional.of("GBR"), Optional.of("England"), 53.74, -0.33, 5, PlacePrecision.CITY);
    static final Place NORTH_SEA =
            new Place("g2", "North Sea", Optional.empty(), Optional.empty(), 56, 3, 450, PlacePrecision.REGION);

    private static final Analyzer NO_GRAMMAR = new Analyzer() {
        @Override
        public String version() {
            return "none";
        }

        @Override
        public List<List<Token>> analyze(String passage) {
            return List.of();
        }

        @Override
        public List<Token> analyzeWords(List<String> words) {
            throw new UnsupportedOperationException();
        }
    };

    private final String id;
    private final String text;
    private String title = "A title";
    private String publisher = "The Example";
    private Optional<LocalDate> published = Optional.of(LocalDate.of(1904, 10, 24));
    private final List<Statement> statements = new ArrayList<>();
    private final List<EventMention> events = new ArrayList<>();
    private final List<Toponym> toponyms = new ArrayList<>();
    private final List<Dismissal> dismissals = new ArrayList<>();

    Story(String id, String text) {
        this.id = id;
        this.text = text;
    }

    Story titled(String words) {
        title = words;
        return this;
    }

    Story by(String words) {
        publisher = words;
        return this;
    }

    Story on(LocalDate day) {
        published = Optional.of(day);
        return this;
    }

    Story undated() {
        published = Optional.empty();
        return this;
    }

    Story names(String words, Place place) {
        toponyms.add(new Toponym(
                span(words), 0, 0, words, Optional.of(place), ToponymRole.PLACE, Optional.empty(), "places.tsv:1"));
        return this;
    }

    Story says(String source, String cue, String content) {
        return says(Stance.AFFIRMED, span(source), source, span(cue), span(content));
    }

    Story denies(String source, String cue, String content) {
        return says(Stance.DENIED, span(source), source, span(cue), span(content));
    }

    Story says(Stance stance, Span source, String name, Span cue, Span content) {
        statements.add(new Statement(
                "s-" + id + "-" + statements.size(),
                0,
                new Source(source, name, Optional.of(ActorCode.parse("GBR GOV")), SourceKind.PERSON, "names.tsv:1"),
                cue,
                List.of(content),
                StatementKind.INDIRECT,
                Attitude.SPEECH,
                stance,
                new Factuality(
                        Certainty.CERTAIN,
                        stance == Stance.DENIED ? Polarity.DENIED : Polarity.AFFIRMED,
                        Certainty.CERTAIN,
                        List.of(name)),
                Optional.empty(),
                Optional.of("reporters"),
                Optional.empty(),
                Optional.empty(),
                statements.isEmpty()
                        ? Optional.empty()
                        : Optional.of(statements.get(0).id()),
                "cues.tsv:7"));
        return this;
    }

    Story happens(String trigger, String actor, String recipient, LocalDate day, Place place) {
        return event(EventStatus.HAPPENED, span(trigger), span(actor), span(recipient), day, place);
    }

    Story deniedly(String trigger, String actor, String recipient) {
        return event(EventStatus.DENIED, span(trigger), span(actor), span(recipient), null, null);
    }

    Story event(EventStatus status, Span trigger, Span actor, Span recipient, LocalDate day, Place place) {
        events.add(new EventMention(
                "e-" + id + "-" + events.size(),
                0,
                trigger,
                new EventType("ASSAULT", Optional.of("heavy-weapons"), Optional.of("Attack"), Optional.of("190")),
                List.of(actor(actor, "RUS MIL")),
                List.of(actor(recipient, "GBR CVL")),
                Optional.ofNullable(day).map(DateInterval::day),
                Optional.ofNullable(place).map(p -> new EventPlace(trigger, p.name(), Optional.of(p))),
                status,
                statements.isEmpty()
                        ? List.of()
                        : List.of(statements.get(statements.size() - 1).id()),
                new Casualties(Optional.of(Toll.atLeast(2)), Optional.empty()),
                "events.tsv:3"));
        return this;
    }

    Story leavesOut(String words, String reason) {
        dismissals.add(new Dismissal(0, span(words), "event", "", reason));
        return this;
    }

    CodedReport coded() {
        Report report = new Report(
                id, published, Optional.of(publisher), Optional.of(title), Optional.of("https://example.org/x"), text);
        Document document = new DocumentReader(NO_GRAMMAR).read(report);
        return new CodedReport(
                document, new Times(published, List.of()), toponyms, List.of(), statements, events, dismissals);
    }

    private ActorMention actor(Span span, String code) {
        String name = span.in(text).isBlank() ? "somebody" : span.in(text);
        return new ActorMention(span, 0, 0, name, ActorCode.parse(code), "actors.tsv:1");
    }

    private Span span(String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(at, at + words.length());
    }

    /** A small batch with everything in it, in both writing directions. */
    static List<CodedReport> batch() {
        return List.of(
                new Story(
                                "a",
                                "Russian ships fired on the trawlers in the North Sea, the owners said on Sunday.\n\n"
                                        + "Lord Lansdowne demanded an apology.")
                        .titled("Ships fire on trawlers")
                        .names("North Sea", NORTH_SEA)
                        .says("the owners", "said", "Russian ships fired on the trawlers in the North Sea")
                        .happens("fired", "Russian ships", "the trawlers", LocalDate.of(1904, 10, 22), NORTH_SEA)
                        .says("Lord Lansdowne", "demanded", "an apology")
                        .leavesOut("on Sunday", "no event of a coded type")
                        .coded(),
                new Story("b", "An officer denied that a torpedo boat had attacked the fleet. Crowds met at Hull.")
                        .titled("Officer denies attack")
                        .by("Reuter")
                        .on(LocalDate.of(1904, 10, 27))
                        .names("Hull", HULL)
                        .denies("An officer", "denied", "that a torpedo boat had attacked the fleet")
                        .deniedly("attacked", "a torpedo boat", "the fleet")
                        .happens("met", "Crowds", "Hull", LocalDate.of(1904, 10, 26), HULL)
                        .coded(),
                new Story("c", "قال مراسلنا في لندن إن القتلى صيادان اثنان وإن الأسطول لم يقف لنجدتهم.")
                        .titled("القتلى صيادان اثنان")
                        .by("الأهرام")
                        .on(LocalDate.of(1904, 10, 29))
                        .says("مراسلنا في لندن", "قال", "القتلى صيادان اثنان")
                        .coded());
    }
}
