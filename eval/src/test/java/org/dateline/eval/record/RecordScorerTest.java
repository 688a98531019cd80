package org.dateline.eval.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dateline.eval.Gold;
import org.dateline.eval.gold.GoldException;
import org.dateline.eval.score.Scores;
import org.junit.jupiter.api.Test;

class RecordScorerTest {

    private static final String STATEMENT =
            "{'sid':'s1','sentence':0,'source':'The owners of Hull','cue':'said','content':'two men died','said_on':'1904-10-24'}";
    private static final String EVENT =
            "{'sentence':1,'trigger':'fired','type':'ASSAULT','mode':'heavy-weapons','acled':null,"
                    + "'actor':[{'text':'the fleet','code':'RUS MIL'}],'recipient':[{'text':'trawlers','code':'GBR CVL'}],"
                    + "'from':'1904-10-21','to':'1904-10-21','place':{'text':'Dogger Bank','lat':54.7,'lon':2.7,'precision':'region'},"
                    + "'status':'happened','said_by':['s1'],'killed':[2,2],'injured':null}";

    @Test
    void perfectIsHundred() {
        Scores scores = score(line(STATEMENT, EVENT), line(STATEMENT, EVENT));
        assertEquals(100, scores.figure("statements: content and source F1"));
        assertEquals(100, scores.figure("events: full F1"));
        assertEquals(100, scores.figure("paired events: said"));
        assertEquals(100, scores.figure("values within pairs: killed F1"));
    }

    @Test
    void emptyIsZero() {
        Scores scores = score(line(STATEMENT, EVENT), line("", ""));
        assertEquals(0, scores.figure("statements: content F1"));
        assertEquals(0, scores.figure("events: type found F1"));
    }

    @Test
    void recordAsksForSidesAndStatusAndFullForCodesDatePlace() {
        Scores scores = score(
                line(STATEMENT, EVENT),
                line(STATEMENT, EVENT.replace("RUS MIL", "RUS GOV").replace("'to':'1904-10-21'", "'to':null")));
        assertEquals(100, scores.figure("events: record F1"));
        assertEquals(0, scores.figure("events: full F1"));
        assertEquals(0, scores.figure("paired events: codes"));
        assertEquals(0, scores.figure("paired events: date"));
        assertEquals(100, scores.figure("values within pairs: from F1"));
    }

    @Test
    void statusCountsInTheRecord() {
        Scores scores = score(line(STATEMENT, EVENT), line(STATEMENT, EVENT.replace("happened", "denied")));
        assertEquals(100, scores.figure("events: type found F1"));
        assertEquals(0, scores.figure("events: record F1"));
        assertEquals(0, scores.figure("values within pairs: status P"));
    }

    @Test
    void eventsPairAcrossThreeSentencesOnlyWithASharedCountry() {
        String gold = line("", EVENT.replace("'s1'", ""));
        assertEquals(100, score(gold, line("", moved(4))).figure("events: type found F1"));
        assertEquals(0, score(gold, line("", moved(5))).figure("events: type found F1"));
        assertEquals(
                0,
                score(gold, line("", moved(2).replace("RUS", "FRA").replace("GBR", "FRA")))
                        .figure("events: type found F1"));
    }

    @Test
    void statementsPairByHalfTheWordsOfTheSameSentence() {
        String gold = line(STATEMENT, "");
        assertEquals(
                100,
                score(gold, line(STATEMENT.replace("two men died", "that two men died there"), ""))
                        .figure("statements: content F1"));
        assertEquals(
                0,
                score(gold, line(STATEMENT.replace("two men died", "many of the men drowned"), ""))
                        .figure("statements: content F1"));
        assertEquals(
                0,
                score(gold, line(STATEMENT.replace("'sentence':0", "'sentence':1"), ""))
                        .figure("statements: content F1"));
    }

    @Test
    void placesAreRightWithinTheReachOfTheirKind() {
        String gold = line(STATEMENT, EVENT);
        assertEquals(
                100, score(gold, line(STATEMENT, EVENT.replace("54.7", "55.7"))).figure("paired events: place"));
        assertEquals(
                0, score(gold, line(STATEMENT, EVENT.replace("54.7", "57.7"))).figure("paired events: place"));
        assertEquals(
                100,
                score(gold, line(STATEMENT, EVENT.replace("'lat':54.7,'lon':2.7,", "")))
                        .figure("paired events: place"));
    }

    @Test
    void namesAreTheSameByHeadOrByPart() {
        Names names = new Names();
        assertTrue(names.same("The owners of Hull", "owners"));
        assertTrue(names.same("Admiral Rozhestvensky", "Rozhestvensky, who commanded"));
        assertTrue(names.same("the admiral", "Admiral Rozhestvensky"));
        assertFalse(names.same("the mate", "the skipper"));
        assertFalse(names.same("", "the skipper"));
        assertFalse(names.same("the", "a"));
    }

    @Test
    void mistakesInRecordsAreReportedAtTheirPlace() {
        assertMistake(
                line(STATEMENT.replace("'sentence':0", "'sentence':9"), ""), "'sentence' must be between 0 and 5");
        assertMistake(line("", EVENT.replace("[2,2]", "[2,1]")), "max must be >= min");
        assertMistake(line("", EVENT.replace("1904-10-21','to", "21 Oct','to")), "'from' must be a day");
        assertMistake(
                line("", "").replace("'B.'", "'Not there.'"), "sentence 1 does not stand in 'text' behind the others");
    }

    private static void assertMistake(String line, String message) {
        GoldException e = assertThrows(GoldException.class, () -> new RecordTask().gold(Gold.line(line)), message);
        assertTrue(e.getMessage().contains(message), e.getMessage());
    }

    private static String moved(int sentence) {
        return EVENT.replace("'sentence':1", "'sentence':" + sentence).replace("'s1'", "");
    }

    private static String line(String statements, String events) {
        return "{'id':'a','text':'A. B. C. D. E. F.','sentences':['A.','B.','C.','D.','E.','F.'],'statements':["
                + statements + "],'events':[" + events + "]}";
    }

    private static Scores score(String gold, String predicted) {
        RecordTask task = new RecordTask();
        RecordScorer scorer = new RecordScorer();
        scorer.add(
                task.gold(Gold.line(gold)).records(),
                task.gold(Gold.line(predicted)).records());
        return scorer.scores();
    }
}
