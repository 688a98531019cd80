package org.dateline.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.report.Report;
import org.dateline.core.report.Span;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {

    /** Words between spaces, one sentence a passage. */
    private static final Analyzer SPACES = new Analyzer() {
        @Override
        public String version() {
            return "spaces";
        }

        @Override
        public List<List<Token>> analyze(String passage) {
            List<Token> tokens = new ArrayList<>();
            int start = 0;
            for (int i = 0; i <= passage.length(); i++) {
                if (i == passage.length() || passage.charAt(i) == ' ') {
                    if (i > start) {
                        String form = passage.substring(start, i);
                        tokens.add(new Token(
                                new Span(start, i), form, form, "X", "FW", tokens.size() - 1, "dep", EntityType.NONE));
                    }
                    start = i + 1;
                }
            }
            return tokens.isEmpty() ? List.of() : List.of(tokens);
        }

        @Override
        public List<Token> analyzeWords(List<String> words) {
            return analyze(String.join(" ", words)).get(0);
        }
    };

    @Test
    void givenWordsAreShownInPlainTypography() {
        List<Token> tokens = new DocumentReader(SPACES).readWords(List.of("\u201CWe", "saw\u201D"));
        assertEquals(List.of("\"We", "saw\""), tokens.stream().map(Token::form).toList());
    }

    @Test
    void wordOfNothingButOddSpaceStaysAWord() {
        assertEquals(
                2, new DocumentReader(SPACES).readWords(List.of("a", "\u200B")).size());
    }

    @Test
    void tokensSeePlainTypographyAndPointIntoTheOriginal() {
        String text = "Head\n\u00A0\u201CWe\u200B saw\u201D nothing.";
        Document document = new DocumentReader(SPACES)
                .read(Report.identified(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text));
        Sentence sentence = document.sentences().get(1);
        assertEquals("\"We", sentence.token(0).form());
        assertEquals("\u201CWe", document.textOf(sentence.token(0).span()));
        assertEquals("saw\u201D", document.textOf(sentence.token(1).span()));
        assertEquals(
                PassageKind.HEADING,
                document.passageOf(document.sentences().get(0)).kind());
        assertEquals(PassageKind.PARAGRAPH, document.passageOf(sentence).kind());
    }
}
