package org.dateline.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.eval.gold.Stretch;
import org.junit.jupiter.api.Test;

class PairingTest {

    private record Item(Stretch at) implements Located {}

    @Test
    void exactPlaceGoesBeforeGreaterOverlap() {
        // The second gold item shares more with the long prediction, but the first is exactly there.
        List<Item> gold = List.of(item(0, 10), item(2, 20));
        List<Item> predicted = List.of(item(0, 10), item(0, 30));
        assertEquals(Set.of(new Pairing(0, 0), new Pairing(1, 1)), Set.copyOf(Pairing.bySpan(gold, predicted)));
    }

    @Test
    void greatestOverlapGoesFirst() {
        List<Item> gold = List.of(item(0, 10), item(10, 20));
        List<Item> predicted = List.of(item(8, 20));
        assertEquals(List.of(new Pairing(1, 0)), Pairing.bySpan(gold, predicted));
    }

    @Test
    void touchingIsNoOverlap() {
        assertEquals(List.of(), Pairing.bySpan(List.of(item(0, 5)), List.of(item(5, 9))));
    }

    @Test
    void pairsWithoutScoreAreNone() {
        assertEquals(
                List.of(new Pairing(0, 1)),
                Pairing.byScore(
                        List.of("a"), List.of("b", "a"), Pairing.Ties.FIRST_ITEMS, (g, p) -> g.equals(p) ? 1 : 0));
    }

    @Test
    void tiesGoAsAsked() {
        assertEquals(
                new Pairing(0, 0),
                Pairing.byScore(List.of(1, 2), List.of(3, 4), Pairing.Ties.FIRST_ITEMS, (g, p) -> 1)
                        .get(0));
        assertEquals(
                new Pairing(1, 1),
                Pairing.byScore(List.of(1, 2), List.of(3, 4), Pairing.Ties.LAST_ITEMS, (g, p) -> 1)
                        .get(0));
    }

    @Property
    void nobodyIsPairedTwiceAndAllPairsOverlap(@ForAll("items") List<Item> gold, @ForAll("items") List<Item> made) {
        List<Pairing> pairs = Pairing.bySpan(gold, made);
        Set<Integer> golds = new HashSet<>();
        Set<Integer> mades = new HashSet<>();
        for (Pairing pair : pairs) {
            assertTrue(golds.add(pair.gold()));
            assertTrue(mades.add(pair.predicted()));
            assertTrue(gold.get(pair.gold())
                    .at()
                    .overlaps(made.get(pair.predicted()).at()));
        }
    }

    @Property
    void everyItemIsPairedWithItself(@ForAll("items") List<Item> items) {
        assertEquals(items.size(), Pairing.bySpan(items, items).size());
    }

    @Provide
    Arbitrary<List<Item>> items() {
        return Arbitraries.integers()
                .between(0, 40)
                .flatMap(start -> Arbitraries.integers().between(1, 12).map(length -> item(start, start + length)))
                .list()
                .ofMaxSize(8);
    }

    private static Item item(int start, int end) {
        return new Item(new Stretch(start, end));
    }
}
