package org.dateline.train.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;
import org.junit.jupiter.api.Test;

class CoreNlpAnalyzerTest {

    private static final CoreNlpAnalyzer ANALYZER = new CoreNlpAnalyzer();

    @Test
    void speaksUniversalDependencies() {
        List<Token> tokens = ANALYZER.analyze(
                        "The trawlers were hit by shells near London, and Captain James Whelpton did not answer.")
                .get(0);
        assertEquals("nsubj:pass", find(tokens, "trawlers").relation());
        assertEquals("aux:pass", find(tokens, "were").relation());
        assertEquals("AUX", find(tokens, "were").upos());
        assertEquals("VERB", find(tokens, "hit").upos());
        assertEquals("ADP", find(tokens, "by").upos());
        assertEquals("hit", find(tokens, "hit").lemma());
        assertEquals(EntityType.LOCATION, find(tokens, "London").entity());
        assertEquals(EntityType.PERSON, find(tokens, "Whelpton").entity());
    }

    @Test
    void anEndlessSentenceIsCut() {
        String text = "and the boat went on, ".repeat(400);
        List<List<Token>> sentences = ANALYZER.analyze(text);
        assertTrue(sentences.size() > 400 * 6 / CoreNlpAnalyzer.MAX_SENTENCE);
        assertTrue(sentences.stream().allMatch(s -> s.size() <= CoreNlpAnalyzer.MAX_SENTENCE));
        assertWellFormed(text, sentences);
    }

    @Test
    void anyStringGivesTokensThatFitIt() {
        Random random = new Random(7);
        String alphabet = "aB .,\"'-–—()[]$%&@#/:;!?0123456789éçßالعربية中文\uD83D\uDE00\u200B\u0000\n\t’“";
        for (int i = 0; i < 60; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(300); k > 0; k--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertWellFormed(text.toString(), ANALYZER.analyze(text.toString()));
        }
        assertEquals(List.of(), ANALYZER.analyze(""));
        assertEquals(List.of(), ANALYZER.analyze("   \n "));
        assertWellFormed("x".repeat(100_000), ANALYZER.analyze("x".repeat(100_000)));
    }

    @Test
    void threadsShareIt() throws Exception {
        String text = "Two boats left Hull on Friday. The admiral said that he saw torpedo boats.";
        List<List<Token>> alone = ANALYZER.analyze(text);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<List<List<Token>>> task = () -> ANALYZER.analyze(text);
            for (Future<List<List<Token>>> result : threads.invokeAll(List.of(task, task, task, task, task, task))) {
                assertEquals(alone, result.get());
            }
        } finally {
            threads.shutdown();
        }
    }

    private static void assertWellFormed(String text, List<List<Token>> sentences) {
        int at = 0;
        for (List<Token> sentence : sentences) {
            assertTrue(!sentence.isEmpty());
            for (Token token : sentence) {
                assertTrue(token.span().start() >= at, () -> "overlap at " + token);
                assertTrue(token.span().length() > 0, () -> "empty " + token);
                at = token.span().end();
            }
            // The constructor rejects what is no tree.
            assertEquals(sentence.size(), new Sentence(0, 0, sentence).size());
        }
        assertTrue(at <= text.length());
    }

    private static Token find(List<Token> tokens, String form) {
        return tokens.stream().filter(t -> t.form().equals(form)).findFirst().orElseThrow();
    }
}
