package org.dateline.app.html;

import java.io.IOException;
import java.util.List;
import org.dateline.core.event.EventStatus;
import org.dateline.core.statement.Stance;

/**
 * Draws a timeline: a column for each day on which something was said or done; statements stacked upward as rings, events
 * downward as squares, each told apart by shape as well as by colour. A column is one link to the same day in the list.
 */
final class TimelineChart {

    private static final int LEFT = 68;
    private static final int COLUMN = 34;
    private static final int GAP = 18;
    private static final int STEP = 12;
    private static final int MAX_STACK = 14;
    private static final int BAND = 44;
    private static final int TOP = 24;

    private final Markup page;
    private final int above;
    private final int below;

    private TimelineChart(Markup page, List<TimelineDay> days) {
        this.page = page;
        this.above = TOP
                + STEP
                        * Math.min(
                                MAX_STACK,
                                days.stream()
                                        .mapToInt(d -> d.statements().size())
                                        .max()
                                        .orElse(0))
                + STEP;
        this.below = STEP
                        * Math.min(
                                MAX_STACK,
                                days.stream()
                                        .mapToInt(d -> d.events().size())
                                        .max()
                                        .orElse(0))
                + 2 * STEP;
    }

    static void write(Markup page, List<TimelineDay> days, Grain grain) throws IOException {
        new TimelineChart(page, days).draw(days, grain);
    }

    private void draw(List<TimelineDay> days, Grain grain) throws IOException {
        int gaps = 0;
        for (int i = 1; i < days.size(); i++) {
            gaps += follows(days, i, grain) ? 0 : 1;
        }
        int width = LEFT + days.size() * COLUMN + gaps * GAP + 4;
        int height = above + BAND + below;
        page.start("figure", "time").start("div", "scroll");
        page.start("svg")
                .attr("viewBox", "0 0 " + width + " " + height)
                .attr("width", width)
                .attr("height", height);
        page.attr("role", "group")
                .attr("aria-label", "Statements and events by day")
                .line();
        rowName("said", above - 8);
        rowName("happened", above + BAND + 14);
        int x = LEFT;
        String lower = "";
        for (int i = 0; i < days.size(); i++) {
            TimelineDay day = days.get(i);
            if (i > 0 && !follows(days, i, grain)) {
                dots(x + GAP / 2);
                x += GAP;
            }
            String now = grain.lower(day.start());
            column(day, x, grain.upper(day.start()), now.equals(lower) ? "" : now);
            lower = now;
            x += COLUMN;
        }
        page.end().end();
        TimelineKey.write(page);
        page.end().line();
    }

    private static boolean follows(List<TimelineDay> days, int i, Grain grain) {
        return grain.next(days.get(i - 1).start()).equals(days.get(i).start());
    }

    private void column(TimelineDay day, int x, String upper, String lower) throws IOException {
        int middle = x + COLUMN / 2;
        page.start("a").attr("href", "#" + day.anchor()).attr("aria-label", day.label() + ": " + day.counts());
        page.start("rect", "hit").attr("x", x).attr("y", 0).attr("width", COLUMN);
        page.attr("height", above + BAND + below).end();
        if (!day.reports().isEmpty()) {
            page.start("rect", "issue").attr("x", x + 2).attr("y", above + 2).attr("width", COLUMN - 4);
            page.attr("height", 3).end();
        }
        int y = above - STEP / 2 - 2;
        for (int i = 0; i < Math.min(MAX_STACK, day.statements().size()); i++) {
            statement(day.statements().get(i), middle, y);
            y -= STEP;
        }
        more(day.statements().size(), middle, y + 3);
        text("dn", middle, above + 21, upper);
        text("dm", middle, above + 35, lower);
        y = above + BAND + STEP / 2;
        for (int i = 0; i < Math.min(MAX_STACK, day.events().size()); i++) {
            event(day.events().get(i), middle, y);
            y += STEP;
        }
        more(day.events().size(), middle, y + 5);
        page.end().line();
    }

    private void statement(StatementRow row, int x, int y) throws IOException {
        page.start("g", "said-mark");
        page.element("title", row.source() + " " + row.cue() + ": " + Wording.excerpt(row.content(), 100));
        page.start("circle").attr("cx", x).attr("cy", y).attr("r", 4).end();
        if (row.stance() != Stance.AFFIRMED) {
            page.start("path")
                    .attr("d", "M" + (x - 6) + " " + (y + 6) + "l12 -12")
                    .end();
        }
        page.end();
    }

    private void event(EventRow row, int x, int y) throws IOException {
        page.start("g", "event-mark " + cssClass(row));
        page.element("title", row.type() + ": " + row.actors() + " → " + row.recipients());
        page.start("rect")
                .attr("x", x - 4)
                .attr("y", y - 4)
                .attr("width", 8)
                .attr("height", 8)
                .end();
        page.end();
    }

    private static String cssClass(EventRow row) {
        if (row.status() != EventStatus.HAPPENED) {
            return "not";
        }
        return row.saidBy().isEmpty() ? "told" : "claimed";
    }

    private void more(int count, int x, int y) throws IOException {
        if (count > MAX_STACK) {
            text("dm", x, y, "+" + (count - MAX_STACK));
        }
    }

    private void rowName(String name, int y) throws IOException {
        page.start("text", "row").attr("x", 0).attr("y", y).text(name).end();
    }

    private void dots(int x) throws IOException {
        page.start("text", "dm")
                .attr("x", x)
                .attr("y", above + 21)
                .attr("text-anchor", "middle")
                .text("···")
                .end();
    }

    private void text(String cssClass, int x, int y, String words) throws IOException {
        if (!words.isEmpty()) {
            page.start("text", cssClass)
                    .attr("x", x)
                    .attr("y", y)
                    .attr("text-anchor", "middle")
                    .text(words)
                    .end();
        }
    }
}
