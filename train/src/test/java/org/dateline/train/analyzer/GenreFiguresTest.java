package org.dateline.train.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.train.FakeAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenreFiguresTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "GUM_news_harbour, news",
        "weblog-example.org_harbour_1904, weblog",
        "email-office20_01, email",
        "reviews-004, reviews"
    })
    void theNameOfADocumentTellsItsGenre(String document, String genre) {
        assertEquals(genre, GenreFigures.genre(document));
    }

    @Test
    void eachGenreIsMeasuredByItself() throws IOException {
        Path treebank = folder.resolve("x-dev.conllu");
        Files.writeString(treebank, document("GUM_news_a", "Reval", "VBP") + document("GUM_bio_b", "Libau", "NN"));
        List<String> lines = GenreFigures.of(treebank, new FakeAnalyzer("fake"));
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).startsWith("genre\tx-dev.conllu\tbio\tdocuments 1\tsentences 1\t"), lines.get(0));
        assertEquals(100, ModelFigures.values(List.of(lines.get(0).split("\t"))).get("xpos"));
        assertEquals(0, ModelFigures.values(List.of(lines.get(1).split("\t"))).get("xpos"));
        assertEquals(100, ModelFigures.values(List.of(lines.get(1).split("\t"))).get("sentences F1"));
    }

    private static String document(String name, String word, String xpos) {
        return "# newdoc id = " + name + "\n# text = " + word + "\n1\t" + word + "\t" + word + "\tPROPN\t" + xpos
                + "\t_\t0\troot\t_\t_\n\n";
    }
}
