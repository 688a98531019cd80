package org.dateline.eval.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.eval.EvalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConlluTest {

    @TempDir
    private Path folder;

    @Test
    void readsWordsAndPassesOverRangesAndEmptyNodes() throws IOException {
        List<Conllu.Sentence> read = Conllu.read(write("""
                # newdoc id = d
                # text = Don't go
                1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_
                1\tDo\tdo\tAUX\tVB\t_\t3\taux\t_\t_
                2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_
                2.1\tyou\tyou\tPRON\tPRP\t_\t_\t_\t_\t_
                3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\t_

                # text = Stay
                1\tStay\tstay\tVERB\tVB\t_\t0\troot\t_\t_
                """));
        assertEquals(List.of("Do", "n't", "go"), read.get(0).forms());
        assertEquals(Optional.of("Don't go"), read.get(0).text());
        assertTrue(read.get(0).opensDocument());
        assertFalse(read.get(1).opensDocument());
        assertEquals(
                new Conllu.Word("n't", "not", "PART", "RB", 3, "advmod"),
                read.get(0).words().get(1));
    }

    @Test
    void headThatIsNoNumberIsReportedAtItsColumn() throws IOException {
        Path file = write("1\tGo\tgo\tVERB\tVB\t_\tx\troot\t_\t_\n");
        GoldException e = assertThrows(GoldException.class, () -> Conllu.read(file));
        assertEquals(19, e.column());
    }

    @Test
    void headBeyondTheSentenceIsReported() throws IOException {
        Path file = write("1\tGo\tgo\tVERB\tVB\t_\t2\troot\t_\t_\n");
        assertThrows(GoldException.class, () -> Conllu.read(file));
    }

    @Test
    void missingColumnsAndOtherTextAreReported() throws IOException {
        Path few = write("1\tGo\tgo\n");
        assertThrows(GoldException.class, () -> Conllu.read(few));
        Path prose = write("This is no treebank.\n");
        assertThrows(GoldException.class, () -> Conllu.read(prose));
        Path empty = write("");
        assertThrows(EvalException.class, () -> Conllu.read(empty));
    }

    @Test
    void iob2IsReadAndItsTagsChecked() throws IOException {
        List<Iob2.Sentence> read = Iob2.read(write("1\tIn\tO\t-\t-\n2\tHull\tB-LOC\t-\t-\n"));
        assertEquals(List.of("O", "B-LOC"), read.get(0).tags());
        Path wrong = write("1\tHull\tLOC\n");
        assertEquals(
                8, assertThrows(GoldException.class, () -> Iob2.read(wrong)).column());
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("t.conllu"), text);
    }
}
