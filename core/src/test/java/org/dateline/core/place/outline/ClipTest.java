package org.dateline.core.place.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ClipTest {

    private final Clip clip = new Clip(0, 0, 10, 10);

    @Test
    void keepsWhatLiesInsideAndCutsTheRest() {
        assertEquals(4, clip.ring(List.of(p(1, 1), p(9, 1), p(9, 9), p(1, 9))).size());
        assertEquals(0, clip.ring(List.of(p(11, 1), p(19, 1), p(19, 9))).size());
        List<double[]> around = clip.ring(List.of(p(-5, -5), p(15, -5), p(15, 15), p(-5, 15)));
        assertEquals(4, around.size());
    }

    @Property(tries = 300)
    void nothingLeavesTheRectangle(@ForAll @Size(min = 3, max = 20) List<Byte> numbers) {
        List<double[]> ring = new java.util.ArrayList<>();
        for (int i = 0; i + 1 < numbers.size(); i++) {
            ring.add(p(numbers.get(i), numbers.get(i + 1)));
        }
        for (double[] q : clip.ring(ring)) {
            assertTrue(q[0] >= -1e-9 && q[0] <= 10 + 1e-9 && q[1] >= -1e-9 && q[1] <= 10 + 1e-9);
        }
    }

    private static double[] p(double x, double y) {
        return new double[] {x, y};
    }
}
