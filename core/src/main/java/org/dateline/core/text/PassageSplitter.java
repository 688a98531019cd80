package org.dateline.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.report.Span;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/**
 * Cuts a report into passages: paragraphs, headings, and the furniture around a story ({@code boilerplate.tsv}).
 *
 * <p>A text with blank lines has a passage between each two of them; its single line breaks are mere wrapping, as old
 * wire copy has them. A text without blank lines has one passage a line.
 */
final class PassageSplitter {

    /** Longer stretches without a break are cut at white space, so that no input can blow up the analyzer. */
    static final int MAX_PASSAGE = 20_000;

    private static final Pattern BLANK_LINE = Pattern.compile("(?>\\R)[\\h\\s]*(?>\\R)");
    private static final Pattern LINE_BREAK = Pattern.compile("(?>\\R)");
    private static final int MAX_HEADING_WORDS = 14;
    private static final int MAX_FURNITURE = 500;

    /** So many lines in a row that look like headings, of so many words on average, are a list of headlines or points. */
    private static final int LIST_LINES = 4;

    private static final int LIST_WORDS = 5;

    private static final int MAX_DATELINE = 160;

    private record Furniture(PassageKind kind, Pattern pattern) {}

    private final List<Furniture> furniture = new ArrayList<>();

    PassageSplitter() {
        for (Row row : Table.resource(PassageSplitter.class, "boilerplate.tsv").rows()) {
            furniture.add(new Furniture(
                    PassageKind.valueOf(row.require("kind")),
                    Pattern.compile(row.require("pattern"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
        }
    }

    List<Passage> split(String text) {
        List<Passage> passages = new ArrayList<>();
        boolean blankLines = BLANK_LINE.matcher(text.strip()).find();
        Matcher breaks = (blankLines ? BLANK_LINE : LINE_BREAK).matcher(text);
        int start = 0;
        while (breaks.find()) {
            add(text, new Span(start, breaks.start()), passages);
            start = breaks.end();
        }
        add(text, new Span(start, text.length()), passages);
        // A field message is often one line without a full stop; a heading needs something to stand above.
        if (passages.stream().noneMatch(p -> p.kind() == PassageKind.PARAGRAPH)) {
            passages.replaceAll(
                    p -> p.kind() == PassageKind.HEADING ? new Passage(PassageKind.PARAGRAPH, p.span()) : p);
        }
        readLists(text, passages);
        return passages;
    }

    /** Headings stand above something: lines one below the other are what is told. Short ones are a menu. */
    private static void readLists(String text, List<Passage> passages) {
        for (int from = 0; from < passages.size(); from++) {
            int to = from;
            int words = 0;
            while (to < passages.size() && passages.get(to).kind() == PassageKind.HEADING) {
                words += passages.get(to++).span().in(text).split("\\s+").length;
            }
            if (to - from >= LIST_LINES && words >= LIST_WORDS * (to - from)) {
                passages.subList(from, to).replaceAll(p -> new Passage(PassageKind.PARAGRAPH, p.span()));
            }
            from = Math.max(from, to);
        }
    }

    private void add(String text, Span raw, List<Passage> passages) {
        Span span = strip(text, raw);
        if (span.length() == 0) {
            return;
        }
        PassageKind kind = kindOf(span.in(text));
        Span rest = kind == PassageKind.PARAGRAPH ? cutDateline(text, span, passages) : span;
        for (Span piece : pieces(text, rest)) {
            passages.add(new Passage(kind, piece));
        }
    }

    /** Adds the dateline a paragraph opens with as a passage of its own and gives the rest; the whole without one. */
    private Span cutDateline(String text, Span paragraph, List<Passage> passages) {
        String opening = text.substring(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + MAX_DATELINE))
                .replaceAll("\\s", " ");
        for (Furniture f : furniture) {
            Matcher matcher = f.pattern().matcher(opening);
            if (f.kind() == PassageKind.DATELINE && matcher.lookingAt()) {
                Span dateline = new Span(paragraph.start(), paragraph.start() + matcher.end());
                Span rest = strip(text, new Span(dateline.end(), paragraph.end()));
                if (rest.length() > 0) {
                    passages.add(new Passage(PassageKind.DATELINE, dateline));
                    return rest;
                }
            }
        }
        return paragraph;
    }

    private PassageKind kindOf(String passage) {
        if (passage.length() <= MAX_FURNITURE) {
            String line = passage.replaceAll("\\s+", " ");
            for (Furniture f : furniture) {
                if (f.kind() != PassageKind.DATELINE
                        && f.pattern().matcher(line).matches()) {
                    return f.kind();
                }
            }
        }
        return isHeading(passage) ? PassageKind.HEADING : PassageKind.PARAGRAPH;
    }

    /** A short line that does not end like a sentence. Text in one case throughout is judged by its length alone. */
    private static boolean isHeading(String passage) {
        if (passage.indexOf('\n') >= 0 || passage.isEmpty()) {
            return false;
        }
        char last = passage.charAt(passage.length() - 1);
        if (".!?\"”’…:;,)".indexOf(last) >= 0) {
            return last == '’' && passage.split("\\s+").length <= 6;
        }
        return passage.split("\\s+").length <= MAX_HEADING_WORDS;
    }

    private static List<Span> pieces(String text, Span span) {
        List<Span> pieces = new ArrayList<>();
        int start = span.start();
        while (span.end() - start > MAX_PASSAGE) {
            int cut = start + MAX_PASSAGE;
            while (cut > start + MAX_PASSAGE / 2 && !Character.isWhitespace(text.charAt(cut - 1))) {
                cut--;
            }
            if (!Character.isWhitespace(text.charAt(cut - 1))) {
                cut = start + MAX_PASSAGE;
                if (Character.isLowSurrogate(text.charAt(cut))) {
                    cut--;
                }
            }
            pieces.add(strip(text, new Span(start, cut)));
            start = cut;
        }
        pieces.add(strip(text, new Span(start, span.end())));
        pieces.removeIf(piece -> piece.length() == 0);
        return pieces;
    }

    private static Span strip(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
