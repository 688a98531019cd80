package org.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Filters of the list of incidents that a person saves under a name. */
class OwnFiltersTest {

    @TempDir
    Path folder;

    private TestDesk desk;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder, Stories.attack("r1", "Daily Lantern", "Omar Tessel", "Arvek", 4));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private int post(String query, Map<String, List<String>> fields) {
        return desk.post("/incidents/filters" + query, fields).statusCode();
    }

    private Document page() {
        return desk.page("/incidents?status=open&q=market");
    }

    @Test
    void aFilterIsSavedRenamedAndRemoved() {
        Element form = page().selectFirst(".own-filters form");
        assertEquals("/incidents/filters?q=market&status=open", form.attr("action"));
        String name = "Markets <b>\u202E";
        assertEquals(303, post("?q=market&status=open", Map.of("action", List.of("save"), "name", List.of(name))));
        Element own = page().selectFirst(".saved a.own");
        assertEquals("/incidents?q=market&status=open", own.attr("href"));
        assertEquals("page", own.attr("aria-current"));
        assertTrue(own.text().startsWith("Markets <b>"), own.text());
        assertEquals("", desk.page("/incidents").selectFirst(".saved a.own").attr("aria-current"));

        String number = page().select("input[name=filter]").attr("value");
        assertEquals(
                303,
                post("", Map.of("action", List.of("rename"), "filter", List.of(number), "name", List.of("Bazaars"))));
        assertEquals("Bazaars", page().select(".saved a.own").text());
        assertEquals(303, post("", Map.of("action", List.of("remove"), "filter", List.of(number))));
        assertEquals(0, page().select(".saved a.own").size());
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertEquals(409, post("?q=x", Map.of("action", List.of("save"), "name", List.of(" "))));
        assertEquals(409, post("?q=x", Map.of("action", List.of("save"), "name", List.of("x".repeat(61)))));
        assertEquals(400, post("?status=nonsense", Map.of("action", List.of("save"), "name", List.of("a"))));
        assertEquals(404, post("", Map.of("action", List.of("remove"), "filter", List.of("99"))));
        assertEquals(400, post("", Map.of("action", List.of("remove"), "filter", List.of("x"))));
        assertEquals(400, post("", Map.of("action", List.of("burn"), "name", List.of("a"))));
    }
}
