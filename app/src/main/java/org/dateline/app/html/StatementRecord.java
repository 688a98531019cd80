package org.dateline.app.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.statement.Attitude;
import org.dateline.core.statement.Source;
import org.dateline.core.statement.Stance;
import org.dateline.core.statement.Statement;

/** One statement beside its words: who said what, when, to whom, through what, and why the coder thinks so. */
final class StatementRecord {

    private static final int SUMMARY = 110;

    private final Markup page;
    private final RecordList records;

    StatementRecord(Markup page) {
        this.page = page;
        this.records = new RecordList(page);
    }

    /** @param inText whether its words stand on the page */
    void write(Numbered report, int index, boolean inText) throws IOException {
        Statement statement = report.statement(index);
        String anchor = report.statementAnchor(index);
        String text = report.text();
        records.startRecord("st", Numbered.statementLabel(index));
        page.start("b")
                .words(Wording.excerpt(statement.source().name(), 60))
                .end()
                .text(" ");
        page.words(RecordList.excerptOf(text, statement.cue())).text(": ");
        page.start("span", "said")
                .words(Wording.excerpt(content(text, statement), SUMMARY))
                .end();
        records.startFacts(state(statement), anchor);
        source(text, statement.source());
        records.said("Cue", RecordList.excerptOf(text, statement.cue()));
        records.said("Content", Wording.excerpt(content(text, statement), 2_000));
        records.fact("Kind", kind(statement));
        records.fact("Certainty", FactualityWords.full(statement.factuality()));
        if (statement.factuality().accordingTo().size() > 1) {
            records.said("According to", Wording.excerpt(FactualityWords.chain(statement.factuality()), 400));
        }
        if (statement.saidOn().isPresent()) {
            records.fact("Said on", Wording.interval(statement.saidOn().get()));
        }
        optional("To", statement.saidTo().orElse(""));
        optional("At", statement.saidAt().orElse(""));
        optional("Via", statement.via().orElse(""));
        within(report, statement);
        events(report, statement);
        records.endRecord(
                text,
                statement.cue(),
                statement.rule(),
                Optional.of("t-" + anchor).filter(a -> inText));
    }

    private void source(String text, Source source) throws IOException {
        String words = RecordList.excerptOf(text, source.span());
        page.element("dt", "Source").start("dd").words(Wording.excerpt(source.name(), 200));
        if (source.code().isPresent()) {
            records.code(source.code().get().toString());
        }
        page.text(" ").start("span", "note").text(source.kind().name().toLowerCase(Locale.ROOT));
        if (!words.equals(source.name())) {
            page.text(", by the words ").start("span", "said").words(words).end();
        }
        page.end().end();
    }

    private void optional(String name, String words) throws IOException {
        if (!words.isBlank()) {
            records.said(name, Wording.excerpt(words, 200));
        }
    }

    private void within(Numbered report, Statement statement) throws IOException {
        if (statement.within().isPresent()) {
            var outer = report.statement(statement.within().get());
            if (outer.isPresent()) {
                page.element("dt", "Within").start("dd");
                page.start("a").attr("href", "#" + report.statementAnchor(outer.get()));
                page.text(Numbered.statementLabel(outer.get())).end().end();
            }
        }
    }

    private void events(Numbered report, Statement statement) throws IOException {
        List<Integer> told = report.eventsSaidBy(statement.id());
        if (!told.isEmpty()) {
            page.element("dt", "Asserts").start("dd");
            for (int i : told) {
                page.start("a").attr("href", "#" + report.eventAnchor(i));
                page.text(Numbered.eventLabel(i)).end().text(" ");
            }
            page.end();
        }
    }

    static String content(String text, Statement statement) {
        return statement.content().stream()
                .map(piece ->
                        text.substring(Math.min(piece.start(), text.length()), Math.min(piece.end(), text.length())))
                .collect(Collectors.joining(" … "));
    }

    private static String kind(Statement statement) {
        String kind = statement.kind().name().toLowerCase(Locale.ROOT);
        String state = state(statement);
        return state.isEmpty() ? kind : kind + ", " + state;
    }

    /** What keeps it from being a plain assertion; empty when nothing does. */
    private static String state(Statement statement) {
        List<String> words = new ArrayList<>();
        if (statement.attitude() != Attitude.SPEECH) {
            words.add(statement.attitude().name().toLowerCase(Locale.ROOT));
        }
        if (statement.stance() != Stance.AFFIRMED) {
            words.add(Wording.stance(statement.stance()));
        }
        return String.join(", ", words);
    }
}
