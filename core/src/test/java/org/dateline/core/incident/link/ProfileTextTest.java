package org.dateline.core.incident.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ProfileTextTest {

    @Test
    void whatIsReadIsWhatWasWritten() {
        Profile profile = Told.on("2024-05-02")
                .in("Aldova", 10.25, -20.5)
                .names("Omar Haddad", "Lena Brandt")
                .words("market", "2:30", "rifle")
                .manner("ATTACK")
                .by("XXA REB")
                .against("XXA CVL")
                .happened("2024-05-01")
                .killed(12)
                .strand("m1");
        assertEquals(profile, ProfileText.read(ProfileText.write(profile)));
        Profile empty = Told.undated().strand("m2");
        assertEquals(empty, ProfileText.read(ProfileText.write(empty)));
    }

    @Test
    void aLineOfAnotherKindIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> ProfileText.read("not\ta\tprofile"));
    }
}
