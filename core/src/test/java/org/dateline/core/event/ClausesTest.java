package org.dateline.core.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ClausesTest {

    private static void assertArguments(String words, String verb, String agent, String patient) {
        Clauses clauses = Parsed.clauses(words);
        int at = indexOf(clauses, verb);
        assertEquals(agent, form(clauses, clauses.agent(at)), "agent of " + verb);
        assertEquals(patient, form(clauses, clauses.patient(at)), "patient of " + verb);
    }

    private static int indexOf(Clauses clauses, String form) {
        for (int i = 0; i < clauses.sentence().size(); i++) {
            if (clauses.token(i).form().equals(form)) {
                return i;
            }
        }
        throw new IllegalArgumentException(form);
    }

    private static String form(Clauses clauses, int token) {
        return token < 0 ? "-" : clauses.token(token).form();
    }

    @Test
    void activeVerb() {
        assertArguments(
                "Rebels/rebel/NNS/2/nsubj shelled/shell/VBD/0/root Hama/Hama/NNP/2/obj", "shelled", "Rebels", "Hama");
    }

    @Test
    void passiveVerb() {
        assertArguments(
                "Hama/Hama/NNP/3/nsubj:pass was/be/VBD/3/aux:pass shelled/shell/VBN/0/root by/by/IN/5/case"
                        + " rebels/rebel/NNS/3/obl",
                "shelled",
                "rebels",
                "Hama");
    }

    @Test
    void relativeClause() {
        assertArguments(
                "men/man/NNS/0/root who/who/WP/3/nsubj shot/shoot/VBD/1/acl:relcl guards/guard/NNS/3/obj",
                "shot",
                "men",
                "guards");
    }

    @Test
    void participleBehindNoun() {
        assertArguments(
                "men/man/NNS/0/root killed/kill/VBN/1/acl by/by/IN/4/case rebels/rebel/NNS/2/obl",
                "killed",
                "rebels",
                "men");
    }

    @Test
    void infinitiveTakesTheControllersObject() {
        assertArguments(
                "He/he/PRP/2/nsubj ordered/order/VBD/0/root troops/troops/NNS/2/obj to/to/TO/5/mark"
                        + " attack/attack/VB/2/xcomp Hama/Hama/NNP/5/obj",
                "attack",
                "troops",
                "Hama");
    }

    @Test
    void infinitiveTakesTheSubjectOfARaisingVerb() {
        assertArguments(
                "Troops/troops/NNS/2/nsubj tried/try/VBD/0/root to/to/TO/4/mark storm/storm/VB/2/xcomp"
                        + " Hama/Hama/NNP/4/obj",
                "storm",
                "Troops",
                "Hama");
    }

    @Test
    void secondVerbSharesTheSubject() {
        assertArguments(
                "Troops/troops/NNS/2/nsubj entered/enter/VBD/0/root and/and/CC/4/cc burned/burn/VBD/2/conj"
                        + " Hama/Hama/NNP/4/obj",
                "burned",
                "Troops",
                "Hama");
    }

    @Test
    void gerundBehindAccuse() {
        assertArguments(
                "Syria/Syria/NNP/2/nsubj accused/accuse/VBD/0/root Israel/Israel/NNP/2/obj of/of/IN/5/mark"
                        + " shelling/shell/VBG/2/advcl Hama/Hama/NNP/5/obj",
                "shelling",
                "Israel",
                "Hama");
    }

    @Test
    void gerundMisreadAsAdjective() {
        assertArguments(
                "Syria/Syria/NNP/2/nsubj accused/accuse/VBD/0/root Israel/Israel/NNP/2/obj of/of/IN/6/case"
                        + " shelling/shell/VBG/6/amod Hama/Hama/NNP/2/obl",
                "shelling",
                "Israel",
                "Hama");
    }

    @Test
    void whatIsPreparedToActIsNotPassive() {
        assertArguments(
                "Norway/Norway/NNP/3/nsubj:pass is/be/VBZ/3/aux:pass opposed/oppose/VBN/0/root to/to/IN/5/case"
                        + " talks/talk/NNS/3/obl",
                "opposed",
                "Norway",
                "-");
    }

    @Test
    void twoPassivesShareTheAgentOfTheLast() {
        assertArguments(
                "He/he/PRP/3/nsubj:pass was/be/VBD/3/aux:pass struck/strike/VBN/0/root and/and/CC/5/cc"
                        + " killed/kill/VBN/3/conj by/by/IN/7/case rebels/rebel/NNS/5/obl:agent",
                "struck",
                "rebels",
                "He");
    }

    @Test
    void anAbsoluteParticipleIsPassive() {
        assertArguments(
                "Raids/raid/NNS/2/nsubj continued/continue/VBD/0/root with/with/IN/5/mark many/many/NNS/5/nsubj"
                        + " killed/kill/VBD/2/advcl",
                "killed",
                "-",
                "many");
    }

    @Test
    void aPrepositionTwoNounsDownBelongsToTheVerb() {
        Clauses clauses =
                Parsed.clauses("Norway/Norway/NNP/2/nsubj sped/speed/VBD/0/root withdrawal/withdrawal/NN/2/obj"
                        + " of/of/IN/5/case troops/troop/NNS/3/nmod from/from/IN/7/case Chad/Chad/NNP/5/nmod");
        assertEquals("Chad", form(clauses, clauses.oblique(1, "from")));
    }

    @Test
    void theInfinitiveMarkerIsNoPreposition() {
        Clauses clauses = Parsed.clauses("Norway/Norway/NNP/2/nsubj asked/ask/VBD/0/root Chad/Chad/NNP/2/obj"
                + " to/to/TO/5/mark leave/leave/VB/2/xcomp");
        assertEquals("-", form(clauses, clauses.oblique(1, "to")));
    }
}
