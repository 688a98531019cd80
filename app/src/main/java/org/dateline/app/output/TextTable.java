package org.dateline.app.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Columns of text that fit a width: each as wide as its longest cell where there is room; otherwise the widest give up
 * room first and their cells are wrapped, inside words only as a last resort.
 */
public final class TextTable {

    private static final String GAP = "  ";
    private static final int MIN_COLUMN = 6;
    /** Words up to this length are broken only when nothing else helps. */
    private static final int MAX_WHOLE_WORD = 14;

    public record Cell(String text, Style style) {}

    private final List<String> header;
    private final List<List<Cell>> rows = new ArrayList<>();

    public TextTable(List<String> header) {
        this.header = header;
    }

    public static Cell cell(String text) {
        return new Cell(text, Style.PLAIN);
    }

    public void row(Cell... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException("a row needs " + header.size() + " cells, got " + cells.length);
        }
        rows.add(List.of(cells));
    }

    /** Not wider than {@code look} says, indent included. */
    public void write(Appendable out, Look look, String indent) throws IOException {
        int[] widths = widths(look.width() - indent.length());
        List<Cell> head = header.stream().map(text -> new Cell(text, Style.DIM)).toList();
        write(out, head, widths, look, indent);
        writeRows(out, look, indent, widths);
    }

    /** The same without the header. */
    public void writeBody(Appendable out, Look look, String indent) throws IOException {
        writeRows(out, look, indent, widths(look.width() - indent.length()));
    }

    private void writeRows(Appendable out, Look look, String indent, int[] widths) throws IOException {
        for (List<Cell> row : rows) {
            write(out, row, widths, look, indent);
        }
    }

    private static void write(Appendable out, List<Cell> row, int[] widths, Look look, String indent)
            throws IOException {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < row.size(); i++) {
            wrapped.add(TerminalText.wrap(row.get(i).text(), widths[i]));
            height = Math.max(height, wrapped.get(i).size());
        }
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder(indent);
            int pending = 0;
            for (int i = 0; i < row.size(); i++) {
                String piece = y < wrapped.get(i).size() ? wrapped.get(i).get(y) : "";
                if (!piece.isEmpty()) {
                    line.append(" ".repeat(pending));
                    line.append(row.get(i).style().apply(piece, look.colour()));
                    pending = 0;
                }
                pending += widths[i] - TerminalText.width(piece) + GAP.length();
            }
            out.append(line).append('\n');
        }
    }

    private int[] widths(int available) {
        int[] widths = new int[header.size()];
        int[] wholeWords = new int[header.size()];
        int[] least = new int[header.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = TerminalText.width(header.get(i));
            wholeWords[i] = widths[i];
            for (List<Cell> row : rows) {
                String text = TerminalText.safe(row.get(i).text());
                widths[i] = Math.max(widths[i], TerminalText.width(text));
                wholeWords[i] = Math.max(wholeWords[i], longestWord(text));
            }
            widths[i] = Math.min(widths[i], available);
            wholeWords[i] = Math.min(wholeWords[i], MAX_WHOLE_WORD);
            least[i] = Math.min(widths[i], MIN_COLUMN);
        }
        int room = available - GAP.length() * (widths.length - 1);
        shrink(widths, wholeWords, room);
        shrink(widths, least, room);
        return widths;
    }

    /** Takes columns from the widest until all fit or none can give more. */
    private static void shrink(int[] widths, int[] least, int room) {
        int excess = Arrays.stream(widths).sum() - room;
        while (excess > 0) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
            excess--;
        }
    }

    private static int longestWord(String text) {
        return Arrays.stream(text.split(" ", -1))
                .mapToInt(TerminalText::width)
                .max()
                .orElse(0);
    }
}
