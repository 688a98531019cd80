package org.dateline.core.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.dateline.core.text.Document;
import org.junit.jupiter.api.Test;

class ActorFinderTest {

    private static final ActorFinder FINDER = new ActorFinder();

    private static Actors read(String day, String... sentences) {
        return FINDER.find(Trees.document(sentences), Optional.ofNullable(day).map(LocalDate::parse));
    }

    private static String codes(Actors actors, int sentence, int head) {
        return String.join(
                ", ",
                actors.at(sentence, head).stream().map(m -> m.code().toString()).toList());
    }

    private static String name(Actors actors, int sentence, int head) {
        return actors.named(sentence, head).map(Actors.Named::name).orElse("");
    }

    @Test
    void titleBeforeAnUnknownNameGivesTheCode() {
        Actors actors = read(
                null,
                "Norwegian/JJ/amod/2 Fisheries/NNP/compound/2 Minister/NNP/compound/4 Ann/NNP/compound/4/P"
                        + " Example/NNP/nsubj/5/P left/VBD/root/-1 ./././5");
        assertEquals("NOR GOV", codes(actors, 0, 4));
        assertEquals("Ann Example", name(actors, 0, 4));
    }

    @Test
    void titleAlsoAnswersForThePersonBehindIt() {
        Actors actors = read(
                null,
                "The/DT/det/2 Greek/JJ/amod/2 minister/NN/nsubj/5 Ann/NNP/compound/4/P Example/NNP/dep/2/P"
                        + " left/VBD/root/-1 ./././5");
        assertEquals("Ann Example", name(actors, 0, 2));
    }

    @Test
    void surnameMeansTheFullName() {
        Actors actors = read(
                null,
                "Example/NNP/nsubj/1/P left/VBD/root/-1 ./././1",
                "Ann/NNP/compound/1/P Example/NNP/nsubj/2/P left/VBD/root/-1 ./././2");
        assertEquals("Ann Example", name(actors, 0, 0));
    }

    @Test
    void officeEndsWithItsLastDay() {
        String sentence = "Jacques/NNP/compound/1/P Chirac/NNP/nsubj/2/P left/VBD/root/-1 ./././2";
        assertEquals("FRA GOV", codes(read("2003-03-10", sentence), 0, 1));
        assertEquals("FRA CVL", codes(read("2010-03-10", sentence), 0, 1));
    }

    @Test
    void formerInTheTextOutranksTheDictionary() {
        Actors actors = read(
                "2003-03-10",
                "Former/JJ/amod/1 President/NNP/compound/3 Jacques/NNP/compound/3/P Chirac/NNP/nsubj/4/P"
                        + " left/VBD/root/-1 ./././4");
        assertEquals("FRA GOV", codes(actors, 0, 3), "the dictionary knows a present office, which is stronger");
        Actors unknown = read(
                null,
                "Former/JJ/amod/2 French/JJ/amod/2 President/NNP/compound/4 Ann/NNP/compound/4/P"
                        + " Example/NNP/nsubj/5/P left/VBD/root/-1 ./././5");
        assertEquals("FRA CVL", codes(unknown, 0, 4));
    }

    @Test
    void middleNamesDoNotHideALeader() {
        Actors actors = read(
                "2003-03-10",
                "Jacques/NNP/compound/3/P Rene/NNP/compound/3/P Example/NNP/compound/3/P Chirac/NNP/nsubj/4/P"
                        + " left/VBD/root/-1 ./././4");
        assertEquals("FRA GOV", codes(actors, 0, 3));
    }

    @Test
    void countryOnAnArmedActIsItsForces() {
        Actors actors = read(null, "Danish/JJ/amod/1 airstrikes/NNS/nsubj/2 continued/VBD/root/-1 ./././2");
        assertEquals("DNK MIL", codes(actors, 0, 0));
        assertEquals("", codes(actors, 0, 1));
    }

    @Test
    void backersDoNotOwnWhomTheyBack() {
        Actors actors = read(
                null,
                "Danish/JJ/dep/2 -/HYPH/punct/2 backed/VBN/amod/3 rebels/NNS/nsubj/4 left/VBD/root/-1"
                        + " Chad/NNP/obj/4/L ./././4");
        assertEquals("TCD REB", codes(actors, 0, 3));
        assertEquals("", codes(actors, 0, 0));
    }

    @Test
    void countryBehindInIsAPlace() {
        Actors actors = read(null, "Fighting/NN/nsubj/1 spread/VBD/root/-1 in/IN/case/3 Chad/NNP/obl/1/L ./././1");
        assertEquals("", codes(actors, 0, 3));
    }

    @Test
    void capitalActsForItsGovernment() {
        Actors actors = read(null, "Oslo/NNP/nsubj/1/L rejected/VBD/root/-1 it/PRP/obj/1 ./././1");
        assertEquals("NOR GOV", codes(actors, 0, 0));
    }

    @Test
    void conjunctsAreOneEntryEach() {
        Actors actors = read(null, "Norway/NNP/nsubj/3/L and/CC/cc/2 Denmark/NNP/conj/0/L agreed/VBD/root/-1 ./././3");
        assertEquals("NOR GOV, DNK GOV", codes(actors, 0, 0));
        assertEquals("DNK GOV", codes(actors, 0, 2));
    }

    @Test
    void soldiersOfACountryNamedBehindThem() {
        Actors actors = read(null, "Soldiers/NNS/nsubj/3 from/IN/case/2 Chad/NNP/nmod/0/L left/VBD/root/-1 ./././3");
        assertEquals("TCD MIL", codes(actors, 0, 0));
    }

    @Test
    void amountsStandForWhatIsCounted() {
        Actors actors = read(
                null, "Dozens/NNS/nsubj/4 of/IN/case/3 Danish/JJ/amod/3 soldiers/NNS/nmod/0 left/VBD/root/-1 ./././4");
        assertEquals("DNK MIL", codes(actors, 0, 0));
    }

    @Test
    void commonNounsAreNoActors() {
        Actors actors = read(null, "The/DT/det/1 policy/NN/nsubj/2 failed/VBD/root/-1 ./././2");
        assertEquals("", codes(actors, 0, 1));
        assertEquals("The policy", name(actors, 0, 1));
    }

    @Test
    void pronounMeansTheLastSubjectThatAgrees() {
        Actors actors = read(
                null,
                "Ann/NNP/compound/1/P Example/NNP/nsubj/2/P met/VBD/root/-1 John/NNP/compound/4/P"
                        + " Sample/NNP/obj/2/P ./././2",
                "She/PRP/nsubj/1 left/VBD/root/-1 ./././1",
                "He/PRP/nsubj/1 left/VBD/root/-1 ./././1");
        assertEquals("Ann Example", name(actors, 1, 0));
        assertEquals("John Sample", name(actors, 2, 0));
    }

    @Test
    void outOfRangeAsksGetNothing() {
        Actors actors = read(null, "Oslo/NNP/nsubj/1/L rejected/VBD/root/-1 it/PRP/obj/1 ./././1");
        assertEquals(List.of(), actors.at(7, 0));
        assertEquals(Optional.empty(), actors.named(0, -1));
    }

    /** Trees of parsers gone astray: any words, any tags, any heads. */
    @Property(tries = 300)
    void anyTreeIsRead(@ForAll @Size(min = 1, max = 30) List<Byte> picks) {
        String[] words = {
            "Oslo", "the", "minister", "'s", "of", "Ann", "he", "-", "\"", "(", "and", "Danish", "army", ","
        };
        String[] tags = {"NNP", "DT", "NN", "POS", "IN", "NNP", "PRP", "HYPH", "``", "-LRB-", "CC", "JJ", "NN", ","};
        String[] relations = {"nsubj", "compound", "appos", "conj", "nmod:poss", "amod", "dep"};
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < picks.size(); i++) {
            int pick = Math.floorMod(picks.get(i), words.length);
            int head = i == 0 ? -1 : Math.floorMod(picks.get(i) * 31, i);
            sentence.append(words[pick]).append('/').append(tags[pick]).append('/');
            sentence.append(relations[Math.floorMod(picks.get(i) / 14, relations.length)]);
            sentence.append('/').append(head).append(pick == 5 ? "/P " : " ");
        }
        Document document = Trees.document(sentence.toString().strip());
        Actors actors = FINDER.find(document, Optional.empty());
        for (int i = 0; i < picks.size(); i++) {
            for (ActorMention mention : actors.at(0, i)) {
                assertEquals(0, mention.sentence());
            }
            actors.named(0, i);
        }
        assertEquals(actors.mentions(), FINDER.find(document, Optional.empty()).mentions());
    }
}
