package org.dateline.train.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelCardTest {

    private static final List<String> FIGURES = List.of(
            "model\t1-abc\t31400000 bytes\t0f0f",
            "plan\tPlan[seed=1]",
            "data\tx-dev.conllu.gz\taa11",
            "figures\tPARSE\tx-dev.conllu.gz\tupos 95.48\tlas 82.02",
            "figures\tTOKENS\tx-dev.conllu.gz\ttokens F1 98.06",
            "figures\tNER\tx-names.iob2.gz\tentities F1 70.04",
            "genre\tx-dev.conllu.gz\temail\tdocuments 3\tsentences 41\tlas 77.77",
            "speed\t40000 tokens/s");

    @Test
    void theCardShowsEachFigureOnce() {
        String card = ModelCard.of(ModelFigures.of("x.txt", FIGURES));
        assertRow(card, "| `1-abc` | 31.4 MB | `0f0f` |");
        assertRow(card, "| x-dev | 95.5 | - | - | - | 82.0 | - | - | 98.1 | - |");
        assertRow(card, "| x-names | 70.0 | - | - |");
        assertRow(card, "| email | x-dev | 41 | - | 77.8 | - | - | - | - |");
        assertRow(card, "| x-dev.conllu.gz | `aa11` |");
        assertTrue(card.contains("40000 tokens/s"), card);
    }

    @Test
    void figuresWithoutTheModelAreRefused() {
        ModelFigures cut = ModelFigures.of("x.txt", FIGURES.subList(1, FIGURES.size()));
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> ModelCard.of(cut));
        assertTrue(e.getMessage().contains("x.txt must have one line 'model'"), e.getMessage());
    }

    /** After a training: {@code train/run analyzer.ModelCard FIGURES docs/MODEL.md}. */
    @Test
    void theCardInTheRepositoryIsThatOfTheModel() throws IOException {
        Path figures = Path.of("../analyzer/src/main/resources/org/dateline/analyzer/english.model.txt");
        assertEquals(
                TrainingData.checksum(figures.resolveSibling("english.model")),
                ModelFigures.read(figures).single("model").get(2),
                "the figures are of another model");
        assertEquals(
                ModelCard.of(ModelFigures.read(figures)),
                Files.readString(Path.of("../docs/MODEL.md")),
                "docs/MODEL.md");
    }

    private static void assertRow(String card, String row) {
        assertEquals(1, card.lines().filter(row::equals).count(), row + "\nin\n" + card);
    }
}
