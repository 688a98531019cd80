package org.dateline.core.statement;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OutletsTest {

    private final Outlets outlets = new Outlets();

    @Test
    void knowsOutletsByNameAndByWord() {
        assertTrue(outlets.isOutlet("Reuters"));
        assertTrue(outlets.isOutlet("the Interfax news service"));
        assertTrue(outlets.isOutlet("state television"));
    }

    @Test
    void takesNobodyElseForOne() {
        assertFalse(outlets.isOutlet("the Defense Ministry"));
        assertFalse(outlets.isOutlet(""));
    }
}
