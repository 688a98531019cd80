package org.dateline.analyzer.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dateline.core.text.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NameLabelsTest {

    @ParameterizedTest
    @EnumSource(EntityType.class)
    void labelsTellTheirType(EntityType type) {
        assertEquals(type, NameLabels.type(NameLabels.first(type)));
        assertEquals(type, NameLabels.type(NameLabels.further(type)));
        assertTrue(NameLabels.further(type) < NameLabels.COUNT);
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void aFurtherWordFollowsItsOwnTypeOnly(EntityType type) {
        assertTrue(NameLabels.follows(NameLabels.further(type), NameLabels.first(type)));
        assertTrue(NameLabels.follows(NameLabels.first(type), NameLabels.OUTSIDE));
        assertFalse(NameLabels.follows(NameLabels.further(type), NameLabels.OUTSIDE));
        EntityType other = type == EntityType.PERSON ? EntityType.LOCATION : EntityType.PERSON;
        assertFalse(NameLabels.follows(NameLabels.further(type), NameLabels.first(other)));
    }
}
