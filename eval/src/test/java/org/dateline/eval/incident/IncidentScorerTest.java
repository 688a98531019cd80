package org.dateline.eval.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.dateline.eval.score.Scores;
import org.junit.jupiter.api.Test;

class IncidentScorerTest {

    private static final Template SHELLING = template(
            "ATTACK",
            false,
            Map.of(
                    "INCIDENT: LOCATION", List.of("NORTH SEA: DOGGER BANK (BANK)"),
                    "INCIDENT: DATE", List.of("21 OCT 04"),
                    "PERP: ORGANIZATION ID", List.of("\"BALTIC FLEET\" / \"THE FLEET\""),
                    "HUM TGT: DESCRIPTION", List.of("\"TWO FISHERMEN\"", "?\"COOK\"")));

    @Test
    void perfectIsHundredAndEmptyIsZero() {
        assertEquals(100, score(List.of(SHELLING), List.of(SHELLING)).figure("ALL SLOTS F1"));
        assertEquals(0, score(List.of(SHELLING), List.of()).figure("ALL SLOTS F1"));
    }

    @Test
    void knownFigures() {
        Template made = template(
                "ATTACK / MURDER",
                false,
                Map.of(
                        "INCIDENT: LOCATION", List.of("NORTH SEA"),
                        "INCIDENT: DATE", List.of("22 OCT 04"),
                        "PERP: ORGANIZATION ID", List.of("\"RUSSIAN FLEET\""),
                        "HUM TGT: DESCRIPTION", List.of("\"SAILORS\"")));
        Scores scores = score(List.of(SHELLING), List.of(made));
        assertEquals(100, scores.figure("type F1"));
        assertEquals(100, scores.figure("country F1"));
        assertEquals(0, scores.figure("date F1"));
        assertEquals(100, scores.figure("perp_org F1"));
        assertEquals(0, scores.figure("victim F1"));
        // Right: type, country, organisation. Missed: date, fishermen (the cook is optional). Wrong: date, sailors.
        assertEquals(60, scores.figure("ALL SLOTS P"), 1e-9);
        assertEquals(60, scores.figure("ALL SLOTS R"), 1e-9);
    }

    @Test
    void optionalTemplateCostsNothingWhenMissed() {
        Template optional = template("BOMBING", true, Map.of("INCIDENT: DATE", List.of("1 NOV 04")));
        assertEquals(100, score(List.of(SHELLING, optional), List.of(SHELLING)).figure("ALL SLOTS F1"));
    }

    @Test
    void templateTooManyCostsPrecision() {
        Scores scores = score(List.of(SHELLING), List.of(SHELLING, template("ATTACK", false, Map.of())));
        assertEquals(50, scores.figure("template P"));
        assertEquals(100, scores.figure("ALL SLOTS R"));
    }

    @Test
    void fillsMatchByWordingOrLastWord() {
        Fill gold = Fill.of(List.of("\"THE BALTIC FLEET\" / \"SQUADRON\"")).get(0);
        assertTrue(gold.matches(Fill.of(List.of("\"a fleet\"")).get(0)));
        assertTrue(gold.matches(Fill.of(List.of("\"Squadron\"")).get(0)));
        assertFalse(gold.matches(Fill.of(List.of("\"fleet commander\"")).get(0)));
        assertFalse(Fill.of(List.of("\"THE\""))
                .get(0)
                .matches(Fill.of(List.of("\"SOME\"")).get(0)));
        assertEquals(List.of(), Fill.of(List.of("NOT QUOTED")));
    }

    private static Scores score(List<Template> gold, List<Template> predicted) {
        IncidentScorer scorer = new IncidentScorer();
        scorer.add(gold, predicted);
        return scorer.scores();
    }

    private static Template template(String type, boolean optional, Map<String, List<String>> slots) {
        return new Template(type, optional, slots);
    }
}
