package org.dateline.core.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dateline.core.report.Span;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Token;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static String key(String form, String lemma, String tag) {
        Vocabulary vocabulary = new Vocabulary();
        vocabulary.add("riot");
        vocabulary.add("shell");
        vocabulary.add("bar");
        vocabulary.add("deny");
        return vocabulary.key(
                new Token(new Span(0, form.length()), form, lemma, "VERB", tag, -1, "root", EntityType.NONE));
    }

    @Test
    void guessesAtTheLemmaGiveWayToWordsOfTheRules() {
        assertEquals("riot", key("rioted", "riote", "VBD"));
        assertEquals("shell", key("shelled", "shel", "VBD"));
        assertEquals("bar", key("barred", "barr", "VBN"));
        assertEquals("deny", key("denied", "deni", "VBD"));
    }

    @Test
    void irregularVerbsAreLookedUp() {
        assertEquals("shoot", key("shot", "shet", "VBD"));
        assertEquals("overrun", key("overran", "overran", "VBP"));
    }

    @Test
    void aLemmaNobodyDoubtsStays() {
        assertEquals("sing", key("singing", "sing", "VBG"));
    }
}
