package org.dateline.eval.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.dateline.eval.Gold;
import org.dateline.eval.gold.GoldException;
import org.dateline.eval.gold.GoldReport;
import org.dateline.eval.score.Scores;
import org.junit.jupiter.api.Test;

class PlaceTaskTest {

    private static final String TEXT = "From Hull to Vigo, past the Dogger Bank, and home to Hull.";

    @Test
    void knownFigures() {
        Scores scores = Gold.score(
                new PlaceTask(),
                Gold.report(
                        TEXT,
                        "{'kind':'place','start':5,'end':9,'lat':53.74,'lon':-0.33}",
                        "{'kind':'place','start':13,'end':17,'lat':42.23,'lon':-8.72}",
                        "{'kind':'place','start':28,'end':39}"),
                Gold.report(
                        TEXT,
                        "{'kind':'place','start':5,'end':9,'lat':53.8,'lon':-0.3}",
                        "{'kind':'place','start':13,'end':17,'lat':10.0,'lon':10.0}",
                        "{'kind':'place','start':28,'end':34,'lat':50.0,'lon':3.0}",
                        "{'kind':'place','start':53,'end':57,'lat':53.74,'lon':-0.33}"));
        // The toponym without coordinates costs nothing; the second Hull, which gold leaves out, does.
        assertEquals(100 * 2 / 3.0, scores.figure("geotag strict P"), 1e-9);
        assertEquals(100, scores.figure("geotag strict R"));
        assertEquals(40, scores.figure("end-to-end @161km F1"), 1e-9);
        assertEquals(50, scores.figure("acc@161"));
        assertEquals(2, scores.figure("resolved"));
    }

    @Test
    void tellsOfHowManyNamesTheGazetteerKnowsAPlaceNearTheGoldOne() {
        String text = "The Spanish fleet left Hull for Vigo and Qwzzx.";
        Scores scores = Gold.score(
                new PlaceTask(),
                Gold.report(
                        text,
                        "{'kind':'place','start':4,'end':11,'lat':40.0,'lon':-4.0}",
                        "{'kind':'place','start':23,'end':27,'lat':53.74,'lon':-0.33}",
                        "{'kind':'place','start':32,'end':36,'lat':-60.0,'lon':100.0}",
                        "{'kind':'place','start':41,'end':46,'lat':42.23,'lon':-8.72}"),
                Gold.report(text));
        assertEquals(50, scores.figure("candidate @161km"));
        assertEquals(100 / 3.0, scores.figure("candidate @161km, names alone"), 1e-9);
        assertEquals(100, scores.figure("candidate @161km, adjectives and peoples"));
        assertEquals(100 / 3.0, scores.figure("candidate @161km, one word"), 1e-9);
    }

    @Test
    void nothingResolvedHasNoErrorFigures() {
        GoldReport gold = Gold.report(TEXT, "{'kind':'place','start':5,'end':9,'lat':53.74,'lon':-0.33}");
        Scores scores = Gold.score(new PlaceTask(), gold, Gold.report(TEXT));
        assertEquals(0, scores.figure("end-to-end @161km F1"));
        assertFalse(scores.figures().containsKey("AUC"));
    }

    @Test
    void halfACoordinateIsAMistake() {
        GoldReport gold = Gold.report(TEXT, "{'kind':'place','start':5,'end':9,'lat':53.74}");
        assertThrows(GoldException.class, () -> new PlaceTask().gold(gold));
        GoldReport far = Gold.report(TEXT, "{'kind':'place','start':5,'end':9,'lat':153.74,'lon':1}");
        assertThrows(GoldException.class, () -> new PlaceTask().gold(far));
    }
}
