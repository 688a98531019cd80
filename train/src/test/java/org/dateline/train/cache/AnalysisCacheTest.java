package org.dateline.train.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.dateline.core.report.Report;
import org.dateline.core.text.Document;
import org.dateline.eval.InOrder;
import org.dateline.eval.Progress;
import org.dateline.train.FakeAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisCacheTest {

    private static final String TEXT = "The fleet left Vigo.\n\nIt sailed on.";

    @TempDir
    private Path folder;

    private final FakeAnalyzer analyzer = new FakeAnalyzer("one");

    @Test
    void secondReadingAsksNobody() {
        Document first = cache().read(report(TEXT));
        int calls = analyzer.calls.get();
        assertTrue(calls > 0);
        Document again = new AnalysisCache(folder, "one", () -> {
                    throw new AssertionError("a full cache loads no engine");
                })
                .read(report(TEXT));
        assertEquals(tokens(first), tokens(again));
        assertEquals(calls, analyzer.calls.get());
    }

    @Test
    void versionsDoNotMeet() {
        cache().read(report(TEXT));
        FakeAnalyzer other = new FakeAnalyzer("two");
        Document read = new AnalysisCache(folder, "two", () -> other).read(report(TEXT));
        assertEquals("The@two", read.sentences().get(0).token(0).lemma());
        assertEquals(
                "The@one",
                cache().read(report(TEXT)).sentences().get(0).token(0).lemma());
    }

    @Test
    void engineOfAnotherVersionIsRefused() {
        AnalysisCache cache = new AnalysisCache(folder, "two", () -> analyzer);
        assertThrows(IllegalStateException.class, () -> cache.read(report(TEXT)));
    }

    @Test
    void damageAnywhereIsNoticedAndMended() throws IOException {
        List<?> right = tokens(cache().read(report(TEXT)));
        Path file = onlyFile();
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x10;
            Files.write(file, damaged);
            assertEquals(right, tokens(cache().read(report(TEXT))), "byte " + i);
        }
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertEquals(right, tokens(cache().read(report(TEXT))), "cut at " + length);
        }
        assertEquals(right, tokens(cache().read(report(TEXT))));
    }

    @Test
    void threadsShareACacheAndLoadTheEngineOnce() {
        AtomicInteger loads = new AtomicInteger();
        AnalysisCache cache = new AnalysisCache(folder, "one", () -> {
            loads.incrementAndGet();
            return analyzer;
        });
        // Every text twice, so that some are written while they are read.
        List<String> texts = IntStream.range(0, 60)
                .mapToObj(i -> "Report " + i % 30 + " came. It was read.")
                .toList();
        List<List<?>> read = InOrder.map(texts, 8, Progress.NONE, text -> tokens(cache.read(report(text))));
        for (int i = 0; i < texts.size(); i++) {
            assertEquals(tokens(cache().read(report(texts.get(i)))), read.get(i));
        }
        assertEquals(1, loads.get());
    }

    @Test
    void onlyChangedPassagesAreAnalysedAgain() {
        cache().read(report(TEXT));
        int calls = analyzer.calls.get();
        // Another text is another file: nothing is shared between texts.
        cache().read(report(TEXT + "\n\nNew."));
        assertEquals(calls + 3, analyzer.calls.get());
    }

    private AnalysisCache cache() {
        return new AnalysisCache(folder, "one", () -> analyzer);
    }

    private static List<?> tokens(Document document) {
        return document.sentences().stream().map(s -> s.tokens()).toList();
    }

    private static Report report(String text) {
        return new Report("r", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text);
    }

    private Path onlyFile() {
        assertEquals(1, files().size());
        return files().get(0);
    }

    private List<Path> files() {
        try (var found = Files.list(folder)) {
            return found.toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
