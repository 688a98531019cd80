package org.dateline.core.event;

import java.util.List;
import java.util.Set;

/**
 * Where and when the acts of one story took place that do not say so themselves. A report that has set its scene ("in
 * the capital on Friday, protesters …") tells what follows without naming it again: such an act takes the place, and
 * where told in the simple past the day, of the one told just before. Another day or place between them ends the scene.
 */
final class Scene {

    private static final int REACH = 4;
    private static final Set<String> PHYSICAL = Set.of("ASSAULT", "PROTEST");

    private Scene() {}

    static void spread(List<Draft> events) {
        for (int i = 0; i < events.size(); i++) {
            Draft draft = events.get(i);
            Draft before = isOpen(draft) ? before(events, i) : null;
            if (before != null) {
                draft.where = before.where;
                if (draft.when.isEmpty() && draft.sentence() - before.sentence() <= 1) {
                    draft.when = before.when;
                }
            }
        }
    }

    private static boolean isOpen(Draft draft) {
        return isPhysical(draft) && draft.where.isEmpty() && draft.status == EventStatus.HAPPENED;
    }

    private static boolean isPhysical(Draft draft) {
        return PHYSICAL.contains(draft.type.plover())
                || draft.type.mode().map("arrest"::equals).orElse(false);
    }

    private static Draft before(List<Draft> events, int at) {
        Draft draft = events.get(at);
        Draft best = null;
        for (Draft other : events) {
            int distance = draft.sentence() - other.sentence();
            boolean told = other != draft && isPhysical(other) && other.where.isPresent() && distance >= 0;
            if (told && distance <= REACH && other.status == EventStatus.HAPPENED) {
                best = best == null || other.sentence() >= best.sentence() ? other : best;
            }
        }
        boolean sameDay = best == null
                || draft.when.isEmpty()
                || best.when.isPresent()
                        && draft.when.get().from().equals(best.when.get().from());
        return sameDay ? best : null;
    }
}
