package org.dateline.app.html;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.dateline.core.report.Span;
import org.dateline.core.report.display.Mark;
import org.dateline.core.report.display.Marking;

/**
 * Writes a stretch of text with its marks and tags. The text is cut at every border of a mark; neighbouring pieces share
 * the elements they have in common, so that marks which nest are written nested and marks which cross are split where
 * they cross. Time and output grow with text and marks, not with their product: a piece has at most one mark a layer.
 */
final class MarkedText {

    private final Markup page;
    private final String text;
    private final Mark[] written = new Mark[Marking.LAYERS];
    private final Mark[] wanted = new Mark[Marking.LAYERS];

    MarkedText(Markup page, String text) {
        this.page = page;
        this.text = text;
    }

    /**
     * @param marks those that overlap the stretch, by start
     * @param tags those within the stretch, by offset, closing ones first
     */
    void write(Span stretch, List<Mark> marks, List<Tag> tags) throws IOException {
        TreeSet<Integer> cuts = new TreeSet<>();
        cuts.add(stretch.start());
        cuts.add(stretch.end());
        for (Mark mark : marks) {
            cuts.add(Math.max(mark.span().start(), stretch.start()));
            cuts.add(Math.min(mark.span().end(), stretch.end()));
        }
        tags.forEach(tag -> cuts.add(tag.at()));
        int nextMark = 0;
        int nextTag = 0;
        for (int at : cuts) {
            for (int layer = 0; layer < wanted.length; layer++) {
                if (wanted[layer] != null && wanted[layer].span().end() <= at) {
                    wanted[layer] = null;
                }
            }
            closeWhatEnds();
            nextTag = writeTags(tags, nextTag, at, true);
            while (nextMark < marks.size() && marks.get(nextMark).span().start() <= at) {
                Mark mark = marks.get(nextMark++);
                if (mark.span().end() > at) {
                    wanted[mark.layer()] = mark;
                }
            }
            if (at == stretch.end()) {
                closeFrom(0);
            } else {
                closeFrom(agreeing());
            }
            nextTag = writeTags(tags, nextTag, at, false);
            if (at < stretch.end()) {
                openWanted(at, marks, nextMark);
                page.text(text, at, cuts.higher(at));
            }
        }
        Arrays.fill(wanted, null);
    }

    private int writeTags(List<Tag> tags, int next, int at, boolean closing) throws IOException {
        int i = next;
        while (i < tags.size() && tags.get(i).at() == at && tags.get(i).event() == closing) {
            Tag tag = tags.get(i++);
            page.start("a", "tag " + (tag.event() ? "et" : "st"))
                    .attr("href", "#" + tag.anchor())
                    .attr("id", "t-" + tag.anchor())
                    .text(tag.label())
                    .end();
        }
        return i;
    }

    /** Closes the elements of marks that are over, and those within them. */
    private void closeWhatEnds() throws IOException {
        for (int layer = 0; layer < written.length; layer++) {
            if (written[layer] != null && !written[layer].equals(wanted[layer])) {
                closeFrom(layer);
                return;
            }
        }
    }

    private int agreeing() {
        int layer = 0;
        while (layer < written.length && Objects.equals(written[layer], wanted[layer])) {
            layer++;
        }
        return layer;
    }

    private void closeFrom(int layer) throws IOException {
        for (int i = written.length - 1; i >= layer; i--) {
            if (written[i] != null) {
                page.end();
                written[i] = null;
            }
        }
    }

    private void openWanted(int at, List<Mark> marks, int nextMark) throws IOException {
        for (int layer = 0; layer < wanted.length; layer++) {
            Mark mark = wanted[layer];
            if (mark != null && written[layer] == null) {
                boolean goesOn = mark.span().start() < at;
                String cut = (goesOn ? " cont" : "") + (isCut(mark, marks, nextMark) ? " cut" : "");
                page.start("span", mark.css() + cut);
                if (mark.lane() > 0) {
                    page.attr("data-lane", mark.lane());
                }
                if (!mark.role().isEmpty() && !goesOn) {
                    page.attr("data-role", mark.role());
                }
                page.attr("data-r", String.join(" ", mark.records()));
                written[layer] = mark;
            }
        }
    }

    /** Whether an outer mark ends or begins before this one is over, so that its element has to be closed too early. */
    private boolean isCut(Mark mark, List<Mark> marks, int nextMark) {
        for (int layer = 0; layer < mark.layer(); layer++) {
            if (wanted[layer] != null
                    && wanted[layer].span().end() < mark.span().end()) {
                return true;
            }
        }
        for (int i = nextMark;
                i < marks.size() && marks.get(i).span().start() < mark.span().end();
                i++) {
            if (marks.get(i).layer() < mark.layer()) {
                return true;
            }
        }
        return false;
    }
}
