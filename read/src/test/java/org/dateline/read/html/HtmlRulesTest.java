package org.dateline.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the example of each row of the two rule files. */
class HtmlRulesTest {

    private static final String STORY = "<p>" + "A story of some length, which stays. ".repeat(10) + "</p>";

    static List<Row> metadata() {
        return Table.resource(Metadata.class, "metadata.tsv").rows();
    }

    static List<Row> furniture() {
        return Table.resource(Furniture.class, "furniture.tsv").rows();
    }

    @ParameterizedTest
    @MethodSource("metadata")
    void metadataIsFound(Row row) {
        List<String> found = Metadata.of(Jsoup.parse(row.require("example"))).all(row.require("field"));
        String expected = switch (row.require("field")) {
            case "published" -> "2015-10-15";
            case "publisher" -> "The Evening Post";
            case "title" -> "Talks resume";
            default -> "https://example.org/talks";
        };
        assertFalse(found.isEmpty(), row.place() + " finds nothing");
        assertTrue(found.get(0).startsWith(expected), row.place() + " finds " + found);
    }

    @ParameterizedTest
    @MethodSource("furniture")
    void furnitureGoesAndTheStoryStays(Row row) {
        Document page = Jsoup.parse(row.require("example") + STORY);
        Furniture.remove(page);
        assertEquals(Jsoup.parse(STORY).text(), page.text(), row.place());
    }
}
