package org.dateline.core.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.dateline.core.resource.Table;
import org.dateline.core.text.Sentence;
import org.junit.jupiter.api.Test;

/** Trees as a parser errs, and as they are read. Tokens are written {@code form/lemma/tag/head/relation}, heads from 1. */
class MendingTest {

    private static final WordClasses CLASSES = new WordClasses(Table.resource(Knowledge.class, "classes.tsv"));

    private static void assertTied(String words, int token, int head, String relation) {
        Sentence mended = Mending.mend(Parsed.sentence(words), CLASSES);
        assertEquals(head, mended.head(token));
        assertEquals(relation, mended.token(token).relation());
    }

    @Test
    void aSoundTreeStaysAsItIs() {
        Sentence sentence = Parsed.sentence("Rebels/rebel/NNS/2/nsubj fled/flee/VBD/0/root Oslo/Oslo/NNP/2/obj");
        assertSame(sentence, Mending.mend(sentence, CLASSES));
    }

    @Test
    void theDayBetweenSubjectAndVerbIsNoSubject() {
        assertTied("Norway/Norway/NNP/2/compound today/today/NN/3/obl:unmarked asked/ask/VBD/0/root", 0, 2, "nsubj");
    }

    @Test
    void aNumberBehindUpToIsTheObject() {
        assertTied(
                "They/they/PRP/2/nsubj seized/seize/VBD/0/root up/up/RP/2/compound:prt to/to/IN/6/case"
                        + " 16/16/CD/6/nummod nuns/nun/NNS/2/obl",
                5,
                1,
                "obj");
    }

    @Test
    void theSpeakerAtTheEndHasAClauseOfItsOwn() {
        assertTied(
                "Rebels/rebel/NNS/2/nsubj fled/flee/VBD/0/root Oslo/Oslo/NNP/2/obj ,/,/,/6/punct"
                        + " police/police/NN/3/appos said/say/VBD/2/conj",
                4,
                5,
                "nsubj");
    }

    @Test
    void aSentenceWithoutVerbTakesItsParticipleForOne() {
        assertTied("The/the/DT/2/det army/army/NN/0/root left/leave/VBN/2/acl Oslo/Oslo/NNP/3/obj", 2, -1, "root");
    }

    @Test
    void aParticipleWithASubjectIsTheVerb() {
        assertTied(
                "Norway/Norway/NNP/2/nsubj severed/sever/VBN/3/amod ties/tie/NNS/0/root with/with/IN/5/case"
                        + " Oslo/Oslo/NNP/3/nmod",
                2,
                1,
                "obj");
    }

    @Test
    void aHeadlineKeepsItsParticiple() {
        assertTied("Two/two/CD/2/nummod men/man/NNS/0/root killed/kill/VBN/2/acl", 1, -1, "root");
    }

    @Test
    void anActiveVerbHasNoPassiveSubject() {
        assertTied(
                "Oslo/Oslo/NNP/2/nsubj:pass threatened/threaten/VBN/0/root to/to/TO/4/mark leave/leave/VB/2/xcomp",
                0,
                1,
                "nsubj");
    }

    @Test
    void theFirstOfTwoSubjectsIsAnAdjective() {
        assertTied(
                "US/US/NNP/5/nsubj and/and/CC/3/cc Greek/greek/JJ/1/conj envoys/envoy/NNS/5/nsubj met/meet/VBD/0/root",
                0,
                3,
                "amod");
    }

    @Test
    void theFirstOfTwoSubjectsIsTheObjectOfTheVerbBeforeIt() {
        assertTied(
                "Guards/guard/NNS/2/nsubj beat/beat/VBD/6/ccomp scores/score/NNS/6/nsubj ,/,/,/6/punct"
                        + " police/police/NNS/6/nsubj said/say/VBD/0/root",
                2,
                1,
                "obj");
    }

    @Test
    void aParticipleRightBehindAVerbDescribesItsObject() {
        String words = "Norway/Norway/NNP/2/nsubj expelled/expel/VBD/0/root suspected/suspect/VBD/2/ccomp"
                + " smugglers/smuggler/NNS/3/obj";
        assertTied(words, 3, 1, "obj");
        assertTied(words, 2, 3, "amod");
    }

    @Test
    void whatStandsBehindAPrepositionIsNoSubject() {
        String words = "Norway/Norway/NNP/2/nsubj gave/give/VBD/0/root asylum/asylum/NN/2/obj to/to/IN/5/case"
                + " officers/officer/NNS/6/nsubj holed/hole/VBD/2/advcl up/up/RP/6/compound:prt";
        assertTied(words, 4, 1, "obl");
        assertTied(words, 5, 4, "acl");
    }

    @Test
    void aNameRightBeforeAFiniteVerbIsItsSubject() {
        assertTied(
                "Troops/troop/NNS/2/nsubj beat/beat/VBD/0/root rebels/rebel/NNS/2/obj and/and/CC/5/cc"
                        + " Chad/Chad/NNP/3/conj would/would/MD/7/aux leave/leave/VB/2/conj",
                4,
                6,
                "nsubj");
    }

    @Test
    void aParticipleBehindACommaTellsOfTheNounBeforeIt() {
        assertTied(
                "Dozens/dozen/NNS/2/nsubj died/die/VBD/0/root in/in/IN/4/case raids/raid/NNS/2/obl ,/,/,/6/punct"
                        + " conducted/conduct/VBN/2/advcl by/by/IN/8/case rebels/rebel/NNS/6/obl:agent",
                5,
                3,
                "acl");
    }

    @Test
    void thePluperfectOfTwoVerbsIsNoAdjective() {
        String words = "Envoys/envoy/NNS/2/nsubj had/have/VBD/0/root suspended/suspend/VBN/4/amod talks/talk/NNS/2/obj"
                + " and/and/CC/6/cc told/tell/VBN/3/conj him/he/PRP/6/obj";
        assertTied(words, 2, -1, "root");
        assertTied(words, 3, 2, "obj");
        assertTied(words, 0, 2, "nsubj");
    }

    @Test
    void ofTwoObjectsTheSecondIsTheNextVerbs() {
        assertTied(
                "It/it/PRP/2/nsubj killed/kill/VBD/0/root five/five/CD/2/obj and/and/CC/5/cc"
                        + " wounded/wound/VBD/2/conj nine/nine/CD/2/obj",
                5,
                4,
                "obj");
    }

    @Test
    void ofTheSpeakersTwoSubjectsTheFirstIsThatOfWhatIsSaid() {
        assertTied(
                "Strikes/strike/NNS/6/nsubj hit/hit/VBD/6/ccomp trucks/truck/NNS/2/obj ,/,/,/2/punct"
                        + " Abel/Abel/NNP/6/nsubj said/say/VBD/0/root",
                0,
                1,
                "nsubj");
    }

    @Test
    void aNounRightBeforeAJoinedNameDescribesIt() {
        assertTied(
                "Norway/Norway/NNP/6/nsubj and/and/CC/4/cc bloc/bloc/NN/4/compound member/member/NN/1/conj"
                        + " Chad/Chad/NNP/1/conj met/meet/VBD/0/root",
                3,
                4,
                "nmod:desc");
    }

    @Test
    void whoStandsBehindWithBeforeAParticipleDidNotDoIt() {
        assertTied(
                "Attack/attack/NN/0/root with/with/IN/4/case ten/ten/CD/4/nummod people/people/NNS/5/nsubj"
                        + " killed/kill/VBD/1/advcl",
                3,
                4,
                "nsubj:pass");
    }

    @Test
    void thePrepositionOfACapitalBeforeItsNameIsTheNames() {
        assertTied(
                "Met/meet/VBD/0/root in/in/IN/3/case capital/capital/NN/4/compound Oslo/Oslo/NNP/1/obl", 1, 3, "case");
    }
}
