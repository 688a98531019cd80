package org.dateline.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.dateline.core.text.Token;
import org.junit.jupiter.api.Test;

class EnglishModelTest {

    @Test
    void readsEnglish() {
        List<List<Token>> sentences = EnglishModel.open().analyze("The crew left. They were tired.");
        assertEquals(2, sentences.size());
        assertEquals("leave", sentences.get(0).get(2).lemma());
        assertEquals("nsubj", sentences.get(0).get(1).relation());
    }

    @Test
    void aMissingModelIsToldInOneLine() {
        assertTold("it is missing", assertThrows(UncheckedIOException.class, () -> EnglishModel.open(null)));
    }

    @Test
    void aModelCutShortIsToldInOneLine() throws IOException {
        byte[] whole;
        try (InputStream in = EnglishModel.class.getResourceAsStream("english.model")) {
            whole = in.readAllBytes();
        }
        for (int length : List.of(0, 3, 4, 5, 1000, whole.length / 2, whole.length - 1)) {
            InputStream cut = new ByteArrayInputStream(Arrays.copyOf(whole, length));
            assertTold(
                    "",
                    assertThrows(UncheckedIOException.class, () -> EnglishModel.open(cut), () -> length + " bytes"));
        }
    }

    private static void assertTold(String why, UncheckedIOException e) {
        assertTrue(
                e.getMessage().startsWith("the language model english.model cannot be opened: " + why), e.getMessage());
        assertEquals(1, e.getMessage().lines().count(), e.getMessage());
    }
}
