package org.dateline.core.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.report.Report;
import org.dateline.core.report.Span;
import org.dateline.core.text.Document;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Passage;
import org.dateline.core.text.PassageKind;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * Sentences with a tree written by hand, so that rules are tested without a parser. A token is {@code
 * form/tag/relation/head} with the head's position in the sentence, and {@code /P}, {@code /L} or {@code /O} for a
 * person, location or organization.
 */
final class Trees {

    private Trees() {}

    static Document document(String... sentences) {
        StringBuilder text = new StringBuilder();
        List<Sentence> read = new ArrayList<>();
        for (String sentence : sentences) {
            List<Token> tokens = new ArrayList<>();
            for (String token : sentence.split(" ")) {
                String[] parts = token.split("/");
                int start = text.length();
                text.append(parts[0]);
                tokens.add(token(parts, new Span(start, text.length())));
                text.append(' ');
            }
            read.add(new Sentence(read.size(), 0, tokens));
        }
        Report report = new Report(
                "test", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text.toString());
        Passage passage = new Passage(PassageKind.PARAGRAPH, new Span(0, text.length()));
        return new Document(report, List.of(passage), read);
    }

    private static Token token(String[] parts, Span span) {
        EntityType entity = parts.length < 5
                ? EntityType.NONE
                : switch (parts[4]) {
                    case "P" -> EntityType.PERSON;
                    case "L" -> EntityType.LOCATION;
                    case "O" -> EntityType.ORGANIZATION;
                    default -> EntityType.OTHER;
                };
        return new Token(
                span,
                parts[0],
                lemma(parts[0], parts[1]),
                upos(parts[1]),
                parts[1],
                Integer.parseInt(parts[3]),
                parts[2],
                entity);
    }

    private static String lemma(String form, String tag) {
        if (tag.equals("NNS") && form.endsWith("s")) {
            return form.substring(0, form.length() - 1);
        }
        return tag.equals("VBD") && form.equals("said") ? "say" : form;
    }

    private static String upos(String tag) {
        return switch (tag.length() < 2 ? tag : tag.substring(0, 2)) {
            case "NN" -> tag.startsWith("NNP") ? "PROPN" : "NOUN";
            case "VB" -> "VERB";
            case "JJ" -> "ADJ";
            case "PR", "WP" -> "PRON";
            case "IN" -> "ADP";
            case "DT" -> "DET";
            default -> "PUNCT";
        };
    }
}
