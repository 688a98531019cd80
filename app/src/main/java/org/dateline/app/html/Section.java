package org.dateline.app.html;

import java.io.IOException;

/** A part of the page with its heading and count. */
final class Section {

    private Section() {}

    static void start(Markup page, String id, String heading, String count) throws IOException {
        page.start("section", "sec").attr("id", id).attr("aria-labelledby", id + "-h");
        page.start("header").start("h2").attr("id", id + "-h").text(heading).end();
        page.element("span", "n", count).end().line();
    }

    /** Ends a section that lists {@code shown} of {@code all}, and says so where it is not all. */
    static void endList(Markup page, long shown, long all, String nouns) throws IOException {
        if (shown < all) {
            page.element(
                    "p",
                    "notice",
                    "The first " + shown + " of " + all + " " + nouns + " are listed here; all stand on this page.");
        }
        page.end().line();
    }
}
