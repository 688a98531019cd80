package org.dateline.app.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.event.EventStatus;
import org.dateline.core.event.Toll;
import org.dateline.core.incident.Mention;
import org.dateline.store.PageRequest;
import org.dateline.store.incident.Criteria;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Correcting records on the pages of a report, with the real coder, as a browser without scripts does. */
class CorrectionPagesTest {

    private static final String TEXT =
            "Troops shelled the town of Hama on Thursday, killing four civilians, Mayor Omar Tessel said.\n\n"
                    + "Protesters marched in Aleppo. Guards arrested nine protesters in Aleppo.";

    @TempDir
    Path folder;

    private RealDesk desk;

    @BeforeEach
    void open() {
        desk = new RealDesk(folder.resolve("desk.db"));
        desk.add("r1", TEXT);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<Mention> mentions() {
        return desk.store().incidents().ofReport("r1").stream()
                .map(m -> m.mention())
                .toList();
    }

    private Mention mention(String type) {
        return mentions().stream()
                .filter(m -> m.type().plover().equals(type))
                .findFirst()
                .orElseThrow();
    }

    /** What a browser would send of the form of a record. */
    private static Map<String, List<String>> fields(Document page) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Element field : page.select(".correct-form [name]")) {
            String value = switch (field.tagName()) {
                case "textarea" -> field.text();
                case "select" -> field.select("option[selected]").attr("value");
                default -> field.attr("value");
            };
            boolean off = field.attr("type").matches("radio|checkbox") && !field.hasAttr("checked");
            if (!off && !field.tagName().equals("button") && !field.attr("name").equals("token")) {
                fields.computeIfAbsent(field.attr("name"), n -> new ArrayList<>())
                        .add(value);
            }
        }
        return fields;
    }

    private Document form(String record) {
        return desk.page("/report/record?id=r1&next=e2&record=" + record);
    }

    private HttpResponse<String> send(Document page, Map<String, List<String>> fields, String action) {
        fields.put("action", List.of(action));
        return desk.post("/report/record", page, fields);
    }

    private static String location(HttpResponse<String> response) {
        assertEquals(303, response.statusCode(), response.body());
        return response.headers().firstValue("Location").orElseThrow();
    }

    private void act(String action, Map<String, String> more) {
        Document page = desk.page("/report?id=r1");
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("id", List.of("r1"));
        fields.put("revision", List.of("1"));
        more.forEach((name, value) -> fields.put(name, List.of(value)));
        location(send(page, fields, action));
    }

    @Test
    void aCorrectedRecordIsWhatListsAndSearchesShow() {
        Mention assault = mention("ASSAULT");
        Document page = form(assault.id());
        Map<String, List<String>> fields = fields(page);
        assertEquals(List.of("shelled"), fields.get("words"));
        fields.put("what", List.of("COERCE/seize"));
        fields.put("status", List.of("denied"));
        fields.put("actor", List.of("the army", "", ""));
        fields.put("actorCode", List.of("syr mil", "", ""));
        fields.put("killedMin", List.of("3"));
        fields.put("killedMax", List.of(""));
        fields.put("from", List.of("2021-03-01"));
        fields.put("to", List.of("2021-03-02"));
        fields.put("reason", List.of("the paper says so"));
        assertEquals("/report?id=r1&done=correct&at=e2", location(send(page, fields, "save")));

        Mention corrected = mentions().stream()
                .filter(m -> m.id().equals(assault.id()))
                .findFirst()
                .orElseThrow();
        assertEquals("COERCE", corrected.type().plover());
        assertEquals(Optional.of("seize"), corrected.type().mode());
        assertEquals(EventStatus.DENIED, corrected.status());
        assertEquals("SYR MIL", corrected.actors().get(0).code().toString());
        assertEquals(Optional.of(Toll.atLeast(3)), corrected.casualties().killed());
        assertEquals(
                "2021-03-02", corrected.when().orElseThrow().to().orElseThrow().toString());
        assertEquals(assault.where(), corrected.where());

        Document report = desk.page("/report?id=r1");
        Element record = report.selectFirst("details.record.corrected");
        assertTrue(record.text().contains("corrected by Ada Reader"), record.text());
        assertTrue(record.select(".diff del").text().contains("ASSAULT"), record.text());
        assertTrue(record.select(".diff ins").text().contains("COERCE"), record.text());
        assertTrue(record.select(".why").text().contains("correction:1"), record.text());
        assertTrue(report.select("#said").text().contains("the paper says so"));
        assertTrue(desk
                .store()
                .incidents()
                .mentions(Criteria.ALL.type("COERCE").actor("SYR MIL"), PageRequest.first(5))
                .items()
                .stream()
                .anyMatch(m -> m.mention().id().equals(assault.id())));

        act("undo", Map.of("decision", "1", "reason", "a slip"));
        assertEquals(assault, mention("ASSAULT"));
        assertTrue(desk.page("/report?id=r1").select("#said li.undone").text().contains("taken back since"));
    }

    @Test
    void confirmingGoesOnToTheNextRecord() {
        Document report = desk.page("/report?id=r1");
        Element form = report.selectFirst("details.record.et form");
        Map<String, List<String>> fields = new LinkedHashMap<>();
        form.select("input").forEach(input -> fields.put(input.attr("name"), List.of(input.attr("value"))));
        fields.remove("token");
        String next = fields.get("next").get(0);
        String location = location(send(report, fields, "confirm"));
        assertTrue(location.endsWith("&at=" + next), location);
        Document after = desk.page(location);
        assertEquals(1, after.select("details.record.confirmed").size());
        assertEquals(next, after.selectFirst("summary[autofocus]").parent().id());
    }

    @Test
    void aRemovedRecordIsGoneAndCanComeBack() {
        Mention protest = mention("PROTEST");
        int before = mentions().size();
        act("remove", Map.of("record", protest.id(), "reason", "nobody marched"));
        assertEquals(before - 1, mentions().size());
        assertTrue(desk.page("/report?id=r1").select("#said").text().contains("removed"));
        act("undo", Map.of("decision", "1", "reason", "they did"));
        assertEquals(before, mentions().size());
    }

    @Test
    void missingEventsAreMadeOfWords() {
        Document page = desk.page("/report/record?id=r1&new=event&from=0&words=killing&nth=0");
        Map<String, List<String>> fields = fields(page);
        assertEquals(List.of("killing"), fields.get("words"));
        fields.put("what", List.of("ASSAULT/heavy-weapons"));
        fields.put("actor", List.of("Troops", "", ""));
        fields.put("actorCode", List.of("SYR MIL", "", ""));
        fields.put("reason", List.of("it is missing"));
        int before = mentions().size();
        location(send(page, fields, "save"));
        assertEquals(before + 1, mentions().size());
        assertEquals(
                1, desk.page("/report?id=r1").select("details.record.added").size());
    }

    @Test
    void missingStatementsAreMadeOfWords() {
        Document page = desk.page("/report/record?id=r1&new=statement&from=" + TEXT.indexOf("Protesters"));
        Map<String, List<String>> fields = fields(page);
        fields.put("words", List.of("arrested nine protesters in Aleppo"));
        fields.put("cue", List.of("Guards"));
        fields.put("source", List.of("the guards"));
        fields.put("reason", List.of("they said so"));
        location(send(page, fields, "save"));
        assertTrue(desk.page("/report?id=r1")
                .select("details.record.st.added")
                .text()
                .contains("the guards"));
    }

    @Test
    void wordsThatStandMoreThanOnceAreAskedFor() {
        Document page = desk.page("/report/record?id=r1&new=event&from=" + TEXT.indexOf("Protesters"));
        Map<String, List<String>> fields = fields(page);
        fields.put("words", List.of("Aleppo"));
        fields.put("what", List.of("PROTEST/demo"));
        fields.put("reason", List.of("there was one"));
        HttpResponse<String> response = send(page, fields, "save");
        assertEquals(422, response.statusCode());
        Document again = Jsoup.parse(response.body());
        assertEquals(2, again.select("input[type=radio][name=nth]").size());
        fields.put("nth", List.of("1"));
        location(send(page, fields, "save"));
        assertEquals(
                1, desk.page("/report?id=r1").select("details.record.added").size());
    }

    @Test
    void aPlaceIsFoundInTheGazetteer() {
        Mention protest = mention("PROTEST");
        Document page = form(protest.id());
        Map<String, List<String>> fields = fields(page);
        fields.put("placeName", List.of("Damascus"));
        fields.put("reason", List.of("it was in the capital"));
        assertEquals(422, send(page, fields, "save").statusCode(), "a name goes with no place of another name");
        Document found = Jsoup.parse(send(page, fields, "find").body());
        Element place = found.select("input[name=place]").stream()
                .filter(input -> input.parent().text().contains("Syria"))
                .findFirst()
                .orElseThrow();
        fields.put("place", List.of(place.attr("value")));
        location(send(page, fields, "save"));
        assertEquals("Damascus", mention("PROTEST").where().orElseThrow().name());
        fields.put("placeName", List.of("an unnamed village"));
        fields.put("place", List.of(""));
        location(send(page, fields, "save"));
        assertEquals(Optional.empty(), mention("PROTEST").where());
    }

    @Test
    void whatCannotBeTakenIsSaidBesideItsField() {
        Document page = form(mention("ASSAULT").id());
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        wrong.put("words", List.of("words that are not there"));
        wrong.put("what", List.of("ASSAULT/nonsense"));
        wrong.put("actorCode", List.of("Syria"));
        wrong.put("killedMin", List.of("many"));
        wrong.put("killedMax", List.of("-1"));
        wrong.put("from", List.of("yesterday"));
        wrong.put("placeName", List.of("x".repeat(301)));
        wrong.put("reason", List.of(" "));
        wrong.forEach((field, values) -> {
            Map<String, List<String>> fields = fields(page);
            fields.put("reason", List.of("why"));
            fields.put("actor", List.of("someone"));
            fields.put("actorCode", List.of("UNK"));
            fields.put(field, values);
            HttpResponse<String> response = send(page, fields, "save");
            assertEquals(422, response.statusCode(), field + ": " + response.body());
            Document again = Jsoup.parse(response.body());
            assertEquals(1, again.select(".err").size(), field + ": " + again.select(".err"));
        });
        assertEquals(List.of(), desk.store().corrections().of("r1"));
    }

    @Test
    void hostileWordsInCorrectionsStayWords() {
        String hostile = "<script>alert(1)</script>\u202E\u0000\"'&amp;${7*7}";
        Document page = form(mention("ASSAULT").id());
        Map<String, List<String>> fields = fields(page);
        fields.put("actor", List.of(hostile));
        fields.put("actorCode", List.of("UNK"));
        fields.put("placeName", List.of(hostile));
        fields.put("place", List.of(""));
        fields.put("reason", List.of(hostile));
        location(send(page, fields, "save"));
        for (String path : List.of(
                "/report?id=r1",
                "/report/record?id=r1&record=" + mention("ASSAULT").id(),
                "/log",
                "/incidents",
                "/")) {
            Document shown = desk.page(path);
            assertTrue(
                    shown.select("script").stream()
                            .allMatch(script -> script.data().isEmpty()),
                    path);
            assertFalse(shown.html().contains("\u202E"), path);
        }
        assertTrue(desk.page("/report?id=r1").text().contains("<script>alert(1)</script>"));
        assertTrue(desk.store().audit().verify().isWhole());
    }

    @Test
    void aCheckedReportSaysSo() {
        act("check", Map.of("reason", "read it all"));
        Document page = desk.page("/report?id=r1");
        assertTrue(page.select("#checked").text().startsWith("Checked as a whole"));
        assertEquals(0, page.select("details.record.machine").size());
        desk.add("r1", TEXT + " It rained.");
        assertTrue(desk.page("/report?id=r1").select("#checked").text().startsWith("Checking the whole report"));
    }

    @Test
    void aRevisionMarksWhatNoLongerFits() {
        act("remove", Map.of("record", mention("PROTEST").id(), "reason", "nobody marched"));
        desk.add("r1", TEXT.replace("Protesters marched", "Hundreds of protesters marched"));
        Document page = desk.page("/report?id=r1");
        assertTrue(
                page.select("#said .alert").text().contains("does not hold"),
                page.select("#said").text());
        assertTrue(page.select("#checked").text().contains("1 correction no longer fit"));
        assertTrue(mentions().stream().anyMatch(m -> m.type().plover().equals("PROTEST")));
    }
}
