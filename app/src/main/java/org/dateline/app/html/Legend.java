package org.dateline.app.html;

import java.io.IOException;

/** How to read the marks, shown with the marks themselves. */
final class Legend {

    private Legend() {}

    static void write(Markup page) throws IOException {
        page.start("details", "legend").flag("open").element("summary", "How to read the marks");
        page.start("p");
        item(page, "s source", "who says", "thick line");
        item(page, "s cue", "how", "dotted");
        item(page, "s content", "what is claimed", "thin");
        page.start("span").start("span", "s content").start("span", "s content").attr("data-lane", 1);
        page.text("a claim within a claim").end().end().text(" second line").end();
        item(page, "e", "event", "box");
        item(page, "e not", "denied, planned or possible", "dashed box");
        page.start("span")
                .start("span", "a on")
                .attr("data-role", "who")
                .text("role")
                .end();
        page.text(" line above, for the record you choose").end();
        page.end().end().line();
    }

    private static void item(Markup page, String cssClass, String words, String meaning) throws IOException {
        page.start("span").element("span", cssClass, words).text(" " + meaning).end();
    }
}
