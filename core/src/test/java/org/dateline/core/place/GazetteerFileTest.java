package org.dateline.core.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GazetteerFileTest {

    private static final GazetteerFile FILE = GazetteerFile.resource("gazetteer.bin");

    @Test
    void everyNameIsFoldedAsTheCoderFoldsAndIsFound() {
        NameFolder folder = new NameFolder();
        List<String> keys = FILE.keys();
        assertEquals(FILE.keyCount(), keys.size());
        byte[] last = {};
        for (int i = 0; i < keys.size(); i++) {
            byte[] key = keys.get(i).getBytes(StandardCharsets.UTF_8);
            assertTrue(Arrays.compareUnsigned(last, key) < 0, keys.get(i));
            last = key;
            if (i % 7 == 0) {
                assertEquals(keys.get(i), folder.fold(keys.get(i)));
                assertTrue(FILE.contains(keys.get(i)), keys.get(i));
            }
        }
    }

    @Test
    void everyEntryIsOnTheGlobeAndKnowsItsAreas() {
        for (int i = 0; i < FILE.entryCount(); i += 3) {
            GazetteerEntry entry = FILE.entry(i);
            assertFalse(entry.name().isEmpty());
            assertTrue(Math.abs(entry.latitude()) <= 90 && Math.abs(entry.longitude()) <= 180, entry.id());
            assertTrue(
                    entry.admin2().startsWith(entry.admin1()) || entry.admin2().isEmpty(), entry.id());
            assertTrue(entry.place().uncertaintyKm() >= 2, entry.id());
        }
    }

    @Property(tries = 1000)
    void aNameThatIsNotThereIsNotFound(@ForAll String name) {
        String folded = "#" + name;
        assertFalse(FILE.contains(folded));
        assertEquals(List.of(), FILE.find(folded));
    }

    @Test
    void saysSoWhenTheBytesAreNoGazetteer() {
        assertThrows(IllegalArgumentException.class, () -> new GazetteerFile(new byte[0]));
        assertThrows(IllegalArgumentException.class, () -> new GazetteerFile(new byte[100]));
    }
}
