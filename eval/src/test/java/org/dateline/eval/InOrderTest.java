package org.dateline.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

    private static final List<Integer> ITEMS = IntStream.range(0, 200).boxed().toList();

    @Test
    void resultsKeepTheItemsOrder() {
        List<Integer> results = InOrder.map(ITEMS, 4, Progress.NONE, i -> {
            // Later items finish first.
            spin(i % 7 == 0 ? 200_000 : 10);
            return i * i;
        });
        assertEquals(ITEMS.stream().map(i -> i * i).toList(), results);
    }

    @Test
    void errorIsThatOfTheFirstItemThatFails() {
        for (int threads : new int[] {1, 4}) {
            IllegalStateException e = assertThrows(
                    IllegalStateException.class, () -> InOrder.map(ITEMS, threads, Progress.NONE, InOrderTest::fail));
            assertEquals("item 10", e.getMessage());
        }
    }

    @Test
    void progressRisesToTheTotal() {
        List<Integer> seen = new ArrayList<>();
        InOrder.map(List.of("a", "b", "c"), 2, (done, total) -> seen.add(done), s -> s);
        assertEquals(List.of(1, 2, 3), seen);
    }

    @Test
    void nothingToDoGivesNothing() {
        assertEquals(List.of(), InOrder.map(List.of(), 4, Progress.NONE, s -> s));
    }

    private static int fail(int i) {
        if (i >= 10) {
            throw new IllegalStateException("item " + i);
        }
        spin(50_000);
        return i;
    }

    private static void spin(int rounds) {
        double x = 0;
        for (int i = 0; i < rounds; i++) {
            x += Math.sqrt(i);
        }
        assertEquals(x, x);
    }
}
