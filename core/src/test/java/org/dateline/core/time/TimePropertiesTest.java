package org.dateline.core.time;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.core.text.Document;

class TimePropertiesTest {

    private static final TimeFinder FINDER = new TimeFinder();

    private static final List<String> PIECES = List.of(
            "the",
            "a",
            "of",
            "to",
            "-",
            "–",
            ",",
            "/",
            "31",
            "30",
            "2",
            "1904",
            "90",
            "Feb.",
            "February",
            "29",
            "Monday",
            "night",
            "noon",
            "10:30",
            "a.m.",
            "week",
            "weeks",
            "years",
            "ago",
            "later",
            "earlier",
            "last",
            "next",
            "early",
            "mid-June",
            "century",
            "20th",
            "1990s",
            "quarter",
            "third",
            "fiscal",
            "hundred",
            "million",
            "thousand",
            "two",
            "twenty-six",
            "and",
            "half",
            "until",
            "since",
            "between",
            "from",
            "every",
            "past",
            "2.5",
            "1/2",
            "99/99/9999",
            "0000",
            "999999999999",
            "'87",
            "Easter",
            "day",
            "before",
            "after",
            ".",
            "'",
            "''");

    @Provide
    Arbitrary<String> timeSoup() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(25).map(words -> String.join(" ", words));
    }

    @Example
    void daysThatNoMonthHasAreNoError() {
        for (String text : List.of("31 to 31 Feb.", "2 to Feb. 31 .", "1 to 2 to 3 May")) {
            for (TimeExpression e : FINDER.find(FlatText.document(text, Optional.empty(), Optional.empty()))
                    .expressions()) {
                assertTrue(e.span().end() <= text.length(), text);
            }
        }
    }

    @Property(tries = 2000)
    void anyWordsGiveOrderedExpressionsInsideTheText(@ForAll("timeSoup") String text, @ForAll boolean dated) {
        Document document =
                FlatText.document(text, dated ? Optional.of(FlatText.THURSDAY) : Optional.empty(), Optional.empty());
        int end = 0;
        for (TimeExpression e : FINDER.find(document).expressions()) {
            assertTrue(e.span().start() >= end, text);
            assertTrue(e.span().end() <= text.length(), text);
            end = e.span().end();
        }
    }

    @Property(tries = 500)
    void noInputCrashesIt(@ForAll String text) {
        Document document = FlatText.published("x" + text.replaceAll("\\s", " "));
        assertTrue(FINDER.find(document).expressions().stream()
                .allMatch(e -> e.span().end() <= document.text().length()));
    }
}
