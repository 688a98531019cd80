package org.dateline.analyzer.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TokenizerPropertyTest {

    private static final Tokenizer TOKENIZER = new Tokenizer();

    /** Strings of what decides cuts, denser than in any text, beside strings of anything. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                        "a",
                        "U.S.",
                        "n't",
                        "'s",
                        "’",
                        "-",
                        "--",
                        ".",
                        "...",
                        "http://x.y",
                        "@",
                        "#",
                        "5",
                        "1,0",
                        "/",
                        " ",
                        "\n",
                        "(",
                        "\"",
                        "$",
                        "cannot",
                        "\uD83D\uDE00",
                        "\uD83D",
                        "\u0000",
                        "é",
                        "ا",
                        ":",
                        "am",
                        "Mr.")
                .list()
                .ofMaxSize(30)
                .map(list -> String.join("", list));
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(60));
    }

    @Property
    void tokensCoverAllThatIsNotWhiteSpaceInOrderWithoutOverlap(@ForAll("texts") String text) {
        TokenSpans spans = TOKENIZER.tokens(text);
        int at = 0;
        for (int i = 0; i < spans.count(); i++) {
            assertTrue(spans.start(i) >= at);
            assertBlank(text.substring(at, spans.start(i)));
            assertTrue(spans.end(i) > spans.start(i));
            assertEquals(text.substring(spans.start(i), spans.end(i)), spans.form(i));
            at = spans.end(i);
        }
        assertBlank(text.substring(at));
    }

    private static void assertBlank(String between) {
        between.codePoints()
                .forEach(c -> assertTrue(
                        Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c),
                        "left out: " + between));
    }

    @Property(tries = 30)
    void longStretchesTakeNoLongerThanTheirLength(@ForAll("texts") String piece) {
        String text = piece.repeat(Math.min(20_000, 200_000 / Math.max(1, piece.length())));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> TOKENIZER.tokens(text));
    }
}
