package org.dateline.read.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dateline.core.actor.OwnActors;
import org.dateline.core.event.OwnVerbs;
import org.dateline.core.resource.RuleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryReaderTest {

    @TempDir
    private Path folder;

    @Test
    void readsActorsWithSpellingsAndDatedCodes() throws IOException {
        Dictionary read = read(
                "actors.txt",
                "# people",
                "ANNA_EXEMPLAR_ # a comment",
                "+A._EXEMPLAR_ +ANNIE_EXEMPLAR",
                "\t[LUXGOV 910710-991231]",
                "\t[LUXELI >20000101] [LUXOPP <910710]");
        OwnActors.Name name = read.actors().names().get(0);
        assertEquals(List.of("ANNA EXEMPLAR", "A. EXEMPLAR", "ANNIE EXEMPLAR"), name.spellings());
        assertEquals(
                List.of("LUX GOV 1991-07-10 1999-12-31 4", "LUX CVL 2000-01-01 - 5", "LUX OPP - 1991-07-10 5"),
                name.terms().stream().map(DictionaryReaderTest::term).toList());
        assertTrue(name.person() && !name.land());
        assertEquals(List.of(), read.remarks());
    }

    private static String term(OwnActors.Term term) {
        return term.code() + " " + term.from().map(Object::toString).orElse("-") + " "
                + term.to().map(Object::toString).orElse("-")
                + term.rule().substring(term.rule().lastIndexOf(':')).replace(':', ' ');
    }

    @Test
    void yearsOfTwoDigitsTurnAtThirtyAndADayPastItsMonthIsTheLast() throws IOException {
        Dictionary read = read("a.txt", "ONE_EXEMPLAR [LUXGOV 310101-300231]", "TWO_EXEMPLAR [LUXGOV >310101]");
        assertEquals(
                "LUX GOV 1931-01-01 2030-02-28 1",
                term(read.actors().names().get(0).terms().get(0)));
    }

    @Test
    void whatAnActorLineGetsWrongIsToldWithLineAndColumn() throws IOException {
        Dictionary read = read(
                "a.txt",
                "+LONELY_",
                "NOBODY_",
                "ANNA_EXEMPLAR_ [LUXGOV 2004017-20061201]",
                "BERTA_EXEMPLAR_ [LUXGOV 20041301]",
                "CLARA_EXEMPLAR_ [LUXGOV >20041301]",
                "DORA_EXEMPLAR_ [LUXGOV 20050101-20040101]",
                "EMMA_EXEMPLAR_ [QQQGOV]",
                "FANNY_EXEMPLAR_ [LUXGOV",
                "GERTRUDE_EXEMPLAR_ [LUXGOV]");
        assertRemarks(
                read,
                "1:1: another spelling without a name before it",
                "2:1: a name without a code",
                "3:16: a date has six digits or eight, got '2004017'",
                "4:17: a date alone needs < or > before it, got '20041301'",
                "5:17: no such day in '[LUXGOV >20041301]'",
                "6:16: a term must not end before it begins, got 2005-01-01 to 2004-01-01",
                "7:16: 'QQQGOV' begins with no country and no kind of actor this program knows",
                "8:17: a bracket that is not closed");
        assertEquals(1, read.actors().names().size());
        assertEquals(1, read.files().get(0).unused());
        assertEquals(7, read.files().get(0).wrong());
    }

    @Test
    void readsAgentsWithPluralsAndSets() throws IOException {
        Dictionary read = read(
                "agents.txt",
                "!PERSON! = MAN, WOMAN",
                "FISHER!PERSON! [~AGR]",
                "CHAMBER_OF_TRADE {CHAMBERS_OF_TRADE} [~BUS]",
                "WEAVER",
                "BAKER!GUILD! [~LAB]",
                "DOWSER [~QQQ]");
        assertEquals(
                List.of(List.of("FISHERMAN", "FISHERWOMAN"), List.of("CHAMBER OF TRADE", "CHAMBERS OF TRADE")),
                read.actors().agents().stream().map(OwnActors.Agent::forms).toList());
        assertRemarks(
                read,
                "4:1: an agent is written NOUN {PLURAL} [~CODE], got 'WEAVER'",
                "5:6: no set is named !GUILD!",
                "6:9: '~QQQ' holds no sector this program knows");
    }

    @Test
    void readsBlocksOfVerbsWithPatternsOfBothGenerations() throws IOException {
        Dictionary read = read(
                "verbs.txt",
                "&GUN_",
                "+RIFLE",
                "+FIELD_GUN",
                "",
                "--- DELIVER [070] ---",
                "DELIVER",
                "+HAND_OVER {+HANDED_OVER }",
                "BRING {BROUGHT} [071] ; older comment",
                "RE_+SUPPLY",
                "- * &GUN [072] # BRING",
                "- $ * {HUMANITARIAN AID} (TO/FOR +) [073:074]",
                "- UNDER_* ^ [---]",
                "~ a (b . ATTACK) SAY = a b 112");
        OwnVerbs.Block block = read.verbs().blocks().get(0);
        assertEquals(
                List.of("deliver/0/070", "hand over+handed over/0/070", "bring+brought/0/071", "re supply/1/070"),
                block.verbs().stream().map(DictionaryReaderTest::verb).toList());
        assertEquals(3, block.patterns().size());
        OwnVerbs.Pattern second = block.patterns().get(1);
        assertEquals(List.of(OwnVerbs.Side.SOURCE), second.left());
        assertEquals(
                List.of(words("humanitarian"), words("aid"), words("to", "for"), OwnVerbs.Side.TARGET), second.right());
        assertEquals(
                new OwnVerbs.Code(Optional.of("073"), Optional.of("074")),
                second.code().orElseThrow());
        OwnVerbs.Words gun = (OwnVerbs.Words) block.patterns().get(0).right().get(0);
        assertEquals(List.of(List.of("rifle"), List.of("field", "gun")), gun.phrases());
        OwnVerbs.Words under = (OwnVerbs.Words) block.patterns().get(2).left().get(0);
        assertTrue(under.adjacent() && block.patterns().get(2).code().isEmpty());
        assertRemarks(read, "13:1: transformations of several events into one are not applied");
    }

    private static String verb(OwnVerbs.Verb verb) {
        return String.join(
                        "+",
                        verb.forms().stream()
                                .map(form -> String.join(" ", form))
                                .toList())
                + "/" + verb.head() + "/"
                + verb.code().flatMap(OwnVerbs.Code::forward).orElse("");
    }

    private static OwnVerbs.Words words(String... alternatives) {
        return new OwnVerbs.Words(List.of(alternatives).stream().map(List::of).toList(), false, false);
    }

    @Test
    void whatAVerbLineGetsWrongIsToldWithLineAndColumn() throws IOException {
        Dictionary read = read(
                "verbs.txt",
                "--- GIVE ---",
                "GIVE",
                "- ALMS [070]",
                "- * ALMS",
                "- * ALMS * [070]",
                "- * &ALMS [070]",
                "- * ALMS [080!]");
        assertRemarks(
                read,
                "1:1: the block has no code; its verbs have none but by pattern",
                "3:1: a pattern needs a * where the verb stands",
                "4:1: a pattern without a code",
                "5:1: a pattern has one verb (*), this one has two",
                "6:5: no set of synonyms is named &ALMS",
                "7:10: not a CAMEO code: '[080!]'");
        assertEquals(List.of(), read.verbs().blocks().get(0).patterns());
    }

    @Test
    void readsDiscardsOfSentencesAndReports() throws IOException {
        Dictionary read = read("my.discards.txt", "SILVER MEDAL # sport", "+ WORLD_CUP");
        assertEquals(
                List.of("silver medal false", "world cup true"),
                read.verbs().discards().stream()
                        .map(d -> String.join(" ", d.words()) + " " + d.wholeReport())
                        .toList());
    }

    @Test
    void readsAFolderWithPackedFilesInTheOrderOfTheirNames() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("ANNA_EXEMPLAR [LUXGOV]\n".getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve("b.gz"), packed.toByteArray());
        Files.writeString(folder.resolve("a.txt"), "WEAVER [~LAB]\n");
        Dictionary read = DictionaryReader.read(List.of(folder));
        assertEquals(
                List.of(Dictionary.Kind.AGENTS, Dictionary.Kind.ACTORS),
                read.files().stream().map(Dictionary.Summary::kind).toList());
    }

    @Test
    void aLineThatIsNotUtf8IsLatin1() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.write(file, "JOS\u00c9_EXEMPLAR [LUXGOV]\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                List.of("JOS\u00c9 EXEMPLAR"),
                DictionaryReader.read(List.of(file)).actors().names().get(0).spellings());
    }

    @Test
    void whatIsNoDictionaryStopsTheReading() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "ANNA_EXEMPLAR [LUXGOV]\n");
        Files.writeString(folder.resolve("notes.txt"), "Dear reader\n");
        RuleException e = assertThrows(RuleException.class, () -> DictionaryReader.read(List.of(folder)));
        assertTrue(e.getMessage().contains("notes.txt:1:1: neither blocks of verbs"), e.getMessage());
    }

    @Test
    void limitsAreTold() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "A".repeat(DictionaryReader.MAX_LINE + 1) + " [LUXGOV]\n");
        RuleException e = assertThrows(RuleException.class, () -> DictionaryReader.read(List.of(file)));
        assertTrue(e.getMessage().endsWith(":1:1: a line may have at most 10,000 bytes"), e.getMessage());
        Files.writeString(file, "\n".repeat(DictionaryReader.MAX_LINES + 1));
        e = assertThrows(RuleException.class, () -> DictionaryReader.read(List.of(file)));
        assertTrue(e.getMessage().endsWith(":1:1: dictionaries may have at most 1,000,000 lines"), e.getMessage());
        Files.writeString(file, "#".repeat(DictionaryReader.MAX_FILE + 1));
        e = assertThrows(RuleException.class, () -> DictionaryReader.read(List.of(file)));
        assertTrue(e.getMessage().endsWith(":1:1: a file may have at most 67,108,864 bytes"), e.getMessage());
        Files.writeString(file, "--- GIVE [070] ---\nGIVE\n-" + " ALMS".repeat(25) + " * [071]\n");
        assertRemarks(DictionaryReader.read(List.of(file)), "3:1: a pattern may have at most 20 words");
        Files.writeString(file, "A".repeat(201) + " [LUXGOV]\n");
        assertRemarks(DictionaryReader.read(List.of(file)), "1:1: a name may have at most 200 characters");
    }

    @Property(tries = 300)
    void noInputCrashesIt(@ForAll String text) throws IOException {
        Path file = Files.createTempFile("discard", ".txt");
        try {
            for (String start : List.of("--- X [190] ---\n", "A [LUXGOV]\n", "A [~GOV]\n", "")) {
                Files.writeString(file, start + text.replaceAll("[^\\x00-\\x7F]", "["), StandardCharsets.UTF_8);
                assertFalse(DictionaryReader.read(List.of(file)).files().isEmpty());
            }
        } finally {
            Files.delete(file);
        }
    }

    private Dictionary read(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, String.join("\n", lines) + "\n");
        return DictionaryReader.read(List.of(file));
    }

    private static void assertRemarks(Dictionary read, String... expected) {
        assertEquals(
                List.of(expected),
                read.remarks().stream()
                        .map(remark -> remark.line() + ":" + remark.column() + ": " + remark.message())
                        .toList());
    }
}
