package org.dateline.store.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.dateline.core.event.Toll;
import org.dateline.core.incident.link.DayRange;
import org.dateline.core.incident.link.Family;
import org.dateline.core.incident.link.Position;
import org.dateline.core.incident.link.Profile;
import org.dateline.core.incident.link.Terms;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.store.StoreException;
import org.junit.jupiter.api.Test;

class ProfileBytesTest {

    private static final Profile FULL = new Profile(
            new Position(18_000, "r1", 1, "m1"),
            Family.VIOLENCE,
            List.of("Ira Solen", "Ömer Tess"),
            Terms.of(Map.of("solen", 3.25f)),
            Terms.of(Map.of("bakery", 0.1f, "river", 2f)),
            Optional.of("Armed clash"),
            new TreeSet<>(List.of("UNK REB")),
            new TreeSet<>(List.of("SYR CVL")),
            Optional.of(new DayRange(17_998, 17_999)),
            List.of(17_990, 17_999),
            List.of(new Place(
                    "g1", "Arvek", Optional.of("SYR"), Optional.empty(), 33.5, -36.25, 5, PlacePrecision.CITY)),
            new TreeSet<>(List.of("SYR")),
            Optional.of(new Toll(4, Optional.empty())),
            Optional.of(Toll.exactly(7)),
            new TreeSet<>(List.of("n ira solen")));

    private static final Profile BARE = new Profile(
            new Position(Position.UNDATED, "r2", 0, "r2"),
            Family.JUSTICE,
            List.of(),
            Terms.NONE,
            Terms.NONE,
            Optional.empty(),
            new TreeSet<>(),
            new TreeSet<>(),
            Optional.empty(),
            List.of(),
            List.of(),
            new TreeSet<>(),
            Optional.empty(),
            Optional.empty(),
            new TreeSet<>());

    @Test
    void aProfileComesBackAsItWent() {
        assertEquals(FULL, ProfileBytes.read(ProfileBytes.write(FULL)));
        assertEquals(BARE, ProfileBytes.read(ProfileBytes.write(BARE)));
    }

    @Test
    void damagedBytesAreToldApart() {
        byte[] bytes = ProfileBytes.write(FULL);
        assertThrows(StoreException.class, () -> ProfileBytes.read(Arrays.copyOf(bytes, bytes.length / 2)));
        assertThrows(StoreException.class, () -> ProfileBytes.read(new byte[] {9}));
    }
}
