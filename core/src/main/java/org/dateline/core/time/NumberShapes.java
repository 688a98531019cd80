package org.dateline.core.time;

import java.util.List;

/**
 * What a numeral can be by its looks alone, as classes that rules use beside those of {@code words.tsv}:
 *
 * <ul>
 *   <li>{@code n} a whole number, {@code number} any number; {@code ord} an ordinal ({@code 14th})
 *   <li>{@code dom} a day of the month, with or without ordinal ending; {@code mm} a month as a number
 *   <li>{@code y4} a year from 1900 to 2099; {@code oldyear} one from 1000 to 1899; {@code y2} two digits;
 *       {@code apostropheyear} {@code '87}
 *   <li>{@code decade} {@code 1990s}, {@code '80s}
 *   <li>{@code hm} hours and minutes {@code 7:15}; {@code mil} four digits of a clock {@code 0735}
 *   <li>{@code dotted} {@code 21.10.1904}
 * </ul>
 */
final class NumberShapes {

    /** A class a numeral belongs to, and its value there. */
    record Shape(String symbol, String value) {}

    static final List<String> SYMBOLS =
            List.of("n", "ord", "dom", "mm", "y4", "oldyear", "y2", "apostropheyear", "decade", "hm", "mil", "dotted");

    private static final List<String> ORDINAL_SUFFIXES = List.of("st", "nd", "rd", "th");

    private NumberShapes() {}

    static boolean isOrdinalSuffix(String suffix) {
        return ORDINAL_SUFFIXES.contains(suffix);
    }

    static void collect(String word, List<Shape> shapes) {
        boolean apostrophe = word.charAt(0) == '\'';
        String digits = apostrophe ? word.substring(1) : word;
        int end = 0;
        while (end < digits.length() && Character.isDigit(digits.charAt(end))) {
            end++;
        }
        String tail = digits.substring(end);
        if (end == 0 || end > 9) {
            return;
        }
        int value = Integer.parseInt(digits.substring(0, end));
        if (apostrophe) {
            apostrophe(value, end, tail, shapes);
        } else if (tail.isEmpty()) {
            whole(value, end, digits, shapes);
        } else if (isOrdinalSuffix(tail)) {
            shapes.add(new Shape("ord", Integer.toString(value)));
            if (value >= 1 && value <= 31) {
                shapes.add(new Shape("dom", Integer.toString(value)));
            }
        } else if (tail.equals("s")) {
            decade(value, end, shapes);
        } else {
            compound(digits, end, value, tail, shapes);
        }
    }

    private static void apostrophe(int value, int length, String tail, List<Shape> shapes) {
        if (length == 2 && tail.equals("s")) {
            decade(value, length, shapes);
        } else if (length == 2 && tail.isEmpty()) {
            shapes.add(new Shape("apostropheyear", Integer.toString(century(value) + value)));
        }
    }

    private static void whole(int value, int length, String digits, List<Shape> shapes) {
        shapes.add(new Shape("n", Integer.toString(value)));
        if (length <= 2 && value >= 1 && value <= 31) {
            shapes.add(new Shape("dom", Integer.toString(value)));
        }
        if (length <= 2 && value >= 1 && value <= 12) {
            shapes.add(new Shape("mm", Integer.toString(value)));
        }
        if (length == 2) {
            shapes.add(new Shape("y2", Integer.toString(century(value) + value)));
        }
        if (length == 4 && value >= 1900 && value < 2100) {
            shapes.add(new Shape("y4", digits));
        } else if (length == 4 && value >= 1000 && value < 1900) {
            shapes.add(new Shape("oldyear", digits));
        }
        if (length == 4 && value / 100 <= 24 && value % 100 < 60) {
            shapes.add(new Shape("mil", digits.substring(0, 2) + ":" + digits.substring(2)));
        }
    }

    private static void decade(int value, int length, List<Shape> shapes) {
        if (value % 10 == 0 && length == 4 && value >= 1500 && value < 2100) {
            shapes.add(new Shape("decade", Integer.toString(value / 10)));
        } else if (value % 10 == 0 && length == 2 && value >= 20) {
            shapes.add(new Shape("decade", Integer.toString(190 + value / 10)));
        }
    }

    private static void compound(String digits, int end, int value, String tail, List<Shape> shapes) {
        boolean minutes = tail.length() == 3 && Character.isDigit(tail.charAt(1)) && Character.isDigit(tail.charAt(2));
        if (minutes && tail.charAt(0) == ':' && end <= 2 && value <= 24 && tail.charAt(1) <= '5') {
            shapes.add(new Shape("hm", (end == 1 ? "0" : "") + digits.substring(0, end) + tail));
        } else if (tail.charAt(0) == '.' && tail.indexOf('.', 1) > 0 && tail.length() >= 5) {
            shapes.add(new Shape("dotted", digits));
        }
    }

    /** Two digits stand for the years 1931 to 2030. */
    private static int century(int twoDigits) {
        return twoDigits <= 30 ? 2000 : 1900;
    }
}
