package org.dateline.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.desk.account.Passwords;
import org.dateline.desk.account.Secrets;
import org.dateline.store.PageRequest;
import org.dateline.store.Store;
import org.dateline.store.StoreUrl;
import org.dateline.store.people.Person.State;
import org.dateline.store.people.PersonRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts, tokens and settings on the command line. */
class PeopleCommandsTest {

    private static final String WORDS = "quiet harbour seven lamps";

    @TempDir
    Path folder;

    private Cli run(int exitCode, String in, String... args) {
        return run(exitCode, new Cli().in(in), args);
    }

    private Cli run(int exitCode, Cli cli, String... args) {
        int found = cli.folder(folder).run(args);
        assertEquals(exitCode, found, cli.output() + cli.errors());
        return cli;
    }

    private Store store() {
        return Store.openExisting(new StoreUrl.Sqlite(folder.resolve("dateline.db")));
    }

    @Test
    void anAccountIsMadeWithAPasswordFromStandardInput() {
        Cli cli = run(0, WORDS + "\nmore\n", "people", "add", "Ada Noor", "--role", "verifier");
        assertEquals("Ada Noor may sign in as verifier\n", cli.output());
        try (Store store = store()) {
            String hash = store.people().credentials("ada noor").orElseThrow().password();
            assertTrue(Passwords.matches(hash, WORDS));
            assertFalse(Passwords.matches(hash, WORDS + " "));
            assertEquals(PersonRole.VERIFIER, store.people().require("Ada Noor").role());
        }
    }

    @Test
    void aShortPasswordOrNoneMakesNoAccount() {
        assertTrue(run(1, "too short\n", "people", "add", "Ada", "--role", "reader")
                .errors()
                .contains("at least 12 characters"));
        assertTrue(
                run(1, "", "people", "add", "Ada", "--role", "reader").errors().contains("no password came"));
        try (Store store = store()) {
            assertFalse(store.people().any());
        }
    }

    @Test
    void wrongUsageIsToldBeforeAPasswordIsRead() {
        run(0, WORDS, "people", "add", "Ada", "--role", "admin");
        assertTrue(run(1, WORDS, "people", "add", "ADA", "--role", "admin")
                .errors()
                .contains("an account 'Ada' already"));
        assertTrue(
                run(2, WORDS, "people", "add", "Ben", "--role", "king").errors().contains("no role is called 'king'"));
        assertTrue(run(2, "", "people").errors().contains("say what to do: add, list"));
        assertTrue(run(1, "", "people", "lock", "Nobody").errors().contains("there is no account 'Nobody'"));
    }

    @Test
    void codesAreShownOnceWithAQrCodeAtATerminal() {
        run(0, WORDS, "people", "add", "Ada", "--role", "admin");
        Cli piped = run(0, "", "people", "totp", "Ada");
        Matcher address = Pattern.compile("otpauth://totp/Dateline:Ada\\?secret=([A-Z2-7]{32})&issuer=Dateline\\S+")
                .matcher(piped.output());
        assertTrue(address.find(), piped.output());
        assertFalse(piped.output().contains("█"));
        Cli seen = run(0, new Cli().terminal(new Terminal(true, true, 100, false)), "people", "totp", "Ada");
        assertTrue(seen.output().contains("█"), seen.output());
        List<String> codes = Pattern.compile("  ([a-z2-7]{4}(-[a-z2-7]{4}){3})\n")
                .matcher(seen.output())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertEquals(10, codes.size());
        try (Store store = store()) {
            assertEquals(10, store.people().recoveryCodes(store.people().require("Ada")));
            assertFalse(store.people().credentials("Ada").orElseThrow().totp().equals(Optional.of(address.group(1))));
        }
        run(0, "", "people", "totp", "Ada", "--off");
        assertTrue(run(0, "", "people", "list").output().contains("password  "));
    }

    @Test
    void whatIsDoneToAnAccountIsListedAndInTheLog() {
        run(0, WORDS, "people", "add", "Ada", "--role", "reader");
        run(0, "", "people", "role", "Ada", "coder");
        run(0, WORDS + "!", "people", "password", "Ada");
        run(0, "", "people", "lock", "Ada");
        run(0, "", "people", "unlock", "Ada");
        run(0, "", "people", "remove", "Ada");
        String list = run(0, "", "people", "list").output();
        assertTrue(list.contains("Ada") && list.contains("removed"), list);
        try (Store store = store()) {
            assertEquals(State.REMOVED, store.people().require("Ada").state());
            var log = store.audit()
                    .find(Optional.of("Ada"), PageRequest.first(10))
                    .items();
            assertEquals(6, log.size());
            assertTrue(log.stream().allMatch(entry -> entry.who().equals(System.getProperty("user.name"))));
        }
    }

    @Test
    void aTokenIsShownOnceAndKeptAsAHash() {
        run(0, WORDS, "people", "add", "Ada", "--role", "verifier");
        Cli made = run(0, "", "token", "add", "Ada", "--scope", "read", "--days", "3", "--for", "the map");
        String token = made.output().lines().toList().get(1);
        assertTrue(token.startsWith(Secrets.TOKEN_START), made.output());
        try (Store store = store()) {
            Instant now = Instant.now();
            assertTrue(store.tokens().bearer(Secrets.hash(token), now).isPresent());
            assertTrue(store.tokens()
                    .bearer(Secrets.hash(token), now.plusSeconds(4 * 86_400))
                    .isEmpty());
        }
        Cli list = run(0, "", "token", "list");
        assertTrue(list.output().contains("the map"), list.output());
        assertFalse(list.output().contains(token));
        run(0, "", "token", "remove", "1");
        assertEquals("no token\n", run(0, "", "token", "list").output());
        assertTrue(run(2, "", "token", "add", "Ada", "--scope", "all").errors().contains("no scope is called 'all'"));
        assertTrue(run(2, "", "token", "add", "Ada", "--scope", "read", "--days", "0")
                .errors()
                .contains("--days must be"));
    }

    @Test
    void aSettingIsListedAndChanged() {
        run(0, WORDS, "people", "add", "Ada", "--role", "admin");
        assertTrue(run(0, "", "settings", "list").output().startsWith("second-reader = off"));
        run(0, "", "settings", "set", "second-reader", "on");
        assertTrue(run(0, "", "settings", "list").output().startsWith("second-reader = on"));
        assertTrue(
                run(1, "", "settings", "set", "second-reader", "maybe").errors().contains("off or on"));
        assertTrue(run(1, "", "settings", "set", "colour", "red").errors().contains("there are second-reader"));
    }

    @Test
    void aDeskForOthersNeedsAccountsAndAnAddress() {
        assertTrue(run(1, "", "serve", "--port", "0", "--public-url", "https://desk.example.org")
                .errors()
                .contains("make the first with: dateline people add"));
        assertTrue(run(2, "", "serve", "--host", "0.0.0.0").errors().contains("--host needs --public-url"));
        assertTrue(run(2, "", "serve", "--host", "192.0.2.77", "--public-url", "https://desk.example.org")
                .errors()
                .contains("it has no '192.0.2.77'"));
        assertTrue(run(2, "", "serve", "--demo", "--public-url", "https://desk.example.org")
                .errors()
                .contains("a demo is for this machine alone"));
        for (String url : List.of(
                "desk.example.org", "ftp://desk.example.org", "https://desk.example.org/path", "https://", "x y")) {
            assertTrue(run(2, "", "serve", "--public-url", url).errors().contains("is written https://"), url);
        }
    }
}
