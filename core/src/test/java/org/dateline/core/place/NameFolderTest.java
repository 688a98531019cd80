package org.dateline.core.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dateline.core.resource.Table;
import org.junit.jupiter.api.Test;

class NameFolderTest {

    private static final NameFolder FOLDER = new NameFolder();

    @Test
    void bringsSpellingsToOneForm() {
        assertEquals("sana", FOLDER.fold("Ṣan‘ā’"));
        assertEquals("sanaa", FOLDER.fold("SANA'A"));
        assertEquals("ar raqqah", FOLDER.fold("Ar-Raqqah"));
        assertEquals("saint petersburg", FOLDER.fold("St. Petersburg"));
        assertEquals("cote divoire", FOLDER.fold("Côte d’Ivoire"));
        assertEquals("lodz", FOLDER.fold("Łódź"));
        assertEquals("киев", FOLDER.fold("Киев"));
        assertEquals("", FOLDER.fold(" - "));
    }

    @Test
    void everySpellingRowChangesItsExample() {
        Table.resource(NameFolder.class, "spelling.tsv").rows().forEach(row -> {
            String letter = row.get("from");
            String folded = " " + FOLDER.fold(row.require("example")) + " ";
            boolean gone =
                    row.get("kind").equals("letter") ? !folded.contains(letter) : !folded.contains(" " + letter + " ");
            assertEquals(true, gone, row.place());
        });
    }

    @Property(tries = 500)
    void foldingTwiceChangesNothing(@ForAll String name) {
        String folded = FOLDER.fold(name);
        assertEquals(folded, FOLDER.fold(folded));
    }
}
