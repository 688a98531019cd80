package org.dateline.app.html;

import java.io.IOException;
import java.util.Optional;
import org.dateline.core.report.Span;

/** The parts that the record of a statement and that of an event share: a line to open, facts, and why. */
final class RecordList {

    private final Markup page;

    RecordList(Markup page) {
        this.page = page;
    }

    /** Begins a record up to where its one-line summary is written. */
    void startRecord(String cssClass, String label) throws IOException {
        page.line().start("details", "record " + cssClass).start("summary").element("span", "id", label);
        page.text(" ").start("span", "sum");
    }

    /** Ends the summary with a short state and begins the facts. */
    void startFacts(String state, String anchor) throws IOException {
        page.end();
        if (!state.isEmpty()) {
            page.text(" ").element("span", "state", state);
        }
        page.end().start("div", "body").attr("id", anchor).start("dl", "kv");
    }

    void fact(String name, String words) throws IOException {
        page.element("dt", name).start("dd").words(words).end();
    }

    /** A fact that is worth a line even where the report does not give it. */
    void factOrNot(String name, String words) throws IOException {
        if (words.isEmpty()) {
            page.element("dt", name).element("dd", "none", "not said");
        } else {
            fact(name, words);
        }
    }

    void said(String name, String words) throws IOException {
        page.element("dt", name).start("dd", "said").words(words).end();
    }

    void code(String code) throws IOException {
        page.text(" ").element("span", "code", code);
    }

    /** Ends the facts: the words the record came from, the rule that fired, the way back to the words if they are shown. */
    void endRecord(String text, Span words, String rule, Optional<String> wordsAnchor) throws IOException {
        page.end();
        page.start("p", "reason").text("Why: words ").start("span", "said").words(excerptOf(text, words));
        page.end().text(" (" + words.start() + "–" + words.end() + "), rule ").element("code", rule);
        if (wordsAnchor.isPresent()) {
            page.text(". ").start("a").attr("href", "#" + wordsAnchor.get());
            page.text("Show in the text").end();
        }
        page.end();
        page.end().end();
    }

    /** The words of a span, cut where they are long. Safe for spans beyond the text. */
    static String excerptOf(String text, Span span) {
        int start = Math.min(span.start(), text.length());
        return Wording.excerpt(text.substring(start, Math.min(span.end(), text.length())), 300);
    }
}
