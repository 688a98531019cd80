package org.dateline.core.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.text.Document;
import org.dateline.core.text.Sentence;

/** The user's phrases that tell that a sentence, or a whole report, is not to be coded: sport, weather, history. */
final class Discards {

    private final Map<String, List<OwnVerbs.Discard>> byFirst = new HashMap<>();

    Discards(List<OwnVerbs.Discard> discards) {
        discards.forEach(discard -> byFirst.computeIfAbsent(discard.words().get(0), k -> new ArrayList<>())
                .add(discard));
    }

    private boolean isEmpty() {
        return byFirst.isEmpty();
    }

    /** The phrase that takes the whole report out, if one does. */
    Optional<OwnVerbs.Discard> ofReport(Document document) {
        if (isEmpty()) {
            return Optional.empty();
        }
        for (Sentence sentence : document.sentences()) {
            Optional<OwnVerbs.Discard> found = find(sentence, true);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    Optional<OwnVerbs.Discard> ofSentence(Sentence sentence) {
        return find(sentence, false);
    }

    private Optional<OwnVerbs.Discard> find(Sentence sentence, boolean wholeReport) {
        for (int i = 0; i < sentence.size(); i++) {
            for (OwnVerbs.Discard discard : byFirst.getOrDefault(form(sentence, i), List.of())) {
                if (discard.wholeReport() == wholeReport && matches(sentence, i, discard.words())) {
                    return Optional.of(discard);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean matches(Sentence sentence, int first, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (first + i >= sentence.size() || !form(sentence, first + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String form(Sentence sentence, int token) {
        return sentence.token(token).form().toLowerCase(Locale.ROOT);
    }
}
