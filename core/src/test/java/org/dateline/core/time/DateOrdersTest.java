package org.dateline.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.junit.jupiter.api.Test;

class DateOrdersTest {

    private final DateOrders orders = new DateOrders();

    private void assertOrder(DateOrder expected, String publisher, String url) {
        assertEquals(
                expected,
                orders.of(
                        Optional.of(publisher).filter(p -> !p.isEmpty()),
                        Optional.of(url).filter(u -> !u.isEmpty())));
    }

    @Test
    void everyRowReadsItsExample() {
        for (Row row : Table.resource(DateOrders.class, "date-orders.tsv").rows()) {
            assertOrder(DateOrder.valueOf(row.require("order")), "", row.require("example"));
        }
    }

    @Test
    void thePublisherCountsBeforeTheAddress() {
        assertOrder(DateOrder.MONTH_FIRST, "Associated Press", "https://mirror.example.co.uk/1");
    }

    @Test
    void theLongestKnownEndOfAHostCounts() {
        assertOrder(DateOrder.MONTH_FIRST, "", "https://edition.cnn.com/a?b=c.uk");
        assertOrder(DateOrder.UNKNOWN, "", "https://www.example.com/bbc.com");
    }

    @Test
    void nothingKnownIsUnknown() {
        assertOrder(DateOrder.UNKNOWN, "The Example", "");
        assertOrder(DateOrder.UNKNOWN, "", "");
    }
}
