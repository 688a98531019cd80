package org.dateline.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.dateline.app.rules.TestAnalyzer;
import org.dateline.store.Store;
import org.dateline.store.StoreUrl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The commands around the store, on the bundled samples, read by the real language engine once. */
class StoreCommandsTest {

    private static final String SAMPLES =
            Path.of("../samples/dogger-bank/reports.jsonl").toString();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    static Path filled;

    @TempDir
    Path folder;

    @BeforeAll
    static void ingestOnce() {
        Cli cli = real(filled);
        assertEquals(0, cli.run("ingest", SAMPLES), cli.errors());
        assertTrue(cli.output().startsWith("26 new, 0 revised, 0 unchanged, 0 failed"), cli.output());
    }

    @BeforeEach
    void copy() throws IOException {
        Files.copy(filled.resolve("dateline.db"), folder.resolve("dateline.db"));
    }

    @Test
    void ingestingAgainChangesNothingAndCodesNothing() throws IOException {
        String before = exported("jsonl");
        Cli again = new Cli().folder(folder);
        assertEquals(0, again.run("ingest", SAMPLES), again.errors());
        assertTrue(again.output().startsWith("0 new, 0 revised, 26 unchanged, 0 failed"), again.output());
        assertEquals(before, exported("jsonl"));
    }

    @Test
    void aBadReportStopsNoOther() throws IOException {
        Files.writeString(
                folder.resolve("mixed.jsonl"),
                "{\"id\":\"bad\",\"text\":\"BOOM\"}\n{oops\n{\"id\":\"good\",\"text\":\"Troops moved.\"}\n");
        Cli cli = new Cli().folder(folder);
        assertEquals(1, cli.run("ingest", folder.resolve("mixed.jsonl").toString(), "--store", "new.db"));
        assertTrue(cli.output().startsWith("1 new, 0 revised, 0 unchanged, 2 failed"), cli.output());
        assertEquals(2, cli.errorLines().size(), cli.errors());
    }

    @Test
    void aChangedReportIsARevision() throws IOException {
        Path file = folder.resolve("one.jsonl");
        for (String text : List.of("Troops moved.", "Troops did not move.")) {
            Files.writeString(file, "{\"id\":\"one\",\"text\":\"" + text + "\"}\n");
            assertEquals(0, new Cli().folder(folder).run("ingest", file.toString(), "--store", "new.db"));
        }
        Cli third = new Cli().folder(folder);
        Files.writeString(file, "{\"id\":\"one\",\"text\":\"Troops will move.\"}\n");
        assertEquals(0, third.run("ingest", file.toString(), "--store", "new.db"));
        assertTrue(third.output().startsWith("0 new, 1 revised, 0 unchanged, 0 failed"), third.output());
    }

    @Test
    void theListTellsWhereAccountsContradictEachOther() throws IOException {
        decideAsTheSamplesDo();
        JsonNode most = mostContradicted();
        assertTrue(most.path("contradicted_fields").asInt() >= 2, most.toString());
        Cli table = real(folder);
        assertEquals(0, table.run("incidents", "--contradicted"), table.errors());
        assertTrue(table.output().contains(most.path("id").asText().substring(0, 9)), table.output());
        assertTrue(table.output().contains(" fields"), table.output());
    }

    @Test
    void filtersNarrowTheList() throws IOException {
        List<JsonNode> all = list();
        assertEquals(all.size(), list("--from", "1800-01-01").size() + undated(all));
        assertEquals(List.of(), list("--from", "1950-01-01"));
        assertEquals(List.of(), list("--near", "-45,170,50"));
        List<JsonNode> near = list("--near", "56.5,3,100");
        assertFalse(near.isEmpty());
        near.forEach(
                incident -> assertEquals("North Sea", incident.path("place").asText()));
        List<JsonNode> found = list("--search", "\"torpedo boats\"");
        assertTrue(!found.isEmpty() && found.size() < all.size(), found.size() + " of " + all.size());
        list("--type", "assault")
                .forEach(incident ->
                        assertEquals("ASSAULT", incident.path("type").asText()));
        list("--sources", "3")
                .forEach(incident -> assertTrue(incident.path("sources").asInt() >= 3));
    }

    private static long undated(List<JsonNode> incidents) {
        return incidents.stream()
                .filter(incident -> incident.path("from").isNull())
                .count();
    }

    @Test
    void aListGoesOnWhereItEnded() throws IOException {
        List<String> whole = list().stream().map(i -> i.path("id").asText()).toList();
        List<String> paged = new ArrayList<>();
        String after = "";
        do {
            Cli page = real(folder);
            List<String> args = new ArrayList<>(List.of("incidents", "--limit", "7"));
            if (!after.isEmpty()) {
                args.addAll(List.of("--after", after));
            }
            assertEquals(0, page.run(args.toArray(String[]::new)), page.errors());
            page.output().lines().filter(line -> line.startsWith("i")).forEach(line -> paged.add(line.split(" ")[0]));
            after = page.output().contains("--after ")
                    ? page.output().replaceAll("(?s).*--after (\\S+)\\s*", "$1")
                    : "";
        } while (!after.isEmpty());
        assertEquals(whole.stream().map(id -> id.substring(0, 9)).toList(), paged);
    }

    @Test
    void showPutsTheAccountsSideBySide() throws IOException {
        decideAsTheSamplesDo();
        String id = mostContradicted().path("id").asText();
        Cli cli = real(folder);
        assertEquals(0, cli.run("show", id.substring(0, 9)), cli.errors());
        for (String part : List.of(
                "Accounts side by side", "Contradictions", "Reports by day", "Mentions, and why they are linked")) {
            assertTrue(cli.output().contains(part), part + " is missing in\n" + cli.output());
        }
        cli.output().lines().forEach(line -> assertTrue(line.length() <= 100, line));
        Cli lines = real(folder);
        assertEquals(0, lines.run("show", id, "--format", "jsonl"), lines.errors());
        JsonNode record = JSON.readTree(lines.output());
        assertTrue(record.path("contradictions").get(0).path("positions").size() >= 2, record.toString());
        assertTrue(record.path("accounts").size() >= 3, record.toString());
    }

    @Test
    void aDecisionHoldsUntilItIsUndone() throws IOException {
        String id = mostContradicted().path("id").asText();
        Cli verify = real(folder);
        assertEquals(0, verify.run("verify", id, "--reason", "the inquiry", "--by", "ana"), verify.errors());
        assertTrue(verify.output().startsWith("decision 1: verify " + id + " by ana: the inquiry"), verify.output());
        assertEquals("verified", shown(id).path("status").asText());
        assertEquals("ana", shown(id).path("decisions").get(0).path("who").asText());
        Cli undo = real(folder);
        assertEquals(0, undo.run("undo", "1", "--reason", "too soon"), undo.errors());
        assertEquals("open", shown(id).path("status").asText());
        assertEquals(1, real(folder).run("undo", "1", "--reason", "again"));
        for (String status : List.of("reject", "dispute", "retract")) {
            assertEquals(0, real(folder).run(status, id, "--reason", "as a test"));
        }
        assertEquals("retracted", shown(id).path("status").asText());
        assertEquals(0, real(folder).run("verify-log"));
    }

    @Test
    void whatIsMergedIsOneAndWhatIsSplitIsTwo() throws IOException {
        List<JsonNode> all = list();
        String one = all.get(0).path("id").asText();
        String two = all.get(1).path("id").asText();
        Cli merge = real(folder);
        assertEquals(0, merge.run("merge", one, two, "--reason", "one happening"), merge.errors());
        assertEquals(all.size() - 1, list().size());
        assertEquals(shown(one).path("id"), shown(two).path("id"));
        String mention = shown(one).path("mentions").get(0).path("id").asText();
        Cli split = real(folder);
        assertEquals(0, split.run("split", one, mention.substring(0, 12), "--reason", "another one"), split.errors());
        assertNotEquals(
                shown(one).path("id"), shown(mention).path("id").asText().equals(one) ? two : one);
        assertEquals(all.size(), list().size());
        assertEquals(0, real(folder).run("undo", "2", "--reason", "not so"));
        assertEquals(0, real(folder).run("undo", "1", "--reason", "not so"));
        assertEquals(
                all.stream().map(i -> i.path("id")).toList(),
                list().stream().map(i -> i.path("id")).toList());
    }

    @Test
    void everyExportIsWellFormedAndTellsOfContradictions()
            throws IOException, ParserConfigurationException, SAXException {
        decideAsTheSamplesDo();
        twoTolls();
        int incidents = list().size();
        List<String> lines = exported("jsonl").lines().toList();
        assertEquals(incidents, lines.size());
        assertEquals(
                "dateline-incident/1",
                JSON.readTree(lines.get(0)).path("layout").asText());

        JsonNode map = JSON.readTree(exported("geojson"));
        assertEquals(incidents, map.path("features").size());
        assertTrue(map.findValuesAsText("contradictions").size()
                        + map.findValues("contradictions").size()
                > 0);

        List<String> csv = exported("csv").lines().toList();
        assertEquals(incidents + 2, csv.size());
        assertTrue(csv.get(1).startsWith("#event+id,#event+name,"), csv.get(1));
        assertEquals(csv.get(0).split(",").length, csv.get(1).split(",").length);

        List<String> acled = exported("acled").lines().toList();
        assertTrue(acled.get(0).startsWith("event_id_cnty,event_date,"), acled.get(0));
        assertTrue(acled.stream().anyMatch(row -> row.contains("the lowest sourced figure")), String.join("\n", acled));
        assertTrue(acled.stream().anyMatch(row -> row.contains("contradicted=")), String.join("\n", acled));

        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document feed = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(exported("atom").getBytes(StandardCharsets.UTF_8)));
        assertEquals("http://www.w3.org/2005/Atom", feed.getDocumentElement().getNamespaceURI());
        assertEquals(incidents, feed.getElementsByTagNameNS("*", "entry").getLength());
        assertTrue(feed.getElementsByTagNameNS("http://www.georss.org/georss", "point")
                        .getLength()
                > 0);
    }

    @Test
    void anExportGivesOutOnlyWhatIsAskedFor() throws IOException {
        List<JsonNode> all = list();
        String one = all.get(0).path("id").asText();
        assertEquals(0, real(folder).run("verify", one, "--reason", "seen"));
        assertEquals(0, real(folder).run("reject", all.get(1).path("id").asText(), "--reason", "invented"));
        assertEquals(1, exported("jsonl", "--status", "verified").lines().count());
        assertEquals(
                2, exported("jsonl", "--status", "verified,rejected").lines().count());
        assertEquals(all.size() - 1, exported("jsonl").lines().count());
        Cli file = real(folder);
        assertEquals(0, file.run("export", "--format", "atom", "--status", "verified", "--out", "feed.xml"));
        assertEquals(
                "1 incidents written; 0 left out by their status".substring(0, 19),
                file.errors().strip());
        assertTrue(Files.readString(folder.resolve("feed.xml")).contains(one));
    }

    @Test
    void recodingKeepsDecisionsAndTellsWhatChanged() throws IOException {
        String id = mostContradicted().path("id").asText();
        assertEquals(0, real(folder).run("verify", id, "--reason", "the inquiry"));
        Cli same = real(folder);
        assertEquals(0, same.run("recode"), same.errors());
        assertTrue(same.output().contains("0 reports coded anew"), same.output());
        Cli all = real(folder);
        assertEquals(0, all.run("recode", "--all"), all.errors());
        assertEquals(
                "26 reports coded anew, 0 of them read differently, 0 failed",
                all.output().strip());
        assertEquals("verified", shown(id).path("status").asText());
        Cli other = new Cli().folder(folder);
        assertEquals(0, other.run("recode", "--all"), other.errors());
        assertTrue(other.output().contains("look again at decision 1"), other.output());
        Cli back = real(folder);
        assertEquals(0, back.run("recode", "--all"), back.errors());
        assertEquals("verified", shown(id).path("status").asText());
    }

    @Test
    void aSourceIsGradedByNameOrId() throws IOException {
        Cli list = real(folder);
        assertEquals(0, list.run("sources", "--kind", "publisher"), list.errors());
        assertTrue(list.output().contains("Hull Daily Mail"), list.output());
        Cli grade = real(folder);
        assertEquals(
                0, grade.run("sources", "--grade", "Hull Daily Mail=b", "--reason", "known for years"), grade.errors());
        Cli after = real(folder);
        assertEquals(0, after.run("sources", "hull daily"));
        assertTrue(
                after.output().lines().anyMatch(l -> l.contains("Hull Daily Mail") && l.endsWith(" B")),
                after.output());
    }

    @Test
    void aCopyIsRestoredAsItWas() throws IOException {
        String before = exported("jsonl");
        for (String[] how : new String[][] {{"copy.db"}, {"dump.gz", "--portable"}}) {
            List<String> args = new ArrayList<>(List.of("backup"));
            args.addAll(List.of(how));
            assertEquals(0, real(folder).run(args.toArray(String[]::new)));
            assertEquals(1, real(folder).run(args.toArray(String[]::new)), "a backup overwrites nothing");
            Cli restore = real(folder);
            String into = "from-" + how[0] + ".db";
            assertEquals(0, restore.run("restore", how[0], "--store", into), restore.errors());
            assertEquals(before, exported("jsonl", "--store", into));
            assertEquals(0, real(folder).run("verify-log", "--store", into));
            assertEquals(1, real(folder).run("restore", how[0], "--store", into), "a full store is left alone");
        }
    }

    @Test
    void aTamperedLogIsFoundOut() throws SQLException {
        Cli whole = real(folder);
        assertEquals(0, whole.run("verify-log"), whole.errors());
        String last = whole.output().strip().replaceAll(".* ", "");
        assertEquals(0, real(folder).run("verify-log", "--last", last));
        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("dateline.db"));
                Statement statement = store.createStatement()) {
            triggers(statement);
            statement.execute("DELETE FROM audit WHERE number = (SELECT max(number) FROM audit)");
            assertEquals(1, real(folder).run("verify-log", "--last", last));
            statement.execute("UPDATE audit SET who = 'somebody else' WHERE number = 3");
        }
        Cli changed = real(folder);
        assertEquals(1, changed.run("verify-log"));
        assertTrue(changed.output().contains("entry 3"), changed.output());
    }

    /** Whoever tampers with a log drops the triggers that guard it first. */
    private static void triggers(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var rows = statement.executeQuery(
                "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        for (String name : names) {
            statement.execute("DROP TRIGGER " + name);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show",
                "verify",
                "verify i1",
                "verify i1 --reason",
                "merge i1 --reason x",
                "split i1 --reason x",
                "undo --reason x",
                "undo two --reason x",
                "incidents --from yesterday",
                "incidents --from 2020-02-01 --to 2020-01-01",
                "incidents --box 1,2,3",
                "incidents --box 61,0,50,1",
                "incidents --near 1,2",
                "incidents --near 91,0,5",
                "incidents --near 1,2,3 --box 1,2,3,4",
                "incidents --limit 0",
                "incidents --status done",
                "incidents --format xml",
                "export",
                "export --format xml",
                "export --format csv --status done",
                "sources --reason x",
                "sources --grade Reuter=G --reason x",
                "sources --grade Reuter=B",
                "sources --kind agency",
                "ingest",
                "ingest a.txt --threads 0",
                "backup",
                "restore",
                "recode --threads 0"
            })
    void wrongUsageIsTwoAndTellsInTwoLines(String line) {
        Cli cli = new Cli().folder(folder);
        assertEquals(2, cli.run(line.split(" ", -1)), cli.errors());
        assertEquals(2, cli.errorLines().size(), cli.errors());
        assertTrue(cli.errorLines().get(0).startsWith("dateline: "), cli.errors());
        assertEquals(0, cli.loads());
    }

    @Test
    void whatIsNotThereIsToldInOneLine() throws IOException {
        assertTold("there is no incident with the id 'i00000000'", "show", "i00000000");
        assertTold("begins more than one id", "show", "i");
        assertTold("there is no incident with the id 'nonsense'", "verify", "nonsense", "--reason", "x");
        assertTold("there is no decision 99", "undo", "99", "--reason", "x");
        assertTold("there is no store", "incidents", "--store", "absent.db");
        assertTold("there is no store", "verify-log", "--store", "absent.db");
        assertFalse(Files.exists(folder.resolve("absent.db")));
        assertTold("no page of this list", "incidents", "--after", "nowhere");
        Files.writeString(folder.resolve("notes.txt"), "no database ".repeat(100));
        assertTold("notes.txt", "incidents", "--store", "notes.txt");
        assertTold("there is no file", "restore", "absent.bak", "--store", "new.db");
        String id = mostContradicted().path("id").asText();
        assertTold("there is no mention of incident " + id, "split", id, "e0", "--reason", "x");
    }

    private void assertTold(String message, String... args) {
        Cli cli = new Cli().folder(folder);
        assertEquals(1, cli.run(args), cli.output());
        assertEquals(1, cli.errorLines().size(), cli.errors());
        assertTrue(cli.errors().startsWith("dateline: ") && cli.errors().contains(message), cli.errors());
    }

    /** As in the demo: reports of the one night that the machine keeps apart become one incident. */
    private void decideAsTheSamplesDo() throws IOException {
        try (Store store = Store.openExisting(new StoreUrl.Sqlite(folder.resolve("dateline.db")))) {
            assertTrue(SampleDecisions.apply(Path.of("../samples/dogger-bank/decisions.tsv"), store) >= 3);
        }
    }

    /** Two reports of one battle that give other numbers of dead. */
    private void twoTolls() throws IOException {
        Files.writeString(
                folder.resolve("tolls.jsonl"),
                "{\"id\":\"five\",\"published\":\"2015-03-03\",\"publisher\":\"Morning Post\","
                        + "\"text\":\"Rebels killed five soldiers in Aleppo on Monday.\"}\n"
                        + "{\"id\":\"nine\",\"published\":\"2015-03-03\",\"publisher\":\"Evening Star\","
                        + "\"text\":\"Rebels killed nine soldiers in Aleppo on Monday.\"}\n");
        assertEquals(0, real(folder).run("ingest", folder.resolve("tolls.jsonl").toString()));
        List<String> found = new ArrayList<>();
        for (JsonNode incident : list("--from", "2015-01-01")) {
            found.add(incident.path("id").asText());
        }
        if (found.size() > 1) {
            found.add(0, "merge");
            found.addAll(List.of("--reason", "one battle"));
            assertEquals(0, real(folder).run(found.toArray(String[]::new)));
        }
    }

    private JsonNode mostContradicted() throws IOException {
        return list().stream()
                .max(Comparator.comparingInt(
                        incident -> incident.path("contradicted_fields").asInt()))
                .orElseThrow();
    }

    private List<JsonNode> list(String... filters) throws IOException {
        Cli cli = real(folder);
        List<String> args = new ArrayList<>(List.of("incidents", "--format", "jsonl", "--limit", "1000"));
        args.addAll(List.of(filters));
        assertEquals(0, cli.run(args.toArray(String[]::new)), cli.errors());
        List<JsonNode> incidents = new ArrayList<>();
        for (String line : cli.output().lines().toList()) {
            incidents.add(JSON.readTree(line));
        }
        return incidents;
    }

    private JsonNode shown(String id) throws IOException {
        Cli cli = real(folder);
        assertEquals(0, cli.run("show", id, "--format", "jsonl"), cli.errors());
        return JSON.readTree(cli.output());
    }

    private String exported(String format, String... more) {
        Cli cli = real(folder);
        List<String> args = new ArrayList<>(List.of("export", "--format", format));
        args.addAll(List.of(more));
        assertEquals(0, cli.run(args.toArray(String[]::new)), cli.errors());
        return cli.output();
    }

    private static Cli real(Path folder) {
        return new Cli().coder(TestAnalyzer.pipeline()::code).folder(folder);
    }
}
