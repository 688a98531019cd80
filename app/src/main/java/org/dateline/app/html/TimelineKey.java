package org.dateline.app.html;

import java.io.IOException;

/** What the shapes of the timeline mean. */
final class TimelineKey {

    private TimelineKey() {}

    static void write(Markup page) throws IOException {
        page.start("figcaption", "key");
        sample(page, "said-mark", "statement", false, true);
        sample(page, "said-mark", "denial", true, true);
        sample(page, "event-mark told", "event, told by the report", false, false);
        sample(page, "event-mark claimed", "event, told by a source", false, false);
        sample(page, "event-mark not", "denied, planned or possible", false, false);
        page.start("span").start("svg").attr("viewBox", "0 0 16 16").attr("aria-hidden", "true");
        page.start("rect", "issue")
                .attr("x", 0)
                .attr("y", 7)
                .attr("width", 16)
                .attr("height", 3)
                .end()
                .end();
        page.text("a report came out").end();
        page.end();
    }

    private static void sample(Markup page, String cssClass, String meaning, boolean struck, boolean ring)
            throws IOException {
        page.start("span").start("svg").attr("viewBox", "0 0 16 16").attr("aria-hidden", "true");
        page.start("g", cssClass);
        if (ring) {
            page.start("circle").attr("cx", 8).attr("cy", 8).attr("r", 4).end();
        } else {
            page.start("rect")
                    .attr("x", 4)
                    .attr("y", 4)
                    .attr("width", 8)
                    .attr("height", 8)
                    .end();
        }
        if (struck) {
            page.start("path").attr("d", "M2 14l12 -12").end();
        }
        page.end().end().text(meaning).end();
    }
}
