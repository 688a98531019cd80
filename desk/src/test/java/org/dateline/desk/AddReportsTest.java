package org.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.dateline.store.PageRequest;
import org.dateline.store.report.ReportEntry;
import org.dateline.store.report.ReportFilter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddReportsTest {

    private static final String BOUNDARY = "----part";

    @TempDir
    Path folder;

    private TestDesk desk;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** @param parts name, value; a name that begins with @ is a file of that name */
    private HttpResponse<String> send(String... parts) {
        StringBuilder body = new StringBuilder();
        append(body, "token", desk.page("/reports").select("input[name=token]").attr("value"));
        for (int i = 0; i < parts.length; i += 2) {
            append(body, parts[i], parts[i + 1]);
        }
        body.append("--").append(BOUNDARY).append("--\r\n");
        return desk.send(desk.request("/reports")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private static void append(StringBuilder body, String name, String value) {
        boolean file = name.startsWith("@");
        body.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; name=\"");
        body.append(file ? "file\"; filename=\"" + name.substring(1) : name).append("\"\r\n");
        body.append(file ? "Content-Type: application/octet-stream\r\n\r\n" : "\r\n")
                .append(value)
                .append("\r\n");
    }

    private ReportEntry only() {
        assertEquals(1, desk.store().reports().count());
        return desk.store()
                .reports()
                .find(ReportFilter.ALL, PageRequest.first(1))
                .items()
                .get(0)
                .report();
    }

    @Test
    void aPastedReportIsKeptAndShownAtOnce() {
        HttpResponse<String> response = send(
                "text",
                "The bridge was closed.",
                "title",
                "Bridge closed",
                "publisher",
                "Harbour Post",
                "published",
                "2021-03-04",
                "url",
                "https://post.example/1");
        assertEquals(303, response.statusCode(), response.body());
        Document page = desk.page(response.headers().firstValue("Location").orElseThrow());
        assertEquals("Bridge closed", page.select("h1").text());
        assertTrue(page.text().contains("Report coded and kept."));
        assertEquals("https://post.example/1", page.select("a[rel]").attr("href"));
        assertEquals("Harbour Post", only().publisher().orElseThrow());
        assertEquals("2021-03-04", only().published().orElseThrow().toString());
    }

    @Test
    void theSameReportTwiceChangesNothing() {
        send("text", "The bridge was closed.");
        HttpResponse<String> again = send("text", "The bridge was closed.");
        assertTrue(again.headers().firstValue("Location").orElse("").endsWith("done=unchanged"));
        assertEquals(1, desk.store().reports().count());
    }

    @Test
    void anEmptyFormIsRefusedAndKeepsWhatWasTyped() {
        HttpResponse<String> response = send("text", "  ", "publisher", "Harbour <Post>");
        assertEquals(422, response.statusCode());
        Document page = Jsoup.parse(response.body());
        assertTrue(page.select("#add .err").text().contains("Paste the report"));
        assertEquals("Harbour <Post>", page.select("#pub").attr("value"));
        assertEquals(0, desk.store().reports().count());
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        HttpResponse<String> response = send("text", "x ".repeat(500_001));
        assertEquals(422, response.statusCode());
        assertTrue(response.body().contains("at most 1,000,000 characters"));
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        HttpResponse<String> response = send("@a.txt", "x ".repeat(8_100_000));
        assertEquals(413, response.statusCode());
        assertTrue(response.body().contains("up to 16 MB"));
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        assertEquals(
                422,
                send("text", "The bridge was closed.", "published", "04.03.2021")
                        .statusCode());
    }

    @Test
    void aTextFileIsOneReport() {
        HttpResponse<String> response = send("publisher", "Harbour Post", "@a.txt", "The bridge was closed.");
        assertEquals(303, response.statusCode(), response.body());
        assertEquals("Harbour Post", only().publisher().orElseThrow());
    }

    @Test
    void jsonLinesAreManyReports() {
        HttpResponse<String> response =
                send("@a.jsonl", "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\",\"text\":\"Two.\"}\n{\"id\":\"c\"\n");
        assertEquals(200, response.statusCode(), response.body());
        Document page = Jsoup.parse(response.body());
        assertTrue(page.select(".notice b").text().equals("2 reports coded and kept."), page.text());
        assertTrue(page.select(".notice span").text().startsWith("2 new"), page.text());
        assertEquals("wait", page.select(".notice").attr("data-n"));
        assertEquals(2, desk.store().reports().count());
    }

    @Test
    void aFileWithTooManyReportsIsRefusedWhole() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 201; i++) {
            lines.append("{\"text\":\"Report ").append(i).append(" of many.\"}\n");
        }
        HttpResponse<String> response = send("@a.jsonl", lines.toString());
        assertEquals(422, response.statusCode());
        assertTrue(response.body().contains("dateline ingest"));
        assertEquals(0, desk.store().reports().count());
    }

    @Test
    void aFileThatCannotBeReadIsRefusedInWords() {
        HttpResponse<String> response = send("@a.pdf", "%PDF-1.7\n\u0000\u0001\u0002");
        assertEquals(422, response.statusCode());
        assertFalse(Jsoup.parse(response.body()).select("#add .err").text().isEmpty());
    }
}
