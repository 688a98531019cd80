package org.dateline.app.html.map;

import java.io.IOException;
import org.dateline.app.html.Markup;

/** What the signs on the map mean. */
final class MapKey {

    private MapKey() {}

    static void write(Markup page) throws IOException {
        page.start("figcaption", "key");
        sample(page, "pt", "place of events, numbered as in the list");
        sample(page, "unc", "it may lie anywhere within");
        sample(page, "pt wide", "somewhere in this country");
        sample(page, "pt alt", "also named");
        page.end();
    }

    private static void sample(Markup page, String cssClass, String meaning) throws IOException {
        page.start("span").start("svg").attr("viewBox", "0 0 16 16").attr("aria-hidden", "true");
        page.start("circle", cssClass)
                .attr("cx", 8)
                .attr("cy", 8)
                .attr("r", 6)
                .end()
                .end();
        page.text(meaning).end();
    }
}
