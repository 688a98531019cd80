package org.dateline.eval.incident;

import java.util.List;
import java.util.Map;

/**
 * A MUC-4 template.
 *
 * @param type what happened: {@code ATTACK}, {@code BOMBING / ARSON} (either)
 * @param optional whether a system may leave it out without loss
 * @param slots the fills of each slot, by MUC's slot names; string fills in double quotes with alternatives divided by
 *     {@code /}, behind {@code ?} where optional
 */
record Template(String type, boolean optional, Map<String, List<String>> slots) {

    List<String> fills(String slot) {
        return slots.getOrDefault(slot, List.of());
    }
}
