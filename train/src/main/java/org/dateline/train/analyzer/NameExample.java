package org.dateline.train.analyzer;

import java.util.ArrayList;
import java.util.List;
import org.dateline.analyzer.name.NameLabels;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Token;
import org.dateline.eval.gold.Iob2;

/**
 * A sentence with its names.
 *
 * @param labels as in {@link NameLabels}, one a word
 * @param knowsOther whether names that are no person, place or organisation are marked too
 */
record NameExample(List<String> words, List<Integer> labels, boolean knowsOther, float weight) {

    static NameExample of(Iob2.Sentence gold) {
        List<Integer> labels = new ArrayList<>();
        for (String tag : gold.tags()) {
            EntityType type = tag.equals("O") ? EntityType.NONE : type(tag.substring(2));
            labels.add(tag.startsWith("B-") ? NameLabels.first(type) : NameLabels.further(type));
        }
        return new NameExample(gold.words(), labels, false, 1);
    }

    /** As another analyzer sees it: neighbouring words of one type are one name. */
    static NameExample of(List<Token> tokens, float weight) {
        List<Integer> labels = new ArrayList<>();
        EntityType before = EntityType.NONE;
        for (Token token : tokens) {
            labels.add(
                    token.entity() == before ? NameLabels.further(token.entity()) : NameLabels.first(token.entity()));
            before = token.entity();
        }
        return new NameExample(tokens.stream().map(Token::form).toList(), labels, true, weight);
    }

    private static EntityType type(String name) {
        return switch (name) {
            case "PER" -> EntityType.PERSON;
            case "LOC" -> EntityType.LOCATION;
            case "ORG" -> EntityType.ORGANIZATION;
            default -> EntityType.NONE;
        };
    }
}
