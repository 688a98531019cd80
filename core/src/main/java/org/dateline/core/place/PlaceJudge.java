package org.dateline.core.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.core.text.Document;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * Weighs whether a mention stands for a place: what the analyzer took the name for, how well known the place is, the
 * words beside it, and what the rest of the report does with the name. Each sign is an entry of {@code
 * place-weights.tsv} or {@code place-cues.tsv}; their sum must reach the threshold.
 */
final class PlaceJudge {

    private static final int LARGE = 1_000_000;
    private static final int MEDIUM = 100_000;

    private final Weights weights;
    private final PlaceCues cues = new PlaceCues();
    private final Gazetteer gazetteer;
    private final NotNames notNames;

    PlaceJudge(Weights weights, Gazetteer gazetteer, NotNames notNames) {
        this.weights = weights;
        this.gazetteer = gazetteer;
        this.notNames = notNames;
    }

    /** Sums up the signs of each mention. */
    void judge(Document document, List<Mention> mentions) {
        Set<String> smallWords = new HashSet<>();
        Set<String> surnames = new HashSet<>();
        for (Sentence sentence : document.sentences()) {
            collect(sentence, smallWords, surnames);
        }
        for (Mention mention : mentions) {
            entity(mention);
            String strength = strengthOf(mention);
            weigh(mention, strength);
            cues.read(mention, !strength.equals("known-large"));
            neighbours(mention);
            if (mention.last > mention.first) {
                weigh(mention, "words");
            } else {
                String word = mention.sentence.token(mention.first).form().toLowerCase(Locale.ROOT);
                boolean proper = mention.sentence.token(mention.first).upos().equals("PROPN");
                if (smallWords.contains(word) || !proper && isLatin(word)) {
                    weigh(mention, "common-word");
                }
                if (surnames.contains(word)) {
                    weigh(mention, "person-elsewhere");
                }
            }
        }
        fromElsewhere(mentions);
    }

    boolean isPlace(Mention mention) {
        return mention.placeScore >= threshold();
    }

    /** What the signs of a place must sum up to. */
    double threshold() {
        return weights.of("threshold");
    }

    /** The tagger knows no proper nouns of other scripts. */
    private static boolean isLatin(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    private void weigh(Mention mention, String sign) {
        mention.weigh(sign, weights.of(sign));
    }

    private static void collect(Sentence sentence, Set<String> smallWords, Set<String> surnames) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (Character.isLowerCase(token.form().codePointAt(0))) {
                smallWords.add(token.form());
            }
            // What stands behind a dash is no surname: "Jo Example, D-Chicopee".
            boolean named = token.entity() == EntityType.PERSON
                    && i > 0
                    && sentence.token(i - 1).entity() == EntityType.PERSON
                    && Character.isLetter(sentence.token(i - 1).form().codePointAt(0));
            boolean lastOfName =
                    i + 1 == sentence.size() || sentence.token(i + 1).entity() != EntityType.PERSON;
            if (named && lastOfName) {
                surnames.add(token.form().toLowerCase(Locale.ROOT));
            }
        }
    }

    private void entity(Mention mention) {
        Sentence sentence = mention.sentence;
        EntityType type = sentence.token(mention.first).entity();
        for (int i = mention.first; i <= mention.last; i++) {
            if (sentence.token(i).entity() == EntityType.LOCATION) {
                type = EntityType.LOCATION;
            }
        }
        int first = mention.first;
        int last = mention.last;
        while (first > 0 && sentence.token(first - 1).entity() == type) {
            first--;
        }
        while (last + 1 < sentence.size() && sentence.token(last + 1).entity() == type) {
            last++;
        }
        boolean whole = first == mention.first && last == mention.last;
        switch (type) {
            case LOCATION -> weigh(mention, whole ? "entity-location" : partOfLocation(mention, first));
            case PERSON -> weigh(mention, whole ? "entity-person-whole" : "entity-person");
            case OTHER -> weigh(mention, "entity-other");
            case NONE ->
                weigh(mention, isLatin(sentence.token(mention.first).form()) ? "entity-none" : "entity-script");
            case ORGANIZATION -> organization(mention, first, whole);
        }
    }

    /** What stands before the name inside a longer location tells more than what follows. */
    private String partOfLocation(Mention mention, int first) {
        boolean plain = first == mention.first
                || notNames.isDirection(
                        gazetteer.fold(mention.sentence.token(mention.first - 1).form()));
        return plain ? "entity-location-start" : "entity-location-end";
    }

    /** A name that goes on before or behind is seldom the place's own; a road has a number. */
    private void neighbours(Mention mention) {
        Sentence sentence = mention.sentence;
        int left = mention.from - 1;
        if (left >= 0
                && sentence.token(left).upos().equals("PROPN")
                && !notNames.isDirection(gazetteer.fold(sentence.token(left).form()))) {
            weigh(mention, "name-before");
        }
        int right = mention.to + 1;
        if (right >= sentence.size()) {
            return;
        }
        boolean organization = sentence.token(mention.last).entity() == EntityType.ORGANIZATION;
        if (sentence.token(right).upos().equals("PROPN") && !organization) {
            weigh(mention, "name-after");
        }
        boolean hyphen = sentence.token(right).form().equals("-") && right + 1 < sentence.size();
        int number = hyphen ? right + 1 : right;
        if (Character.isDigit(sentence.token(number).form().codePointAt(0))) {
            boolean own = sentence.head(number) == mention.last || sentence.head(mention.last) == number;
            weigh(mention, own ? "road-number" : "number-after");
        }
    }

    private void organization(Mention mention, int first, boolean whole) {
        if (whole) {
            weigh(mention, "entity-organization-whole");
            return;
        }
        mention.role = ToponymRole.PART_OF_NAME;
        boolean preposition = mention.first > first
                && mention.sentence.token(mention.first - 1).upos().equals("ADP");
        if (preposition) {
            weigh(mention, "entity-organization-of");
        } else {
            weigh(mention, mention.first == first ? "entity-organization-start" : "entity-organization");
        }
    }

    private static String strengthOf(Mention mention) {
        String best = mention.candidates.isEmpty() ? "known-small" : "known-alternate";
        for (Candidate candidate : mention.candidates) {
            GazetteerEntry entry = candidate.entry();
            GazetteerKind kind = entry.kind();
            if (candidate.own()) {
                best = "known-medium"; // the user wants it found
            }
            boolean settlement = kind.isSettlement();
            if (!candidate.isMain() && !(settlement && entry.population() >= LARGE)) {
                continue;
            }
            boolean small = kind == GazetteerKind.ADMIN1
                    ? entry.population() < MEDIUM * 5
                    : settlement && entry.population() < LARGE;
            if (kind == GazetteerKind.ADMIN2 || small) {
                boolean medium = kind == GazetteerKind.ADMIN2 || entry.population() >= MEDIUM;
                best = medium ? "known-medium" : best.equals("known-medium") ? best : "known-small";
            } else {
                return "known-large";
            }
        }
        return best;
    }

    /** A name that is plainly a place once, or stands in a list with one, is a place again. */
    private void fromElsewhere(List<Mention> mentions) {
        Map<String, Double> best = new HashMap<>();
        for (Mention mention : mentions) {
            best.merge(mention.key, mention.placeScore, Math::max);
        }
        double sure = weights.of("threshold") + 2;
        Mention before = null;
        for (Mention mention : mentions) {
            if (mention.placeScore < sure && best.get(mention.key) >= sure) {
                weigh(mention, "place-elsewhere");
            }
            if (before != null
                    && before.sentence == mention.sentence
                    && AreaWords.isListGap(mention.sentence, before.to + 1, mention.from)) {
                if (before.placeScore >= sure && mention.placeScore < sure) {
                    weigh(mention, "listed");
                } else if (mention.placeScore >= sure && before.placeScore < sure) {
                    weigh(before, "listed");
                }
            }
            before = mention;
        }
    }
}
