package org.dateline.app.html;

import java.io.IOException;

/** The whole page around the reports: head, overview, tables, foot. */
final class Page {

    private final String title;
    private final Overview overview;

    Page(String title, Overview overview) {
        this.title = title;
        this.overview = overview;
    }

    void write(Appendable out, Spool sections) throws IOException {
        Markup page = new Markup(out);
        Asset style = Asset.load("report.css");
        Asset script = Asset.load("report.js");
        page.trusted("<!doctype html>\n").start("html").attr("lang", "en").line();
        head(page, style);
        page.start("body").line();
        page.start("a", "skip")
                .attr("href", "#main")
                .text("Skip to content")
                .end()
                .line();
        masthead(page);
        page.start("main").attr("id", "main").line();
        page.start("div", "head").start("h1").attr("dir", "auto").text(title).end();
        page.element("p", "lede", Lede.of(overview)).end().line();
        new Contents(overview).write(page);
        new Timeline(overview).write(page);
        new MapSection(overview).write(page);
        page.start("section")
                .attr("id", "reports")
                .attr("aria-label", "Reports")
                .line();
        Legend.write(page);
        sections.copyTo(new Trusted(page));
        page.end().line();
        new StatementTable(overview).write(page);
        new EventTable(overview).write(page);
        page.end().line();
        foot(page);
        page.start("script").trusted(script.content()).end().end().line().end().line();
        if (page.depth() != 0) {
            throw new IllegalStateException(page.depth() + " elements were left open");
        }
    }

    private void head(Markup page, Asset style) throws IOException {
        Asset script = Asset.load("report.js");
        page.start("head").line().start("meta").attr("charset", "utf-8").end().line();
        page.start("meta").attr("http-equiv", "Content-Security-Policy");
        page.attr(
                "content",
                "default-src 'none'; style-src '" + style.hash() + "'; script-src '" + script.hash()
                        + "'; base-uri 'none'; form-action 'none'");
        page.end().line();
        page.start("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        page.end().line();
        page.start("meta")
                .attr("name", "referrer")
                .attr("content", "no-referrer")
                .end()
                .line();
        page.start("meta")
                .attr("name", "color-scheme")
                .attr("content", "light dark")
                .end()
                .line();
        page.element("title", title + " · Dateline").line();
        page.start("style").trusted(style.content()).end().line().end().line();
    }

    private void masthead(Markup page) throws IOException {
        page.start("header", "mast").element("span", "brand", "Dateline");
        page.start("nav").attr("aria-label", "Parts of this page");
        String[][] parts = {
            {"contents", "Contents"},
            {"timeline", "Timeline"},
            {"map", "Map"},
            {"reports", "Reports"},
            {"statements", "Statements"},
            {"events", "Events"}
        };
        for (String[] part : parts) {
            page.start("a").attr("href", "#" + part[0]).text(part[1]).end();
        }
        page.end();
        page.start("button", "btn").attr("type", "button").flag("hidden").flag("data-open-all");
        page.text("Open all records").end();
        page.end().line();
    }

    private static void foot(Markup page) throws IOException {
        page.start("footer", "foot")
                .element(
                        "p",
                        "Coded by machine. A claim stands beside its speaker; what a report does not say is left empty. "
                                + "Dates are of the Gregorian calendar.");
        page.element("p", "Outlines: Natural Earth (public domain), borders of today. Places: GeoNames (CC BY 4.0).");
        page.end().line();
    }

    /** Passes on what {@link Markup} wrote before. */
    private record Trusted(Markup page) implements Appendable {

        @Override
        public Appendable append(CharSequence text) throws IOException {
            page.trusted(text);
            return this;
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) throws IOException {
            page.trusted(text.subSequence(start, end));
            return this;
        }

        @Override
        public Appendable append(char c) throws IOException {
            page.trusted(String.valueOf(c));
            return this;
        }
    }
}
