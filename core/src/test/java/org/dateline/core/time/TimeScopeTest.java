package org.dateline.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.report.Span;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;
import org.junit.jupiter.api.Test;

/** Trees are written as {@code form/UPOS/head/relation}, heads from 1 as in CoNLL-U. */
class TimeScopeTest {

    private static void assertNearest(String tree, String word, String expected) {
        List<Token> tokens = new ArrayList<>();
        List<TimeExpression> times = new ArrayList<>();
        int at = 0;
        int index = -1;
        for (String node : tree.split(" ")) {
            String[] part = node.split("/");
            Span span = new Span(at, at + part[0].length());
            at = span.end() + 1;
            if (part[0].equals(word)) {
                index = tokens.size();
            }
            if (part[0].endsWith("day")) {
                LocalDate day = LocalDate.of(2015, 10, 1).plusDays(times.size());
                times.add(new TimeExpression(
                        span, 0, TimexType.DATE, part[0], Optional.of(DateInterval.day(day)), "test"));
            }
            tokens.add(new Token(
                    span, part[0], part[0], part[1], "", Integer.parseInt(part[2]) - 1, part[3], EntityType.NONE));
        }
        Sentence sentence = new Sentence(0, 0, tokens);
        Times found = new Times(Optional.empty(), times);
        assertEquals(
                expected,
                found.nearest(sentence, index).map(TimeExpression::value).orElse("none"));
    }

    private static final String REPORTED =
            "They/PRON/2/nsubj fled/VERB/5/ccomp Monday/NOUN/2/obl he/PRON/5/nsubj said/VERB/0/root Friday/NOUN/5/obl";

    @Test
    void eachClauseHasItsOwnTime() {
        assertNearest(REPORTED, "fled", "Monday");
        assertNearest(REPORTED, "said", "Friday");
    }

    @Test
    void theDayOfReportingDoesNotDateWhatIsReported() {
        assertNearest(
                "They/PRON/2/nsubj fled/VERB/4/ccomp he/PRON/4/nsubj said/VERB/0/root Friday/NOUN/4/obl",
                "fled",
                "none");
    }

    private static final String JOINED = "They/PRON/2/nsubj marched/VERB/0/root Friday/NOUN/2/obl and/CCONJ/5/cc"
            + " burned/VERB/2/conj cars/NOUN/5/obj killing/VERB/5/advcl two/NUM/7/obj";

    @Test
    void joinedClausesShareTheTime() {
        assertNearest(JOINED, "burned", "Friday");
        assertNearest(JOINED, "killing", "Friday");
        assertNearest(JOINED, "cars", "Friday");
    }

    private static final String OWNED =
            "They/PRON/2/nsubj rejected/VERB/0/root Sunday/NOUN/4/nmod:poss" + " offer/NOUN/2/obj";

    @Test
    void aNounKeepsItsDateToItself() {
        assertNearest(OWNED, "offer", "Sunday");
        assertNearest(OWNED, "rejected", "none");
    }

    @Test
    void aNounOfActionTakesTheDateOfItsClause() {
        assertNearest(
                "An/DET/2/det attack/NOUN/3/nsubj killed/VERB/0/root two/NUM/3/obj Tuesday/NOUN/3/obl",
                "attack",
                "Tuesday");
    }
}
