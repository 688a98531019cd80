package org.dateline.app.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Columns of text that fit a width: each as wide as its longest cell where there is room; otherwise the widest give up
 * room first and their cells are wrapped.
 */
final class TextTable {

    private static final String GAP = "  ";
    private static final int MIN_COLUMN = 8;

    record Cell(String text, Style style) {}

    private final List<String> header;
    private final List<List<Cell>> rows = new ArrayList<>();

    TextTable(List<String> header) {
        this.header = header;
    }

    static Cell cell(String text) {
        return new Cell(text, Style.PLAIN);
    }

    void row(Cell... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException("a row needs " + header.size() + " cells, got " + cells.length);
        }
        rows.add(List.of(cells));
    }

    /** Not wider than {@code look} says, indent included. */
    void write(Appendable out, Look look, String indent) throws IOException {
        int[] widths = widths(look.width() - indent.length());
        List<Cell> head = header.stream().map(text -> new Cell(text, Style.DIM)).toList();
        write(out, head, widths, look, indent);
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
        for (int i = 0; i < widths.length; i++) {
            widths[i] = TerminalText.width(header.get(i));
            for (List<Cell> row : rows) {
                widths[i] = Math.max(
                        widths[i],
                        TerminalText.width(TerminalText.safe(row.get(i).text())));
            }
        }
        int room = Math.max(available - GAP.length() * (widths.length - 1), widths.length);
        while (Arrays.stream(widths).sum() > room) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                if (widths[i] > widths[widest]) {
                    widest = i;
                }
            }
            // From the widest down to the next, or to what still has to go.
            int excess = Arrays.stream(widths).sum() - room;
            int next = nextBelow(widths, widths[widest]);
            int least = Math.max(Math.min(next, widths[widest] - 1), widths[widest] - excess);
            if (least < MIN_COLUMN && widths[widest] <= MIN_COLUMN) {
                break;
            }
            widths[widest] = Math.max(least, MIN_COLUMN);
        }
        return widths;
    }

    private static int nextBelow(int[] widths, int limit) {
        int next = 0;
        for (int width : widths) {
            if (width < limit) {
                next = Math.max(next, width);
            }
        }
        return next;
    }
}
