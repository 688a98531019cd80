package org.dateline.desk.report;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.dateline.core.report.Span;
import org.dateline.core.report.display.Mark;
import org.dateline.core.report.display.Marking;

/**
 * A stretch of text with its marks and tags, as content of a template. The text is cut at every border of a mark;
 * neighbouring pieces share the elements they have in common, so that marks which nest are written nested and marks which
 * cross are split where they cross. Time and output grow with text and marks, not with their product.
 *
 * <p>All that comes from the report goes through {@link Escape}; the rest are this class's own words and anchors.
 */
public final class MarkedText implements Content {

    private final String text;
    private final Span stretch;
    private final List<Mark> marks;
    private final List<Tag> tags;
    private final String link;
    private final String chosen;

    /**
     * @param marks those that overlap the stretch, by start
     * @param tags those within the stretch, by offset, closing ones first
     * @param link address of the report, to which tags add their record
     * @param chosen anchor of the record whose words stand out; empty for none
     */
    MarkedText(String text, Span stretch, List<Mark> marks, List<Tag> tags, String link, String chosen) {
        this.text = text;
        this.stretch = stretch;
        this.marks = List.copyOf(marks);
        this.tags = List.copyOf(tags);
        this.link = link;
        this.chosen = chosen;
    }

    @Override
    public void writeTo(TemplateOutput out) {
        new Writing(out).write();
    }

    private final class Writing {

        private final TemplateOutput out;
        private final Mark[] written = new Mark[Marking.LAYERS];
        private final Mark[] wanted = new Mark[Marking.LAYERS];

        Writing(TemplateOutput out) {
            this.out = out;
        }

        void write() {
            int nextMark = 0;
            int nextTag = 0;
            NavigableSet<Integer> cuts = cuts();
            for (int at : cuts) {
                for (int layer = 0; layer < wanted.length; layer++) {
                    if (wanted[layer] != null && wanted[layer].span().end() <= at) {
                        wanted[layer] = null;
                    }
                }
                closeFrom(firstChanged());
                nextTag = tags(nextTag, at, true);
                while (nextMark < marks.size() && marks.get(nextMark).span().start() <= at) {
                    Mark mark = marks.get(nextMark++);
                    if (mark.span().end() > at) {
                        wanted[mark.layer()] = mark;
                    }
                }
                closeFrom(at == stretch.end() ? 0 : agreeing());
                nextTag = tags(nextTag, at, false);
                if (at < stretch.end()) {
                    open(at);
                    Escape.htmlContent(text.substring(at, cuts.higher(at)), out);
                }
            }
        }

        private NavigableSet<Integer> cuts() {
            NavigableSet<Integer> cuts = new TreeSet<>(List.of(stretch.start(), stretch.end()));
            for (Mark mark : marks) {
                cuts.add(Math.max(mark.span().start(), stretch.start()));
                cuts.add(Math.min(mark.span().end(), stretch.end()));
            }
            tags.forEach(tag -> cuts.add(tag.at()));
            return cuts;
        }

        private int tags(int next, int at, boolean closing) {
            int i = next;
            while (i < tags.size() && tags.get(i).at() == at && tags.get(i).event() == closing) {
                Tag tag = tags.get(i++);
                out.writeContent("<a class=\"tag " + (tag.event() ? "et" : "st") + "\" dir=\"ltr\" href=\"");
                Escape.htmlAttribute(link + "&r=" + tag.anchor() + "#" + tag.anchor(), out);
                out.writeContent("\" id=\"t-" + tag.anchor() + "\">" + tag.label() + "</a>");
            }
            return i;
        }

        /** The outermost element whose mark is over. */
        private int firstChanged() {
            for (int layer = 0; layer < written.length; layer++) {
                if (written[layer] != null && !written[layer].equals(wanted[layer])) {
                    return layer;
                }
            }
            return written.length;
        }

        private int agreeing() {
            int layer = 0;
            while (layer < written.length && Objects.equals(written[layer], wanted[layer])) {
                layer++;
            }
            return layer;
        }

        private void closeFrom(int layer) {
            for (int i = written.length - 1; i >= layer; i--) {
                if (written[i] != null) {
                    out.writeContent("</span>");
                    written[i] = null;
                }
            }
        }

        private void open(int at) {
            for (int layer = 0; layer < wanted.length; layer++) {
                Mark mark = wanted[layer];
                if (mark != null && written[layer] == null) {
                    boolean goesOn = mark.span().start() < at;
                    String on = mark.records().contains(chosen) ? " on" : "";
                    out.writeContent("<span class=\"" + mark.css() + on + (goesOn ? " cont" : "") + "\"");
                    if (mark.lane() > 0) {
                        out.writeContent(" data-lane=\"" + mark.lane() + "\"");
                    }
                    if (!mark.role().isEmpty() && !goesOn) {
                        out.writeContent(" data-role=\"" + mark.role() + "\"");
                    }
                    out.writeContent(" data-r=\"" + String.join(" ", mark.records()) + "\">");
                    written[layer] = mark;
                }
            }
        }
    }
}
