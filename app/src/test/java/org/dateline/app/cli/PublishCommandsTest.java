package org.dateline.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.store.PageRequest;
import org.dateline.store.Store;
import org.dateline.store.StoreUrl;
import org.dateline.store.incident.Criteria;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Release, withdraw, released, publish and webhook on the command line. */
class PublishCommandsTest {

    @TempDir
    Path folder;

    private String id;

    @BeforeEach
    void fill() throws IOException {
        Files.writeString(
                folder.resolve("reports.jsonl"),
                "{\"id\":\"good\",\"publisher\":\"Harbour Post\",\"published\":\"2021-03-05\",\"text\":\"Troops moved.\"}\n");
        Cli cli = run("ingest", folder.resolve("reports.jsonl").toString());
        assertTrue(cli.output().startsWith("1 new"), cli.output() + cli.errors());
        try (Store store = Store.openExisting(new StoreUrl.Sqlite(folder.resolve("dateline.db")))) {
            id = store.incidents()
                    .find(Criteria.ALL, PageRequest.first(1))
                    .items()
                    .get(0)
                    .id();
        }
    }

    private Cli run(String... args) {
        Cli cli = new Cli().folder(folder);
        cli.run(args);
        return cli;
    }

    @Test
    void anIncidentIsReleasedListedAndWithdrawn() {
        Cli early = run("release", id, "--reason", "checked");
        assertTrue(early.errors().contains("not verified"), early.errors());
        run("verify", id, "--reason", "seen");
        Cli unknown = run("release", id, "--reason", "checked", "--leave-out", "Nobody");
        assertTrue(unknown.errors().contains("no source of this incident is called 'Nobody'"), unknown.errors());
        Cli released = run("release", id.substring(0, 6), "--reason", "checked", "--by", "ana");
        assertTrue(released.output().startsWith("released " + id + ", version 1"), released.output());
        Cli list = run("released");
        assertTrue(list.output().contains("ana"), list.output());
        Cli withdrawn = run("withdraw", id, "--reason", "It was elsewhere.");
        assertTrue(withdrawn.output().contains("the public reads: It was elsewhere."), withdrawn.output());
        assertTrue(run("released").output().contains("withdrawn"));
        assertTrue(run("withdraw", id, "--reason", "x").errors().contains("not released"));
        assertEquals(0, new Cli().folder(folder).run("verify-log"));
    }

    @Test
    void theSiteIsWrittenAsFiles() throws IOException {
        run("verify", id, "--reason", "seen");
        run("release", id, "--reason", "checked");
        Cli cli = run("publish", "--out", "site", "--name", "Town record", "--base", "https://example.org/r");
        assertTrue(cli.output().startsWith("wrote "), cli.output() + cli.errors());
        Path site = folder.resolve("site");
        assertTrue(Files.readString(site.resolve("index.html")).contains("Town record"));
        assertTrue(Files.readString(site.resolve("feed.atom")).contains("https://example.org/r/incident/" + id));
        assertTrue(Files.exists(site.resolve("incident/" + id + ".html")));
        Files.writeString(folder.resolve("mine.txt"), "mine");
        Cli refused = run("publish", "--out", ".");
        assertTrue(refused.errors().contains("holds something else"), refused.errors());
        assertTrue(run("publish", "--out", "x", "--base", "ftp://x/").errors().contains("--base"));
    }

    @Test
    void webhooksAreAddedListedTriedAndRemoved() {
        Cli added = run("webhook", "add", "http://127.0.0.1:9/", "--events", "release,withdraw");
        assertTrue(added.output().startsWith("w1 is told of release, withdraw"), added.output() + added.errors());
        assertTrue(added.output().contains("secret"));
        Cli listed = run("webhook", "list");
        assertTrue(listed.output().contains("release,withdraw"), listed.output());
        assertFalse(listed.output()
                .contains(added.output().replaceAll("(?s).*: ", "").strip()));
        Cli tried = run("webhook", "test", "w1");
        assertTrue(tried.output().contains("--allow-private"), tried.output());
        assertTrue(run("webhook", "remove", "w1").output().contains("nothing any more"));
        assertTrue(run("webhook", "list").output().contains("no webhook"));
        assertTrue(run("webhook", "add", "ftp://x/").errors().contains("http or https"));
        assertEquals(ExitCode.USAGE, new Cli().folder(folder).run("webhook", "sing"));
    }
}
