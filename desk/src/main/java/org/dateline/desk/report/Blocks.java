package org.dateline.desk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.core.report.Span;
import org.dateline.core.report.display.Mark;
import org.dateline.desk.view.Tongue;

/**
 * Sets the passages of a report with their marks, and the records beside the passage they were read in. A long report is
 * cut into parts, so that no page grows without bounds.
 */
final class Blocks {

    /** A part ends with the passage that reaches one of these. */
    private static final int PART_LENGTH = 60_000;

    private static final int PART_RECORDS = 250;

    private static final String ANCHOR = "[se][1-9][0-9]{0,6}";

    /** One passage, and what belongs to it. */
    private static final class Stretch {

        private final String kind;
        private final Span span;
        private final List<Mark> marks = new ArrayList<>();
        private final List<Tag> tags = new ArrayList<>();
        private final List<Integer> statements = new ArrayList<>();
        private final List<Integer> events = new ArrayList<>();

        Stretch(String kind, Span span) {
            this.kind = kind;
            this.span = span;
        }

        boolean holds(String anchor) {
            int index = Integer.parseInt(anchor.substring(1)) - 1;
            return (anchor.startsWith("s") ? statements : events).contains(index);
        }
    }

    private final CodedRecord record;
    private final RecordItems items;
    private final String link;
    private final String chosen;
    private final List<Stretch> stretches;
    private final List<List<Stretch>> parts = new ArrayList<>();

    /**
     * @param link address of the report
     * @param chosen anchor of the record whose words stand out; empty for none
     */
    Blocks(CodedRecord record, RecordItems items, String link, String chosen) {
        this.record = record;
        this.items = items;
        this.link = link;
        this.chosen = isAnchor(chosen) ? chosen : "";
        this.stretches = stretches(record);
        if (!stretches.isEmpty()) {
            assign();
            cut();
        }
    }

    int parts() {
        return parts.size();
    }

    /** Whether it may name a record on the page of a report. */
    static boolean isAnchor(String name) {
        return name.matches(ANCHOR);
    }

    /** The part, from 0, that holds a record; 0 when there is no such anchor. */
    int partOf(String anchor) {
        String wanted = isAnchor(anchor) ? anchor : "";
        for (int part = 0; part < parts.size() && !wanted.isEmpty(); part++) {
            if (parts.get(part).stream().anyMatch(stretch -> stretch.holds(wanted))) {
                return part;
            }
        }
        return 0;
    }

    List<ReportBlock> part(int part) {
        return parts.isEmpty()
                ? List.of()
                : parts.get(part).stream().map(this::block).toList();
    }

    private ReportBlock block(Stretch stretch) {
        List<RecordItem> records = new ArrayList<>();
        stretch.statements.forEach(s -> records.add(items.statement(s)));
        stretch.events.forEach(e -> records.add(items.event(e)));
        // Behind its words an event's tag stands before the next word's statement tag.
        stretch.tags.sort(Comparator.comparingInt(Tag::at).thenComparing(Tag::event, Comparator.reverseOrder()));
        return new ReportBlock(
                stretch.span.start(),
                stretch.kind,
                Tongue.of(stretch.span.in(record.text())),
                new MarkedText(record.text(), stretch.span, stretch.marks, stretch.tags, link, chosen),
                records);
    }

    /** The passages; a dateline goes with the paragraph it opens. */
    private static List<Stretch> stretches(CodedRecord record) {
        List<Stretch> stretches = new ArrayList<>();
        for (CodedRecord.Passage passage : record.passages()) {
            Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (last != null && last.kind.equals("dateline") && opens(last.span, passage, record.text())) {
                stretches.set(stretches.size() - 1, new Stretch(passage.kind(), last.span.union(passage.span())));
            } else if (passage.span().length() > 0
                    && (last == null || last.span.end() <= passage.span().start())) {
                stretches.add(new Stretch(passage.kind(), passage.span()));
            }
        }
        return stretches;
    }

    /** The passage, as the page sets it, that an offset lies in or that comes before it; the whole text when there is none. */
    static Span passage(CodedRecord record, int offset) {
        return stretches(record).stream()
                .map(stretch -> stretch.span)
                .filter(span -> span.start() <= offset)
                .reduce((one, later) -> later)
                .orElse(new Span(0, record.text().length()));
    }

    private static boolean opens(Span dateline, CodedRecord.Passage passage, String text) {
        return passage.kind().equals("paragraph")
                && dateline.end() <= passage.span().start()
                && text.substring(dateline.end(), passage.span().start()).indexOf('\n') < 0;
    }

    private void assign() {
        for (Mark mark : Marks.of(record)) {
            for (int i = at(mark.span().start()); i < stretches.size(); i++) {
                Stretch stretch = stretches.get(i);
                if (stretch.span.start() >= mark.span().end()) {
                    break;
                }
                if (mark.span().overlaps(stretch.span)) {
                    stretch.marks.add(mark);
                }
            }
        }
        for (int i = 0; i < record.statements().size(); i++) {
            CodedRecord.Statement s = record.statements().get(i);
            int start = s.content().stream()
                    .mapToInt(Span::start)
                    .min()
                    .orElse(s.cue().start());
            int first =
                    Math.min(start, Math.min(s.cue().start(), s.source().span().start()));
            Stretch stretch = stretches.get(at(start));
            stretch.statements.add(i);
            stretch.tags.add(tag(stretch, Math.max(first, stretch.span.start()), false, i));
        }
        for (int i = 0; i < record.events().size(); i++) {
            Span trigger = record.events().get(i).trigger();
            Stretch stretch = stretches.get(at(trigger.start()));
            stretch.events.add(i);
            stretch.tags.add(tag(stretch, trigger.end(), true, i));
        }
    }

    private static Tag tag(Stretch stretch, int at, boolean event, int index) {
        int within = Math.max(stretch.span.start(), Math.min(stretch.span.end(), at));
        return new Tag(within, event, RecordItems.label(event, index), RecordItems.anchor(event, index));
    }

    /** The passage in which an offset lies, or else the last one before it. */
    private int at(int offset) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (stretches.get(middle).span.start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private void cut() {
        List<Stretch> part = new ArrayList<>();
        int length = 0;
        int records = 0;
        for (Stretch stretch : stretches) {
            part.add(stretch);
            length += stretch.span.length();
            records += stretch.statements.size() + stretch.events.size();
            if (length >= PART_LENGTH || records >= PART_RECORDS) {
                parts.add(part);
                part = new ArrayList<>();
                length = 0;
                records = 0;
            }
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }
}
