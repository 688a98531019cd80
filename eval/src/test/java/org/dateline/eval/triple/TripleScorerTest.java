package org.dateline.eval.triple;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.dateline.eval.Gold;
import org.dateline.eval.score.Scores;
import org.junit.jupiter.api.Test;

class TripleScorerTest {

    private static final TripleTask TASK = new TripleTask();

    @Test
    void olderNamesAreReadAsTodays() {
        TripleGold gold = TASK.gold(Gold.report(
                "x",
                "{'kind':'event','type':'FIGHT','source_codes':[['Tokyo','JAP',null]],'target_codes':[['men',null]]}"));
        assertEquals("ASSAULT", gold.type());
        assertEquals(Set.of("JPN"), gold.actors());
        assertEquals(Set.of(), gold.recipients());
    }

    @Test
    void partsMayBeRightInDifferentPredictionsButTheTripleInOne() {
        Scores scores = score(
                gold("ACCUSE", "GBR", "RUS"),
                new TripleItem("ACCUSE", List.of("FRA GOV"), List.of("RUS MIL")),
                new TripleItem("REQUEST", List.of("GBR GOV"), List.of()));
        assertEquals(100, scores.figure("type"));
        assertEquals(100, scores.figure("actor"));
        assertEquals(100, scores.figure("recipient"));
        assertEquals(0, scores.figure("actor+recipient"));
        assertEquals(0, scores.figure("triple"));
    }

    @Test
    void groupsCountForTheirCountryAndBlocsForThemselves() {
        assertEquals(
                100,
                score(
                                gold("ASSAULT", "LBN", "ISR"),
                                new TripleItem("ASSAULT", List.of("IMG HEZBOLLAH"), List.of("ISR")))
                        .figure("triple"));
        assertEquals(
                100,
                score(gold("ASSAULT", "IGO", "ISR"), new TripleItem("ASSAULT", List.of("IGO NATO"), List.of("ISR")))
                        .figure("triple"));
    }

    @Test
    void noRecipientIsRightWhereGoldHasNone() {
        TripleGold gold = TASK.gold(Gold.report(
                "x", "{'kind':'event','type':'PROTEST','source_codes':[['crowd','GBR']],'target_codes':[]}"));
        assertEquals(
                100,
                score(gold, new TripleItem("PROTEST", List.of("GBR CVL"), List.of()))
                        .figure("triple"));
        assertEquals(
                0,
                score(gold, new TripleItem("PROTEST", List.of("GBR CVL"), List.of("RUS")))
                        .figure("triple"));
        assertEquals(0, score(gold).figure("triple"));
    }

    private static Scores score(TripleGold gold, TripleItem... predicted) {
        TripleScorer scorer = new TripleScorer(new PloverCodes());
        scorer.add(gold, List.of(predicted));
        return scorer.scores();
    }

    private static TripleGold gold(String type, String actor, String recipient) {
        return TASK.gold(Gold.report(
                "x",
                "{'kind':'event','type':'" + type + "','source_codes':[['a','" + actor
                        + "','GOV']],'target_codes':[['b','" + recipient + "']]}"));
    }
}
