package org.dateline.read.dictionary;

import java.util.ArrayList;
import java.util.List;

/** One file while it is read: its lines, and the remarks on them. */
final class Source {

    /** A line without its comment. */
    record Line(int number, String text) {
        boolean isBlank() {
            return text.isBlank();
        }
    }

    private final String name;
    private final List<Line> lines;
    private final List<Remark> remarks = new ArrayList<>();

    Source(String name, List<String> raw) {
        this.name = name;
        List<Line> all = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            all.add(new Line(i + 1, withoutComment(raw.get(i))));
        }
        this.lines = List.copyOf(all);
    }

    /** A comment begins with a hash or, in the older format, a semicolon. */
    private static String withoutComment(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '#' || line.charAt(i) == ';') {
                return line.substring(0, i);
            }
        }
        return line;
    }

    String name() {
        return name;
    }

    List<Line> lines() {
        return lines;
    }

    List<Remark> remarks() {
        return remarks;
    }

    String place(Line line) {
        return name + ":" + line.number();
    }

    /** The line breaks the format. */
    void wrong(Line line, int column, String message) {
        remarks.add(new Remark(name, line.number(), column, true, message));
    }

    /** The line is well formed and of no use here. */
    void unused(Line line, int column, String message) {
        remarks.add(new Remark(name, line.number(), column, false, message));
    }
}
