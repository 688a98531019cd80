package org.dateline.eval.gold;

import java.util.ArrayList;
import java.util.List;

/** The lines of one sentence in a column format: {@code #} comments and the rows whose first cell is a plain number. */
record Block(List<GoldLine> comments, List<GoldLine> rows) {

    /** Sentences end at empty lines. */
    static List<Block> blocks(List<GoldLine> lines) {
        List<Block> blocks = new ArrayList<>();
        Block open = new Block(new ArrayList<>(), new ArrayList<>());
        for (GoldLine line : lines) {
            if (line.text().isBlank()) {
                blocks.add(open);
                open = new Block(new ArrayList<>(), new ArrayList<>());
            } else if (line.text().startsWith("#")) {
                open.comments.add(line);
            } else if (isWord(line)) {
                open.rows.add(line);
            }
        }
        blocks.add(open);
        return blocks;
    }

    /** The whole number in that cell, at least 0. */
    static int number(GoldLine row, String[] cells, int index) {
        try {
            int value = Integer.parseInt(cells[index]);
            if (value >= 0) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Falls through to the error that shows the cell.
        }
        int column = 1;
        for (int i = 0; i < index; i++) {
            column += cells[i].length() + 1;
        }
        throw row.error(column, "column " + (index + 1) + " must be a number, got '" + cells[index] + "'");
    }

    /** Ranges (3-4) and empty nodes (3.1) are none; anything else that is no number is a mistake. */
    private static boolean isWord(GoldLine line) {
        int tab = line.text().indexOf('\t');
        String first = tab < 0 ? line.text() : line.text().substring(0, tab);
        if (!first.matches("[0-9]+([-.][0-9]+)?")) {
            throw line.error(
                    1,
                    "a word's line must begin with its number and a tab, got '"
                            + first.substring(0, Math.min(20, first.length())) + "'");
        }
        return first.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
