package org.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.core.report.Report;
import org.dateline.desk.publish.Publishing;
import org.dateline.desk.site.Site;
import org.dateline.desk.site.SiteExport;
import org.dateline.store.Store;
import org.dateline.store.StoreException;
import org.dateline.store.decision.Signature;
import org.dateline.store.release.Bulletin;
import org.dateline.store.source.SourceEntry;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing that was not released is found on any public address or in the static site: every one of them is read, by links
 * and by the list of all files, and searched for marked words of each thing that must stay inside.
 */
class LeakTest {

    /** Parts of words that occur nowhere but in what must not go out. */
    private static final List<String> SECRET = List.of(
            "quorvex", // an incident that nobody released
            "blantik", // one that was withdrawn
            "mardel", // a speaker that was left out
            "sundry gazette", // a paper that was left out
            "sundry-gazette", // in an address
            "velmora", // what came after the release
            "zintra", // who works at the desk
            "purplereason", // why they decided
            "draftish", // a bulletin that is a draft
            "greyremark"); // a comment

    private static final Signature ANN = new Signature("Ann Zintra", "purplereason");

    @TempDir
    static Path folder;

    private static TestDesk desk;

    @BeforeAll
    static void open() {
        desk = new TestDesk(
                folder,
                Stories.attack("r1", "Harbour Post", "Omar Tessel", "Arvek", 2),
                Stories.attack(
                        new Report(
                                "r2",
                                Optional.of(Stories.DAY),
                                Optional.of("Sundry Gazette"),
                                Optional.of("Mardel tells of the attack in Arvek"),
                                Optional.of("https://example.org/sundry-gazette/1"),
                                "Hidden Mardel said 3 people were killed in Arvek.\nMore."),
                        "Hidden Mardel",
                        "Arvek",
                        3),
                Stories.attack(
                        new Report(
                                "r3",
                                Optional.of(Stories.DAY),
                                Optional.of("Northern Wire"),
                                Optional.of("Attack in Arvek, says Mardel"),
                                Optional.of("https://example.org/hidden-mardel-speaks"),
                                "Lena Brandt said 2 people were killed in Arvek, as Mr. Mardel told us.\nMore."),
                        "Lena Brandt",
                        "Arvek",
                        2),
                Stories.attack("q1", "Quorvex Times", "Quorvex Speaker", "Quorvexville", 5),
                Stories.attack("b1", "Blantik Post", "Blantik Person", "Blantikburg", 6));
        Store store = desk.store();
        String arvek = incident("r1");
        String blantik = incident("b1");
        store.decisions().verify(arvek, ANN);
        store.decisions().comment(arvek, new Signature("Ann Zintra", "greyremark"));
        store.decisions().verify(blantik, ANN);
        store.decisions().verify(incident("q1"), ANN);
        store.sources()
                .find(SourceEntry.Kind.PUBLISHER, Optional.of("Harbour"), org.dateline.store.PageRequest.first(1))
                .items()
                .forEach(source -> store.decisions().grade(source.id(), "B", ANN));
        Publishing publishing = new Publishing(store);
        // First by mistake with all names, in a bulletin too.
        publishing.release(arvek, List.of(), ANN);
        bulletin("early", List.of(arvek), "Too early.");
        store.bulletins().release("early", ANN);
        publishing.release(arvek, List.of("Hidden Mardel", "Sundry Gazette"), ANN);
        publishing.release(blantik, List.of(), ANN);
        bulletin("week", List.of(arvek, blantik), "What is known.");
        store.bulletins().release("week", ANN);
        bulletin("week", List.of(arvek), "draftish second thoughts");
        bulletin("other", List.of(arvek), "draftish");
        bulletin("gone", List.of(blantik), "Of Blantikburg.");
        store.bulletins().release("gone", ANN);
        store.bulletins().withdraw("gone", new Signature("Ann Zintra", "It told of another town."));
        publishing.withdraw(blantik, new Signature("Ann Zintra", "It was another town."));
        store.ingest().add(Stories.attack("r9", "Velmora Daily", "Velmora Speaker", "Arvek", 7));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static String incident(String report) {
        return desk.store().incidents().ofReport(report).get(0).incident();
    }

    private static void bulletin(String name, List<String> incidents, String introduction) {
        desk.store()
                .bulletins()
                .draft(
                        name,
                        new Bulletin.Content(
                                introduction.startsWith("draftish") ? introduction : "The week",
                                introduction,
                                LocalDate.of(2021, 3, 6),
                                incidents.stream()
                                        .map(i -> new Bulletin.Item(i, 0))
                                        .toList()),
                        ANN);
    }

    /** Every public address that links or the list of files lead to, with its answer. */
    private static Map<String, String> walk() {
        Deque<String> open = new ArrayDeque<>(List.of("/public/", "/public/feed.atom", "/public/nothing-here"));
        new Site(desk.store(), Site.NAME).paths().forEach(path -> open.add("/public/" + path));
        open.add("/public/incident/" + incident("q1") + ".html");
        open.add("/public/incident/" + incident("q1") + ".json");
        open.add("/public/bulletin/other.html");
        Map<String, String> bodies = new LinkedHashMap<>();
        while (!open.isEmpty()) {
            String path = open.poll();
            if (bodies.containsKey(path)) {
                continue;
            }
            HttpResponse<String> response = desk.get(path);
            bodies.put(path, response.headers().map() + response.body());
            if (response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                for (Element link : Jsoup.parse(response.body()).select("[href]")) {
                    URI target = URI.create(path).resolve(link.attr("href"));
                    if (!target.isAbsolute()
                            && target.getPath() != null
                            && !target.getPath().isEmpty()) {
                        assertTrue(target.getPath().startsWith("/public/"), path + " links into the desk: " + target);
                        open.add(target.getPath());
                    }
                }
            }
        }
        return bodies;
    }

    private static void requireClean(String where, String body) {
        String folded = body.toLowerCase(java.util.Locale.ROOT);
        for (String secret : SECRET) {
            int at = folded.indexOf(secret);
            assertTrue(
                    at < 0,
                    () -> where + " tells '" + secret + "': …"
                            + body.substring(Math.max(0, at - 80), Math.min(body.length(), at + 80)) + "…");
        }
    }

    @Test
    void noPublicAddressTellsWhatWasNotReleased() {
        Map<String, String> bodies = walk();
        assertTrue(bodies.size() > 12, bodies.keySet().toString());
        bodies.forEach(LeakTest::requireClean);
        assertTrue(bodies.values().stream().anyMatch(body -> body.contains("Omar Tessel")));
        assertTrue(bodies.get("/public/bulletin/week.html").contains("What is known."));
        assertTrue(bodies.get("/public/bulletin/gone.html").contains("It told of another town."));
    }

    @Test
    void theStaticSiteTellsNoMore() throws IOException {
        Path out = folder.resolve("site");
        SiteExport export = new SiteExport(new Site(desk.store(), "Town record"));
        int count = export.write(out, "https://example.org/record/");
        TreeSet<String> files = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(out)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                requireClean(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
                files.add(out.relativize(file).toString());
            }
        }
        assertEquals(count + 1, files.size());
        for (String file : files) {
            if (file.endsWith(".html")) {
                Document page = Jsoup.parse(Files.readString(out.resolve(file)));
                for (Element link : page.select("[href], [src]")) {
                    String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                    assertFalse(target.startsWith("/"), file + " links to " + target);
                    if (!target.startsWith("http") && !target.startsWith("#")) {
                        Path there = out.resolve(file)
                                .resolveSibling(target.replaceAll("#.*", ""))
                                .normalize();
                        assertTrue(Files.isRegularFile(there), file + " links to " + target + ", which is not there");
                    }
                }
                assertEquals(
                        0, page.select("script, img, iframe, style, [style]").size(), file);
            }
        }
        assertTrue(Files.readString(out.resolve("feed.atom")).contains("https://example.org/record/incident/"));
        Files.writeString(out.resolve("incident/left-over.html"), "old");
        assertEquals(count, export.write(out, ""));
        assertFalse(Files.exists(out.resolve("incident/left-over.html")));
    }

    @Test
    void aFolderOfSomethingElseIsLeftAlone() throws IOException {
        Path other = Files.createDirectories(folder.resolve("thesis"));
        Files.writeString(other.resolve("chapter.txt"), "mine");
        SiteExport export = new SiteExport(new Site(desk.store(), Site.NAME));
        assertThrows(StoreException.class, () -> export.write(other, ""));
        try (Stream<Path> files = Files.list(other)) {
            assertEquals(1, files.count());
        }
    }
}
