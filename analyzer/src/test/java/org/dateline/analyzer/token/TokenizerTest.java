package org.dateline.analyzer.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TokenizerTest {

    private static final Tokenizer TOKENIZER = new Tokenizer();

    private static List<String> cut(String text) {
        TokenSpans spans = TOKENIZER.tokens(text);
        return spans.forms(0, spans.count());
    }

    static Stream<Row> rules() {
        return Stream.of("patterns.tsv", "contractions.tsv", "affixes.tsv")
                .flatMap(file -> Table.resource(Tokenizer.class, file).rows().stream());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRowCutsItsExampleAsItSays(Row row) {
        assertFalse(row.get("example").isEmpty());
        assertEquals(List.of(row.get("tokens").split(" ")), cut(row.get("example")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The mayor of Sana'a didn't reply. | The mayor of Sana'a did n't reply .",
                "They’ve said \"no\" | They ’ve said \" no \"",
                "Gen. Ali arrived at 10:30 p.m. in the U.S. | Gen. Ali arrived at 10:30 p.m. in the U.S.",
                "a 15-year-old, anti-war | a 15 - year - old , anti-war",
                "paid US$1,500.50 (40%) | paid US$ 1,500.50 ( 40 % )",
                "the workers' strike | the workers ' strike",
                "in the 1990s and '80s | in the 1990s and '80s",
                "km/h and and/or | km / h and and / or",
                "He cannot go. | He can not go .",
                "from 3-5 May | from 3 - 5 May",
                "J. Smith, Ph.D. | J. Smith , Ph.D."
            })
    void cuts(String text, String tokens) {
        assertEquals(List.of(tokens.strip().split(" ")), cut(text.strip()));
    }

    @Test
    void whiteSpaceHoldsNoTokens() {
        assertEquals(List.of(), cut(" \n\t\u00A0\u2003"));
    }

    @Test
    void spansMapBackToTheText() {
        TokenSpans spans = TOKENIZER.tokens("  Oh,\nno");
        assertEquals(3, spans.count());
        assertEquals(2, spans.start(0));
        assertEquals(4, spans.end(0));
        assertFalse(spans.isSpaced(1));
        assertEquals(6, spans.start(2));
    }
}
