package org.dateline.app.output;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.app.html.FactualityWords;
import org.dateline.core.CodedReport;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.event.EventMention;
import org.dateline.core.report.Span;
import org.dateline.core.statement.Factuality;
import org.dateline.core.statement.Statement;
import org.dateline.core.text.Dismissal;
import org.dateline.core.text.Sentence;

/**
 * Why each record is there, and why other sentences gave none: the words a record came from, where they stand, and the
 * rule that fired.
 */
final class Explanation {

    private static final String INDENT = "    ";
    private static final String NO_REASON = "no cue or trigger word known";
    private static final int MAX_SENTENCE = 160;

    private final Appendable out;
    private final Look look;

    Explanation(Appendable out, Look look) {
        this.out = out;
        this.look = look;
    }

    void write(CodedReport coded) throws IOException {
        if (!coded.statements().isEmpty()) {
            heading("Why these statements");
            for (Statement statement : coded.statements()) {
                statement(coded, statement);
            }
        }
        if (!coded.events().isEmpty()) {
            heading("Why these events");
            for (EventMention event : coded.events()) {
                event(coded, event);
            }
        }
        noPlaces(coded);
        silent(coded);
    }

    private void statement(CodedReport coded, Statement statement) throws IOException {
        item(statement.source().name() + ": "
                + statement.contentIn(coded.document().text()));
        detail("rule", statement.rule());
        detail("cue", at(coded, statement.cue()));
        detail(
                "source",
                at(coded, statement.source().span()) + ", " + statement.source().rule());
        for (Span piece : statement.content()) {
            detail("content", at(coded, piece));
        }
        Factuality factuality = statement.factuality();
        detail(
                "factuality",
                Wording.lower(factuality.certainty()) + ", " + Wording.lower(factuality.polarity())
                        + ", attribution " + Wording.lower(factuality.attribution()) + ", according to "
                        + FactualityWords.chain(factuality));
    }

    private void event(CodedReport coded, EventMention event) throws IOException {
        item(Wording.type(event) + ": " + Wording.sentence(coded, event.sentence()));
        detail("rule", event.rule());
        detail("trigger", at(coded, event.trigger()));
        for (ActorMention actor : event.actors()) {
            detail("actor", at(coded, actor.span()) + " is " + actor.code() + ", " + actor.rule());
        }
        for (ActorMention recipient : event.recipients()) {
            detail("recipient", at(coded, recipient.span()) + " is " + recipient.code() + ", " + recipient.rule());
        }
        if (event.where().isPresent()) {
            detail("place", at(coded, event.where().get().span()));
        }
    }

    private static boolean isPlace(Dismissal dismissal) {
        return dismissal.stage().equals("place");
    }

    /** What some place is called, too, but is none here. */
    private void noPlaces(CodedReport coded) throws IOException {
        List<Dismissal> names =
                coded.dismissals().stream().filter(Explanation::isPlace).toList();
        if (names.isEmpty()) {
            return;
        }
        heading("Names that are no places here");
        for (Dismissal name : names) {
            item(at(coded, name.words()));
            detail("why", name.reason() + (name.rule().isEmpty() ? "" : ": " + name.rule()));
        }
    }

    private void silent(CodedReport coded) throws IOException {
        List<Sentence> silent = SilentSentences.of(coded);
        if (silent.isEmpty()) {
            return;
        }
        heading("Sentences that gave nothing");
        Map<Integer, List<Dismissal>> reasons = coded.dismissals().stream()
                .filter(d -> !isPlace(d))
                .collect(Collectors.groupingBy(Dismissal::sentence));
        for (Sentence sentence : silent) {
            item(TerminalText.cut(Wording.words(coded, sentence.span()), MAX_SENTENCE));
            List<Dismissal> dismissals = reasons.getOrDefault(sentence.index(), List.of());
            if (dismissals.isEmpty()) {
                detail("why", NO_REASON);
            }
            for (Dismissal dismissal : dismissals) {
                detail(
                        "why",
                        dismissal.reason() + ": " + at(coded, dismissal.words()) + ", " + dismissal.stage()
                                + (dismissal.rule().isEmpty() ? "" : ", " + dismissal.rule()));
            }
        }
    }

    private static String at(CodedReport coded, Span span) {
        return "“" + Wording.words(coded, span) + "” (" + span.start() + "–" + span.end() + ")";
    }

    private void heading(String text) throws IOException {
        out.append('\n').append(Style.CYAN.apply(text, look.colour())).append('\n');
    }

    private void item(String text) throws IOException {
        lines("  ", "  ", text, Style.BOLD);
    }

    private void detail(String name, String value) throws IOException {
        lines(INDENT, INDENT + "  ", name + ": " + value, Style.PLAIN);
    }

    private void lines(String first, String next, String text, Style style) throws IOException {
        String indent = first;
        for (String line : TerminalText.wrap(text, look.width() - next.length())) {
            out.append(indent).append(style.apply(line, look.colour())).append('\n');
            indent = next;
        }
    }
}
