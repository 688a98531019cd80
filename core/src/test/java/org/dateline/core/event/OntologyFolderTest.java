package org.dateline.core.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.core.resource.RuleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OntologyFolderTest {

    private static final String RULE_HEADER = "part\twords\tframe\tmode\tacled\tcameo\twhen\tunless\texample\n";

    @TempDir
    private Path folder;

    @Test
    void aFileWithAPlusAddsToTheRulesOfItsType() throws IOException {
        write(
                "rules/assault+own.tsv",
                RULE_HEADER + "v\tzap\tsubj>obj\tother\tATTACK\t\t\t\tRebels zapped the fort.\n");
        EventFinder finder = new EventFinder(OntologyFolder.of(folder));
        assertEquals(new EventFinder().rules().size() + 1, finder.rules().size());
        assertTrue(finder.rules().stream().anyMatch(rule -> rule.rule().equals("rules/assault+own.tsv:2")));
    }

    @Test
    void aFileWithoutPlusReplacesTheRulesOfItsType() throws IOException {
        write("rules/assault.tsv", RULE_HEADER + "v\tzap\tsubj>obj\tother\tATTACK\t\t\t\tRebels zapped the fort.\n");
        EventFinder finder = new EventFinder(OntologyFolder.of(folder));
        assertEquals(
                1,
                finder.rules().stream()
                        .filter(rule -> rule.type().equals("ASSAULT"))
                        .count());
        assertTrue(finder.rules().stream().anyMatch(rule -> rule.type().equals("AGREE")));
    }

    @Test
    void aFolderWithoutATableIsTold() {
        assertThrows(java.nio.file.NoSuchFileException.class, () -> OntologyFolder.of(folder));
    }

    @Test
    void otherTypesBringAllTheirRules() throws IOException {
        write("plover.tsv", "type\tmode\tverbal\tdefinition\texample\nFLOOD\t\t\tWater rises.\tThe river rose.\n");
        write("crosswalk.tsv", "cameo\ttype\tmode\tcontext\tmain\n");
        write("type-by-status.tsv", "type\tfrom\tstatus\tbecomes\tmode\texample\n");
        write("rules/flood.tsv", RULE_HEADER + "v\trise\tsubj>\t\t\t\t\t\tThe river rose.\n");
        EventFinder finder = new EventFinder(OntologyFolder.of(folder));
        assertEquals(1, finder.rules().size());
        assertEquals("FLOOD", finder.rules().get(0).type());
    }

    @Test
    void anErrorNamesFileLineAndColumn() throws IOException {
        write("rules/assault+own.tsv", RULE_HEADER + "v\tzap\tsubj>obj\tloud\tATTACK\t\t\t\tRebels zapped the fort.\n");
        RuleException error = assertThrows(RuleException.class, () -> new EventFinder(OntologyFolder.of(folder)));
        assertEquals("rules/assault+own.tsv:2:16: ASSAULT has no mode 'loud'", error.getMessage());
    }

    @Test
    void aClassNobodyKnowsIsToldWithItsPlace() throws IOException {
        write(
                "rules/assault+own.tsv",
                RULE_HEADER + "v\tzap\tsubj>obj\tother\tATTACK\t\tsubj:armee\t\tRebels zapped the fort.\n");
        RuleException error = assertThrows(RuleException.class, () -> new EventFinder(OntologyFolder.of(folder)));
        assertEquals("rules/assault+own.tsv:2:30: no class or kind is named 'armee'", error.getMessage());
    }

    @Test
    void aCrosswalkToAnUnknownTypeIsToldWithItsPlace() throws IOException {
        write("crosswalk.tsv", "cameo\ttype\tmode\tcontext\tmain\n190\tASSULT\t\t\tmain\n");
        RuleException error = assertThrows(RuleException.class, () -> new EventFinder(OntologyFolder.of(folder)));
        assertTrue(error.getMessage().startsWith("crosswalk.tsv:2:5: 'ASSULT' is no type"), error.getMessage());
    }

    @Test
    void aTableOfNoKnownNameIsNoLongerIgnored() throws IOException {
        write("plovers.tsv", "type\n");
        RuleException error = assertThrows(RuleException.class, () -> OntologyFolder.of(folder));
        assertTrue(error.getMessage().contains("plovers.tsv:1:1: no table has that name"), error.getMessage());
    }

    @Test
    void rulesOfNoTypeAreToldByFile() throws IOException {
        write("rules/assult.tsv", RULE_HEADER);
        RuleException error = assertThrows(RuleException.class, () -> new EventFinder(OntologyFolder.of(folder)));
        assertTrue(error.getMessage().startsWith("rules/assult.tsv:1:1: 'ASSULT' is no type"), error.getMessage());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
