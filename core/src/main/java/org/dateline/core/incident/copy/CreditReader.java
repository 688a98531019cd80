package org.dateline.core.incident.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.incident.copy.Credit.Share;
import org.dateline.core.report.Span;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/**
 * Agencies that a report credits and writers it names ({@code credits.tsv}), and whether it presents itself as a correction
 * ({@code corrections.tsv}). Looks at the first and last lines only: an agency named in the story is a source, no credit.
 */
final class CreditReader {

    private static final int OPENING = 6;
    private static final int CLOSING = 5;

    /** Longer lines are cut: a credit stands at the beginning of a paragraph, or at its end. */
    private static final int LONGEST = 420;

    /** Stands for the agency's name in a line, so that no pattern has to search for it. */
    private static final String AGENCY = "\uE000";

    private static final int LONGEST_NAME = 5;

    /** A byline is a line of its own, and short. */
    private static final int LONGEST_BYLINE = 120;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.&-]*+");
    private static final String PERSON = "(?-i:\\\\p{Lu})[\\\\p{L}.'’-]{1,20}(?: (?:de |van |von |al-|bin |bint"
            + " )?(?-i:\\\\p{Lu})[\\\\p{L}.'’-]{0,20}){1,3}?";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private enum Position {
        OPENING,
        CLOSING,
        ANY
    }

    private record Rule(Position where, Optional<Share> share, Pattern pattern, String place) {

        boolean needsAgency() {
            return pattern.pattern().contains(AGENCY);
        }

        boolean names(String group) {
            return pattern.pattern().contains("(?<" + group + ">");
        }
    }

    /** A line in which the name of an agency, if there is one, is replaced by a sign. */
    private record Line(String text, Optional<Outlet> agency) {}

    /** What the edges of a report tell of where it comes from. */
    record Origin(List<Credit> credits, List<String> bylines, boolean correction) {}

    private final Outlets outlets;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Pattern> corrections = new ArrayList<>();

    CreditReader(Outlets outlets) {
        this.outlets = outlets;
        for (Row row : Table.resource(CreditReader.class, "credits.tsv").rows()) {
            String share = row.get("share");
            String pattern = row.require("pattern")
                    .replace("AGENCY", AGENCY)
                    .replaceAll("\\bWRITER\\b", "(?<writer>" + PERSON + ")")
                    .replaceAll("\\bWRITER2\\b", "(?<second>" + PERSON + ")");
            rules.add(new Rule(
                    Position.valueOf(row.require("where").toUpperCase(Locale.ROOT)),
                    share.isEmpty() ? Optional.empty() : Optional.of(Share.valueOf(share.toUpperCase(Locale.ROOT))),
                    Pattern.compile(pattern, FLAGS),
                    row.place()));
        }
        for (Row row : Table.resource(CreditReader.class, "corrections.tsv").rows()) {
            corrections.add(Pattern.compile(row.require("pattern"), FLAGS));
        }
    }

    Origin read(Optional<String> title, String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        List<Credit> credits = new ArrayList<>();
        List<String> bylines = new ArrayList<>();
        boolean correction = title.map(String::strip).filter(this::corrects).isPresent();
        for (int i = 0; i < lines.size(); i++) {
            boolean opening = i < OPENING;
            boolean closing = i >= lines.size() - CLOSING;
            if (opening) {
                read(beginning(lines.get(i)), closing ? Position.ANY : Position.OPENING, credits, bylines);
            }
            if (closing && (!opening || lines.get(i).length() > LONGEST)) {
                read(end(lines.get(i)), Position.CLOSING, credits, bylines);
            }
            correction |= (opening || closing) && corrects(beginning(lines.get(i)));
        }
        return new Origin(credits, bylines, correction);
    }

    private void read(String line, Position where, List<Credit> credits, List<String> bylines) {
        List<Line> readings = new ArrayList<>(agencies(line));
        if (line.length() <= LONGEST_BYLINE) {
            readings.add(new Line(line, Optional.empty()));
        }
        for (Rule rule : rules) {
            if (rule.where() == Position.ANY || where == Position.ANY || rule.where() == where) {
                for (Line reading : readings) {
                    if (rule.needsAgency() == reading.agency().isPresent()) {
                        Matcher matcher = rule.pattern().matcher(reading.text());
                        if (matcher.matches()) {
                            take(rule, reading, matcher, credits, bylines);
                            return;
                        }
                    }
                }
            }
        }
    }

    private void take(Rule rule, Line line, Matcher matcher, List<Credit> credits, List<String> bylines) {
        line.agency()
                .ifPresent(agency ->
                        credits.add(new Credit(agency.name(), rule.share().orElse(Share.PART), rule.place())));
        if (rule.names("writer") && outlets.find(matcher.group("writer")).isEmpty()) {
            bylines.add(matcher.group("writer").toLowerCase(Locale.ROOT));
        }
        if (rule.names("second")) {
            bylines.add(matcher.group("second").toLowerCase(Locale.ROOT));
        }
    }

    /** The line once for each name of an agency in it, the longest where two begin alike. */
    private List<Line> agencies(String line) {
        List<Span> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            // A full stop at the end is the sentence's, unless the word has others: "A.P."
            int end = matcher.end();
            boolean stop = line.charAt(end - 1) == '.' && line.indexOf('.', matcher.start()) == end - 1;
            words.add(new Span(matcher.start(), stop ? end - 1 : end));
        }
        List<Line> found = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            if (!Character.isUpperCase(line.charAt(words.get(from).start()))) {
                continue; // a credit writes its agency's name as a name
            }
            for (int to = Math.min(words.size(), from + LONGEST_NAME); to > from; to--) {
                Span name = words.get(from).union(words.get(to - 1));
                Optional<Outlet> agency = outlets.agency(name.in(line));
                if (agency.isPresent()) {
                    String masked = line.substring(0, name.start()) + AGENCY + line.substring(name.end());
                    found.add(new Line(masked, agency));
                    break;
                }
            }
        }
        return found;
    }

    private boolean corrects(String line) {
        return corrections.stream().anyMatch(pattern -> pattern.matcher(line).matches());
    }

    private static String beginning(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    private static String end(String line) {
        return line.length() <= LONGEST ? line : line.substring(line.length() - LONGEST);
    }
}
