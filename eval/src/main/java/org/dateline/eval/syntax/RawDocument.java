package org.dateline.eval.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.report.Span;
import org.dateline.eval.gold.Conllu.Sentence;

/**
 * A treebank's document as it stood before anyone cut it: the sentences' own texts joined by a space.
 *
 * @param sentences the words of each sentence; all together, without white space, they make the text
 */
record RawDocument(String text, List<List<String>> sentences) {

    static List<RawDocument> of(List<Sentence> treebank) {
        List<RawDocument> documents = new ArrayList<>();
        List<Sentence> open = new ArrayList<>();
        for (Sentence sentence : treebank) {
            if (sentence.opensDocument() && !open.isEmpty()) {
                documents.add(join(open));
                open.clear();
            }
            open.add(sentence);
        }
        documents.add(join(open));
        return documents;
    }

    private static RawDocument join(List<Sentence> sentences) {
        List<String> texts = new ArrayList<>();
        for (Sentence sentence : sentences) {
            String text = sentence.text()
                    .orElseThrow(() -> sentence.firstLine().error(1, "the sentence has no '# text = ' line before it"));
            if (!visible(String.join("", sentence.forms())).equals(visible(text))) {
                throw sentence.firstLine().error(1, "the words from here on do not make the sentence's '# text'");
            }
            texts.add(text);
        }
        return new RawDocument(
                String.join(" ", texts), sentences.stream().map(Sentence::forms).toList());
    }

    /** Where each word stands, counted in characters other than white space. */
    static Set<Span> tokenSpans(List<List<String>> sentences) {
        Set<Span> spans = new HashSet<>();
        int at = 0;
        for (List<String> sentence : sentences) {
            for (String form : sentence) {
                int end = at + visible(form).length();
                spans.add(new Span(at, end));
                at = end;
            }
        }
        return spans;
    }

    static Set<Span> sentenceSpans(List<List<String>> sentences) {
        Set<Span> spans = new HashSet<>();
        int at = 0;
        for (List<String> sentence : sentences) {
            int end = at + visible(String.join("", sentence)).length();
            spans.add(new Span(at, end));
            at = end;
        }
        return spans;
    }

    private static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
