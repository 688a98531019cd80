package org.dateline.app.html;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import org.dateline.core.event.EventMention;
import org.dateline.core.report.Report;
import org.dateline.core.report.Span;
import org.dateline.core.report.display.Mark;
import org.dateline.core.statement.Statement;
import org.dateline.core.text.PassageKind;

/**
 * One report: its head, then block by block the story with its marks and, beside it, the records that begin there, then
 * what was left out and why.
 *
 * <p>Of a story longer than {@link #MAX_TEXT} characters only the beginning is shown, and the page says so.
 */
final class ReportSection {

    static final int MAX_TEXT = 200_000;

    private final Markup page;
    private final StatementRecord statements;
    private final EventRecord events;

    ReportSection(Markup page) {
        this.page = page;
        this.statements = new StatementRecord(page);
        this.events = new EventRecord(page);
    }

    void write(Numbered report) throws IOException {
        String heading = report.anchor() + "-h";
        page.start("article", "report sec").attr("id", report.anchor()).attr("aria-labelledby", heading);
        head(report, heading);
        Queue<Mark> marks = new ArrayDeque<>(Marks.of(report));
        Queue<Tag> tags = new ArrayDeque<>(tags(report));
        List<Tag> elsewhere = new ArrayList<>();
        MarkedText text = new MarkedText(page, report.text());
        for (Block block : Block.of(report.coded().document())) {
            Span span = block.span();
            if (span.start() >= MAX_TEXT) {
                cutNotice(report);
                break;
            }
            List<Mark> marksHere = new ArrayList<>();
            while (!marks.isEmpty() && marks.peek().span().start() < span.end()) {
                Mark mark = marks.remove();
                if (mark.span().start() >= span.start()) {
                    marksHere.add(mark);
                }
            }
            List<Tag> tagsHere = new ArrayList<>();
            while (!tags.isEmpty() && tags.peek().at() <= span.end()) {
                Tag tag = tags.remove();
                (tag.at() >= span.start() ? tagsHere : elsewhere).add(tag);
            }
            block(report, block, text, marksHere, tagsHere);
        }
        elsewhere.addAll(tags);
        if (!elsewhere.isEmpty()) {
            page.line().start("div", "passage");
            margin(report, elsewhere, false);
            page.end();
        }
        LeftOut.write(page, report);
        page.end().line();
    }

    private void head(Numbered report, String heading) throws IOException {
        Report source = report.coded().report();
        page.line().start("header", "head");
        page.start("p", "crumb").text("Report " + report.number() + " ");
        page.start("a").attr("href", "#contents").text("Contents").end().end();
        page.start("h2", "voice").attr("id", heading).attr("dir", "auto");
        page.text(Wording.excerpt(Wording.title(source), 200));
        page.end();
        DatelineHead.write(page, report);
        page.start("p", "meta");
        page.element(
                "span",
                Wording.count(report.coded().statements().size(), "statement") + ", "
                        + Wording.count(report.coded().events().size(), "event"));
        page.start("span")
                .text("Id ")
                .start("code")
                .words(Wording.excerpt(source.id(), 120))
                .end()
                .end();
        if (source.url().isPresent()) {
            page.start("span").words(Wording.excerpt(source.url().get(), 300)).end();
        }
        page.end().end();
    }

    private void block(Numbered report, Block block, MarkedText text, List<Mark> marks, List<Tag> tags)
            throws IOException {
        page.line().start("div", "passage");
        page.start("p", cssClass(block.kind()));
        page.attr("dir", "auto");
        if (!Language.isLatin(report.text(), block.span())) {
            // Not English, and which it is the coder does not know.
            page.attr("lang", "");
        }
        text.write(block.span(), marks, tags);
        page.end();
        if (!tags.isEmpty()) {
            margin(report, tags, true);
        }
        page.end();
    }

    private void margin(Numbered report, List<Tag> tags, boolean inText) throws IOException {
        page.start("div", "margin");
        for (Tag tag : tags) {
            if (tag.event()) {
                events.write(report, tag.index(), inText);
            } else {
                statements.write(report, tag.index(), inText);
            }
        }
        page.end();
    }

    private static String cssClass(PassageKind kind) {
        return switch (kind) {
            case PARAGRAPH -> "text";
            case HEADING -> "text heading";
            case DATELINE, BYLINE, CAPTION, NOTICE -> "text furniture";
        };
    }

    private void cutNotice(Numbered report) throws IOException {
        page.line()
                .element(
                        "p",
                        "notice",
                        "The first " + MAX_TEXT + " of " + report.text().length()
                                + " characters are shown; the records found further on follow without their text.");
    }

    private static List<Tag> tags(Numbered report) {
        List<Tag> tags = new ArrayList<>();
        for (int i = 0; i < report.coded().statements().size(); i++) {
            Statement statement = report.statement(i);
            int content = statement.content().get(0).start();
            int at = statement.content().stream().mapToInt(Span::start).min().orElse(content);
            // A cue that stands in a neighbouring sentence does not move the tag away from the content.
            int first = Math.min(
                    at,
                    Math.min(statement.cue().start(), statement.source().span().start()));
            tags.add(new Tag(
                    at - first < 200 ? first : at, false, i, Numbered.statementLabel(i), report.statementAnchor(i)));
        }
        for (int i = 0; i < report.coded().events().size(); i++) {
            EventMention event = report.event(i);
            tags.add(new Tag(event.trigger().end(), true, i, Numbered.eventLabel(i), report.eventAnchor(i)));
        }
        tags.sort(Comparator.comparingInt(Tag::at).thenComparing(Tag::event, Comparator.reverseOrder()));
        return tags;
    }
}
