package org.dateline.eval.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dateline.eval.Gold;
import org.junit.jupiter.api.Test;

class SentenceListTest {

    private final SentenceList sentences =
            SentenceList.of(Gold.line("{'id':'a','text':'One. -- Two. One.','sentences':['One.','Two.','One.']}"));

    @Test
    void offsetsFallIntoTheirSentence() {
        assertEquals(0, sentences.at(0));
        assertEquals(0, sentences.at(3));
        assertEquals(1, sentences.at(8));
        assertEquals(2, sentences.at(13));
    }

    @Test
    void offsetsBetweenSentencesBelongToTheNextAndBehindAllToTheLast() {
        assertEquals(1, sentences.at(5));
        assertEquals(2, sentences.at(400));
    }
}
