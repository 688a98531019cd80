package org.dateline.train.analyzer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.analyzer.ModelAnalyzer;
import org.dateline.analyzer.model.Model;
import org.dateline.analyzer.model.ModelFile;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;
import org.dateline.eval.gold.Conllu;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way from sentences to a model to sentences, on a treebank small enough for a test. */
class AnalyzerTrainingTest {

    private static List<Conllu.Sentence> treebank;
    private static Model model;
    private static ModelAnalyzer analyzer;

    @BeforeAll
    static void train(@TempDir Path folder) throws IOException {
        treebank = TinyTreebank.sentences(folder);
        model = train(List.of());
        analyzer = new ModelAnalyzer(model);
    }

    private static Model train(List<List<Token>> taught) {
        TrainingLog silent =
                new TrainingLog(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        List<NameExample> names = TinyTreebank.names(treebank);
        List<Example> gold = new ArrayList<>();
        for (int i = 0; i < treebank.size(); i++) {
            gold.add(Example.of(treebank.get(i)).withNames(names.get(i).labels(), 1));
        }
        return new AnalyzerTraining(TrainingPlan.TINY, silent)
                .train(
                        "test",
                        new AnalyzerTraining.Material(
                                treebank, gold, names, taught, TinyTreebank.known(treebank), Map.of()));
    }

    private static byte[] bytes(Model model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(model, out);
        return out.toByteArray();
    }

    private static String shown(List<Token> tokens) {
        return tokens.stream()
                .map(t -> String.join(
                        "/", t.form(), t.lemma(), t.upos(), t.xpos(), String.valueOf(t.head()), t.relation()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void aSentenceItHasNotSeenIsAnalysedLikeThoseItHas() {
        List<List<Token>> sentences =
                analyzer.analyze("The bridge watched the bridge. Odile rebuilt the army in Quellin.");
        assertEquals(2, sentences.size());
        assertEquals(
                "The/the/DET/DT/1/det bridge/bridge/NOUN/NN/2/nsubj watched/watch/VERB/VBD/-1/root"
                        + " the/the/DET/DT/4/det bridge/bridge/NOUN/NN/2/obj ././PUNCT/./2/punct",
                shown(sentences.get(0)));
        assertEquals(
                List.of(
                        EntityType.PERSON,
                        EntityType.NONE,
                        EntityType.NONE,
                        EntityType.NONE,
                        EntityType.NONE,
                        EntityType.LOCATION,
                        EntityType.NONE),
                sentences.get(1).stream().map(Token::entity).toList());
    }

    @Test
    void spansLeadBackToThePassage() {
        String passage = " Mira  warned\nthe council.";
        for (Token token : analyzer.analyze(passage).get(0)) {
            assertEquals(token.form(), token.span().in(passage));
        }
    }

    @Test
    void theSameDataMakesTheSameModelByteForByte() throws IOException {
        assertArrayEquals(bytes(model), bytes(train(List.of())));
    }

    @Test
    void theModelReadFromItsFileSaysTheSame() throws IOException {
        ModelAnalyzer read = new ModelAnalyzer(ModelFile.read(new ByteArrayInputStream(bytes(model))));
        String passage = "The crowd attacked the convoy. Tomas watched the bridge in Sorvia.";
        assertEquals(analyzer.analyze(passage), read.analyze(passage));
        assertEquals("dateline/test", read.version());
    }

    @Test
    void aDamagedFileIsAnErrorThatSaysSo() throws IOException {
        byte[] bytes = bytes(model);
        byte[] half = Arrays.copyOf(bytes, bytes.length / 2);
        assertThrows(IOException.class, () -> ModelFile.read(new ByteArrayInputStream(half)));
        assertThrows(IOException.class, () -> ModelFile.read(new ByteArrayInputStream(new byte[100])));
    }

    @Test
    void silverIsLearntFromToo() {
        List<List<Token>> taught = new ArrayList<>();
        for (Conllu.Sentence sentence : treebank) {
            taught.add(analyzer.analyzeWords(sentence.forms()));
        }
        ModelAnalyzer second = new ModelAnalyzer(train(taught));
        String passage = "The bridge watched the bridge.";
        assertEquals(
                shown(analyzer.analyze(passage).get(0)),
                shown(second.analyze(passage).get(0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "\uD83D",
                "\u0000",
                "....",
                "(((((",
                "a",
                "-",
                "THE ARMY",
                "'s 's",
                "\uD83D\uDE00 \u0627"
            })
    void anyStringMakesTrees(String passage) {
        assertTrees(analyzer.analyze(passage));
    }

    @Test
    void aListWithoutAnEndIsCutIntoTrees() {
        String list = IntStream.range(0, 5000).mapToObj(i -> "item" + i).collect(Collectors.joining(", "));
        List<List<Token>> sentences = analyzer.analyze(list);
        assertTrees(sentences);
        assertEquals(9999, sentences.stream().mapToInt(List::size).sum());
        assertTrue(sentences.stream().allMatch(s -> s.size() <= 200));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anyMixOfPiecesMakesTreesWhoseSpansFollowEachOther(long seed) {
        List<String> pieces = List.of(
                "The",
                "army",
                " ",
                "\n",
                ".",
                "...",
                "U.S.",
                "n't",
                "\"",
                "(",
                "-",
                "http://x.y",
                "5",
                "\uD83D",
                "é",
                "'s");
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            StringBuilder passage = new StringBuilder();
            for (int j = random.nextInt(80); j >= 0; j--) {
                passage.append(pieces.get(random.nextInt(pieces.size())));
            }
            List<List<Token>> sentences = analyzer.analyze(passage.toString());
            assertTrees(sentences);
            int at = 0;
            for (Token token : sentences.stream().flatMap(List::stream).toList()) {
                assertTrue(token.span().start() >= at, passage::toString);
                assertEquals(token.form(), token.span().in(passage.toString()));
                at = token.span().end();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "a ", "-a", "U.S. ", "' ", "x@", "1,", "\uD83D\uDE00"})
    void aLongTextOfOnePieceTakesNoLongerThanItsLength(String piece) {
        String passage = piece.repeat(100_000 / piece.length());
        assertTrees(assertTimeoutPreemptively(Duration.ofSeconds(60), () -> analyzer.analyze(passage)));
    }

    @Test
    void wordsThatAreGivenStayAsTheyAre() {
        List<String> words = List.of("Mira", "did not", "go.");
        assertEquals(
                words, analyzer.analyzeWords(words).stream().map(Token::form).toList());
        assertThrows(IllegalArgumentException.class, () -> analyzer.analyzeWords(List.of()));
    }

    @Test
    void threadsDoNotDisturbEachOther() {
        List<String> passages =
                treebank.stream().map(s -> s.text().orElseThrow()).toList();
        List<List<List<Token>>> alone = passages.stream().map(analyzer::analyze).toList();
        List<List<List<Token>>> together =
                passages.parallelStream().map(analyzer::analyze).toList();
        assertEquals(alone, together);
    }

    /** The constructor of a sentence checks that it is a tree. */
    private static void assertTrees(List<List<Token>> sentences) {
        int index = 0;
        for (List<Token> sentence : sentences) {
            Sentence tree = new Sentence(index++, 0, sentence);
            assertEquals(1, sentence.stream().filter(t -> t.head() < 0).count());
            assertTrue(tree.root() >= 0);
        }
    }
}
