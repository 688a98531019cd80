package org.dateline.core.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DirectoryTest {

    private final Directory directory = new Directory();

    @Test
    void aLeaderHasOfficesWithTheirDays() {
        List<Directory.Entry> found = directory.find("bill clinton");
        assertEquals(1, found.size());
        assertEquals(
                Optional.of(LocalDate.of(1993, 1, 20)),
                found.get(0).offices().get(0).from());
        assertTrue(found.get(0).names().contains("William J. Clinton"));
    }

    @Test
    void aSurnameOfTwoFindsBoth() {
        assertTrue(directory.find("Bush").size() >= 2);
    }

    @Test
    void aGroupIsFoundByAnyOfItsNamesWithoutMarks() {
        Directory.Entry nations = directory.find("UN").get(0);
        assertEquals("United Nations", nations.name());
        assertTrue(nations.names().stream().noneMatch(n -> n.startsWith("=") || n.startsWith("~")), nations.toString());
    }

    @Test
    void whoIsNotInItIsNotFound() {
        assertEquals(List.of(), directory.find("Nobody Of That Name"));
        assertEquals(List.of(), directory.find("<>"));
    }
}
