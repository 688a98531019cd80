package org.dateline.desk.publish;

import java.util.List;

/**
 * The public form of an incident, as it was when a person released it. It holds words and numbers only, no key of the store
 * but the public id that its release has, and nobody who works at the desk. What is unknown is empty or null, and left out
 * of its JSON.
 *
 * @param status {@code verified} or {@code disputed}
 * @param standing how it stands by its accounts alone, in a word
 * @param sources how many independent sources say so
 * @param places where accounts place it
 * @param reports those that tell of it and may be named, with their copies folded
 * @param unnamed whether sources stand behind it that are not named
 */
public record Snapshot(
        String layout,
        String title,
        String status,
        String standing,
        Kind kind,
        When when,
        List<Where> places,
        Mark credibility,
        int sources,
        int reportCount,
        boolean unnamed,
        List<Fact> facts,
        List<Account> accounts,
        List<Report> reports) {

    /** Of this form; a later one has another number. */
    public static final String LAYOUT = "dateline-release/1";

    public Snapshot {
        places = list(places);
        facts = list(facts);
        accounts = list(accounts);
        reports = list(reports);
    }

    /** What was done, by the types of PLOVER, ACLED and CAMEO, and in words. */
    public record Kind(String words, String plover, String mode, String acled, String cameo) {

        public Kind {
            mode = text(mode);
            acled = text(acled);
            cameo = text(cameo);
        }
    }

    /**
     * Days.
     *
     * @param to empty when it is still going on
     */
    public record When(String words, String from, String to, String precision) {

        public When {
            to = text(to);
        }
    }

    /**
     * A place as a circle.
     *
     * @param letter of the account that gives it; empty when nobody says otherwise
     * @param uncertaintyKm radius within which it lies
     */
    public record Where(
            String letter,
            String name,
            String country,
            String admin1,
            double latitude,
            double longitude,
            double uncertaintyKm) {

        public Where {
            letter = text(letter);
            country = text(country);
            admin1 = text(admin1);
        }
    }

    /**
     * A grade of the Admiralty code.
     *
     * @param computed whether the machine suggests it and no person gave it
     */
    public record Mark(String symbol, String meaning, boolean computed) {}

    /**
     * All that is claimed for one field.
     *
     * @param field in a word, for programs
     * @param name for people
     * @param range over all accounts, or the one value they agree on; empty when there are several without a range
     * @param min of a number of people: the lowest
     * @param max the highest; null when somebody sets no upper bound, or for no number
     */
    public record Fact(
            String field,
            String name,
            String range,
            Integer min,
            Integer max,
            boolean contradicted,
            List<Position> positions) {

        public Fact {
            range = text(range);
            positions = list(positions);
        }
    }

    /**
     * A value and who says so.
     *
     * @param letter empty when nobody says otherwise
     * @param sources how many independent sources
     * @param named them
     */
    public record Position(String letter, String value, int sources, List<String> named, Mark credibility) {

        public Position {
            letter = text(letter);
            named = list(named);
        }
    }

    /**
     * What one source tells.
     *
     * @param through what carries it; empty when it speaks itself, or when that must not be told
     * @param first the day of its first claim
     * @param ownSide whether it says what serves its own side
     */
    public record Account(
            String name, String through, String first, Mark reliability, boolean ownSide, List<Claim> claims) {

        public Account {
            through = text(through);
            first = text(first);
            claims = list(claims);
        }
    }

    /**
     * What it says for a field.
     *
     * @param words of the report; empty when they must not be told
     * @param former what it said before and took back
     * @param note that it is unsure, or speaks against its own side
     */
    public record Claim(String field, String letter, String value, String words, String former, String note) {

        public Claim {
            letter = text(letter);
            words = text(words);
            former = text(former);
            note = text(note);
        }
    }

    /** A report that tells of it: where the reader can look it up. */
    public record Report(String publisher, String published, String title, String url, List<Report> copies) {

        public Report {
            publisher = text(publisher);
            published = text(published);
            title = text(title);
            url = text(url);
            copies = list(copies);
        }
    }

    /** What stands for that field; null when nobody tells. */
    public Fact fact(String field) {
        return facts.stream().filter(f -> f.field().equals(field)).findFirst().orElse(null);
    }

    /** How many fields accounts contradict each other in. */
    public long contradictions() {
        return facts.stream().filter(Fact::contradicted).count();
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }

    private static <T> List<T> list(List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
