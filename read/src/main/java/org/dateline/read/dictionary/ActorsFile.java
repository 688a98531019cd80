package org.dateline.read.dictionary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.actor.ActorCode;
import org.dateline.core.actor.CameoCodes;
import org.dateline.core.actor.OwnActors;

/**
 * Actors: a name, other spellings behind {@code +}, codes in brackets on the name's line or on lines of their own, each with
 * the days it holds: {@code [RUSGOV 910710-991231]}, {@code [RUSELI >19991231]}, {@code [RUSOPP <910710]}.
 */
final class ActorsFile {

    private static final Pattern CODE = Pattern.compile("\\[([^\\]\\[]*)\\]?");
    private static final Pattern DATED = Pattern.compile("([A-Z0-9]+|---)(?:\\s+(.*))?");

    /** Years of two digits up to this one are of this century. */
    private static final int CENTURY = 30;

    private final Source source;
    private final CameoCodes cameo;
    private final List<OwnActors.Name> names = new ArrayList<>();
    private final List<String> spellings = new ArrayList<>();
    private final List<OwnActors.Term> terms = new ArrayList<>();
    private boolean told;
    private boolean land = true;
    private boolean dated;
    private boolean body;
    private Source.Line opened;
    private int spelled;

    ActorsFile(Source source, CameoCodes cameo) {
        this.source = source;
        this.cameo = cameo;
    }

    List<OwnActors.Name> read() {
        for (Source.Line line : source.lines()) {
            if (!line.isBlank()) {
                read(line);
            }
        }
        close();
        return names;
    }

    int spellings() {
        return spelled;
    }

    private void read(Source.Line line) {
        String text = line.text();
        int bracket = text.indexOf('[');
        String name = (bracket < 0 ? text : text.substring(0, bracket)).strip();
        boolean alias = name.startsWith("+");
        if (name.isEmpty()) {
            if (opened == null) {
                source.wrong(line, 1, "a code without a name before it");
                return;
            }
        } else if (alias && opened == null) {
            source.wrong(line, 1, "another spelling without a name before it");
            return;
        } else if (!alias) {
            close();
            opened = line;
        }
        if (!name.isEmpty()) {
            for (String one : name.split("\\s\\+")) {
                spell(line, one.startsWith("+") ? one.substring(1) : one);
            }
        }
        Matcher codes = CODE.matcher(text);
        while (codes.find()) {
            told = true;
            if (!codes.group().endsWith("]")) {
                source.wrong(line, codes.start() + 1, "a bracket that is not closed");
            } else {
                term(line, codes.start() + 1, codes.group(1).strip());
            }
        }
    }

    private void spell(Source.Line line, String name) {
        String spelling = Names.spelling(name);
        if (spelling.chars().noneMatch(Character::isLetterOrDigit)) {
            source.wrong(line, 1, "a name needs a letter or digit, got '" + name + "'");
        } else if (spelling.length() > DictionaryReader.MAX_NAME) {
            source.wrong(line, 1, "a name may have at most " + DictionaryReader.MAX_NAME + " characters");
        } else {
            spellings.add(spelling);
        }
    }

    private void term(Source.Line line, int column, String written) {
        Matcher matcher = DATED.matcher(written);
        if (!matcher.matches()) {
            source.wrong(line, column, "not a code of capitals: '[" + written + "]'");
            return;
        }
        String code = matcher.group(1);
        if (code.equals("---")) {
            source.unused(line, column, "[---] takes a name out of coding; the program's own dictionary then decides");
            return;
        }
        Optional<ActorCode> actor = cameo.actor(code);
        if (actor.isEmpty()) {
            source.unused(
                    line, column, "'" + code + "' begins with no country and no kind of actor this program knows");
            return;
        }
        try {
            Optional<LocalDate> from = Optional.empty();
            Optional<LocalDate> to = Optional.empty();
            String dates = matcher.group(2) == null ? "" : matcher.group(2).strip();
            if (dates.startsWith(">")) {
                from = Optional.of(day(dates.substring(1).strip()));
            } else if (dates.startsWith("<")) {
                to = Optional.of(day(dates.substring(1).strip()));
            } else if (!dates.isEmpty()) {
                int dash = dates.indexOf('-');
                if (dash < 0) {
                    throw new IllegalArgumentException("a date alone needs < or > before it, got '" + dates + "'");
                }
                from = Optional.of(day(dates.substring(0, dash).strip()));
                to = Optional.of(day(dates.substring(dash + 1).strip()));
            }
            terms.add(new OwnActors.Term(actor.get(), from, to, source.place(line)));
            dated |= !dates.isEmpty() || code.contains("ELI");
            land &= code.length() <= 3 && !actor.get().isBloc() && dates.isEmpty();
            // Officers of an organisation stand under its code for their years; groups and firms do not.
            body |= code.startsWith("IMG") || code.startsWith("MNC") || code.startsWith("NGO");
        } catch (DateTimeException e) {
            source.wrong(line, column, "no such day in '[" + written + "]'");
        } catch (IllegalArgumentException e) {
            source.wrong(line, column, e.getMessage());
        }
    }

    /** Six digits or eight; a day past the end of its month is its last. */
    private static LocalDate day(String digits) {
        if (!digits.matches("[0-9]{6}|[0-9]{8}")) {
            throw new IllegalArgumentException("a date has six digits or eight, got '" + digits + "'");
        }
        int split = digits.length() - 4;
        int year = Integer.parseInt(digits.substring(0, split));
        if (split == 2) {
            year += year <= CENTURY ? 2000 : 1900;
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(digits.substring(split, split + 2)));
        int day = Integer.parseInt(digits.substring(split + 2));
        return day > 31 || day < 1 ? month.atDay(day) : month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    private void close() {
        if (opened != null) {
            if (!told) {
                source.wrong(opened, 1, "a name without a code");
            } else if (!terms.isEmpty() && !spellings.isEmpty()) {
                names.add(new OwnActors.Name(spellings, terms, land, dated && !body));
                spelled += spellings.size();
            }
        }
        spellings.clear();
        terms.clear();
        told = false;
        land = true;
        dated = false;
        body = false;
        opened = null;
    }
}
