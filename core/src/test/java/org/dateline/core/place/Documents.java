package org.dateline.core.place;

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
 * Documents for tests that need no analyzer: words apart by spaces, a word in capitals or with a capital a proper noun,
 * {@code [Name]} a location of the analyzer, the first word the root of a flat tree.
 */
final class Documents {

    private Documents() {}

    static Report report(String publisher, String text) {
        return new Report("r", Optional.empty(), Optional.of(publisher), Optional.empty(), Optional.empty(), text);
    }

    static Document of(String publisher, String... sentences) {
        String text = String.join(" ", sentences).replace("[", "").replace("]", "");
        Report report = report(publisher, text);
        List<Sentence> all = new ArrayList<>();
        int at = 0;
        for (String sentence : sentences) {
            List<Token> tokens = new ArrayList<>();
            boolean location = false;
            for (String word : sentence.split(" ")) {
                location |= word.startsWith("[");
                String form = word.replace("[", "").replace("]", "");
                boolean proper = Character.isUpperCase(form.codePointAt(0));
                String upos = proper ? "PROPN" : Character.isLetterOrDigit(form.charAt(0)) ? "NOUN" : "PUNCT";
                boolean first = tokens.isEmpty();
                tokens.add(new Token(
                        new Span(at, at + form.length()),
                        form,
                        form,
                        form.equals("and") ? "CCONJ" : upos,
                        proper ? "NNP" : "NN",
                        first ? -1 : 0,
                        first ? "root" : "dep",
                        location ? EntityType.LOCATION : EntityType.NONE));
                at += form.length() + 1;
                location &= !word.endsWith("]");
            }
            all.add(new Sentence(all.size(), 0, tokens));
        }
        return new Document(report, List.of(new Passage(PassageKind.PARAGRAPH, new Span(0, text.length()))), all);
    }
}
