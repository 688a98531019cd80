package org.dateline.eval.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dateline.eval.Gold;
import org.dateline.eval.gold.GoldReport;
import org.dateline.eval.score.Scores;
import org.junit.jupiter.api.Test;

class QuoteTaskTest {

    private static final String TEXT = "The owner said that two men died. The mate denied it.";
    private static final GoldReport GOLD = Gold.report(
            TEXT,
            quote("{'start':0,'end':9}", "{'start':10,'end':14}", "{'start':15,'end':32}"),
            quote("{'start':34,'end':42}", "{'start':43,'end':49}", "{'start':50,'end':52}"));

    @Test
    void sourceMustOverlapAndContentShareHalf() {
        Scores scores = Gold.score(
                new QuoteTask(),
                GOLD,
                Gold.report(
                        TEXT,
                        quote("{'start':4,'end':9}", "{'start':10,'end':14}", "{'start':20,'end':32}"),
                        quote("{'start':0,'end':9}", "{'start':43,'end':49}", "{'start':50,'end':52}")));
        assertEquals(100, scores.figure("content J>=.5 F1"));
        assertEquals(50, scores.figure("content+source F1"));
        assertEquals(50, scores.figure("exact content among matched"));
        assertEquals(100, scores.figure("chars cue F1"));
    }

    @Test
    void charactersCountWithoutWhiteSpace() {
        Scores scores = Gold.score(
                new QuoteTask(),
                Gold.report(TEXT, quote("{'start':0,'end':9}", "{'start':10,'end':14}", "{'start':15,'end':32}")),
                Gold.report(TEXT, quote("{'start':3,'end':9}", "{'start':10,'end':14}", "{'start':15,'end':24}")));
        // "that two" of "that two men died": 7 of 14 letters; "owner" of "The owner": 5 of 8.
        assertEquals(50, scores.figure("chars content R"));
        assertEquals(100, scores.figure("chars content P"));
        assertEquals(62.5, scores.figure("chars source R"));
    }

    @Test
    void attributionWithoutSourceAsksForNoneAndCountsForNone() {
        GoldReport nobody = Gold.report(TEXT, quote("", "{'start':10,'end':14}", "{'start':15,'end':32}"));
        Scores scores = Gold.score(new QuoteTask(), nobody, GOLD);
        assertEquals(50, scores.figure("content J>=.5 P"));
        assertEquals(0, scores.figure("content+source P"));
        assertEquals(0, scores.figure("content+source R"));
    }

    @Test
    void perfectIsHundredAndEmptyIsZero() {
        assertEquals(100, Gold.score(new QuoteTask(), GOLD, GOLD).figure("content+source F1"));
        assertEquals(0, Gold.score(new QuoteTask(), GOLD, Gold.report(TEXT)).figure("content+source F1"));
    }

    private static String quote(String source, String cue, String content) {
        return "{'kind':'quote','source':[" + source + "],'cue':[" + cue + "],'content':[" + content + "]}";
    }
}
