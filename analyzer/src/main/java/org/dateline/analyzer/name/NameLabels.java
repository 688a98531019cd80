package org.dateline.analyzer.name;

import java.util.List;
import org.dateline.core.text.EntityType;

/** The classes of the name finder: outside, and for each type a first and a further word. */
public final class NameLabels {

    public static final int OUTSIDE = 0;

    /** In the order of their labels, which models depend on. */
    private static final List<EntityType> TYPES =
            List.of(EntityType.NONE, EntityType.PERSON, EntityType.LOCATION, EntityType.ORGANIZATION, EntityType.OTHER);

    public static final int COUNT = 2 * TYPES.size() - 1;

    private NameLabels() {}

    public static int first(EntityType type) {
        return type == EntityType.NONE ? OUTSIDE : 2 * TYPES.indexOf(type) - 1;
    }

    public static int further(EntityType type) {
        return type == EntityType.NONE ? OUTSIDE : 2 * TYPES.indexOf(type);
    }

    public static EntityType type(int label) {
        return TYPES.get((label + 1) / 2);
    }

    /** Whether the label may follow the other: a further word needs a word of the same name before it. */
    public static boolean follows(int label, int before) {
        boolean isFurther = label > 0 && label % 2 == 0;
        return !isFurther || type(label) == type(before);
    }
}
