package org.dateline.core.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.place.Toponym;
import org.dateline.core.place.ToponymRole;
import org.dateline.core.text.Document;
import org.dateline.core.text.Sentence;

/**
 * "The city", "the country" where the report has named one just before: the last town or country it named.
 *
 * <p>Only with "the" and nothing that tells which one: "the city of Lagos" and "the besieged town where she was born" name
 * their own.
 */
final class NamelessPlaces {

    private static final int REACH = 3;

    private final WordClasses classes;

    NamelessPlaces(WordClasses classes) {
        this.classes = classes;
    }

    /** Toponyms for such words, resolved as the name they stand for. */
    List<Toponym> read(Document document, List<Toponym> toponyms) {
        List<Toponym> named = toponyms.stream()
                .filter(t -> t.role() == ToponymRole.PLACE && t.place().isPresent())
                .sorted(Comparator.comparingInt(t -> t.span().start()))
                .toList();
        List<Toponym> found = new ArrayList<>();
        int next = 0;
        Toponym town = null;
        Toponym country = null;
        for (Sentence sentence : document.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                int end = sentence.token(i).span().end();
                while (next < named.size() && named.get(next).span().end() <= end) {
                    Toponym toponym = named.get(next++);
                    switch (toponym.place().orElseThrow().precision()) {
                        case CITY -> town = toponym;
                        case COUNTRY -> country = toponym;
                        default -> {}
                    }
                }
                String word = sentence.token(i).lemma();
                Toponym meant =
                        classes.has("the-town", word) ? town : classes.has("the-country", word) ? country : null;
                if (meant != null && sentence.index() - meant.sentence() <= REACH && isBare(sentence, i)) {
                    found.add(standIn(document, sentence, i, meant));
                }
            }
        }
        return found;
    }

    private static boolean isBare(Sentence sentence, int token) {
        boolean definite = false;
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.head(i) != token) {
                continue;
            }
            switch (sentence.token(i).plainRelation()) {
                case "det" -> definite = sentence.token(i).lemma().equals("the");
                case "case", "punct" -> {}
                default -> {
                    return false;
                }
            }
        }
        return definite;
    }

    private static Toponym standIn(Document document, Sentence sentence, int token, Toponym meant) {
        boolean town = meant.place().orElseThrow().precision() == PlacePrecision.CITY;
        return new Toponym(
                sentence.span(token, token),
                sentence.index(),
                token,
                document.textOf(sentence.span(token, token)),
                meant.place(),
                ToponymRole.PLACE,
                Optional.empty(),
                town ? "the town named last" : "the country named last");
    }
}
