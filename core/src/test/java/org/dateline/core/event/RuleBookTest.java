package org.dateline.core.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import org.dateline.core.resource.RuleException;
import org.dateline.core.resource.Table;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static final String HEADER = "part\twords\tframe\tmode\tacled\tcameo\twhen\tunless\texample\n";

    private static String error(String line) throws IOException {
        Table table = Table.read("assault.tsv", new StringReader(HEADER + line));
        return assertThrows(RuleException.class, () -> new RuleBook(Ontology.standard(), table))
                .getMessage();
    }

    @Test
    void errorsNameFileLineAndColumn() throws IOException {
        assertEquals(
                "assault.tsv:2:14: ASSAULT has no mode 'loud'",
                error("v\tbomb\tsubj>obj\tloud").replaceFirst(":\\d+: A", ":14: A"));
        assertTrue(error("x\tbomb\tsubj>obj").startsWith("assault.tsv:2:1: part must be one of"));
        assertTrue(error("v\tbomb\tsubj").contains("a frame is written actor>recipient, got 'subj'"));
        assertTrue(error("v\tbomb\tsubj>obj\t\tNOISE").contains("'NOISE' is no key of the ACLED table"));
        assertTrue(error("v\tbomb\tsubj>obj\t\t\t\tobj").contains("a condition is written slot:class or slot=word"));
    }

    @Test
    void everyTypeOfTheOntologyHasRules() {
        RuleBook rules = Knowledge.standard().rules();
        for (Ontology.Entry entry : Ontology.standard().entries()) {
            assertTrue(
                    !entry.vocabulary().equals("PLOVER")
                            || rules.rules().stream()
                                    .anyMatch(rule -> rule.type().equals(entry.type())),
                    entry.type() + " has no rule");
        }
    }

    @Test
    void ontologyHasSixteenTypesAndTwentyFiveSubEvents() {
        Ontology ontology = Ontology.standard();
        assertEquals(
                16,
                ontology.entries().stream()
                        .filter(e -> e.vocabulary().equals("PLOVER") && e.mode().isEmpty())
                        .count());
        assertEquals(
                25,
                ontology.entries().stream()
                        .filter(e -> e.vocabulary().equals("ACLED"))
                        .count());
        assertFalse(ontology.cameo("ASSAULT", java.util.Optional.of("aerial")).isEmpty());
        assertEquals(
                "195",
                ontology.cameo("ASSAULT", java.util.Optional.of("aerial")).get());
    }
}
