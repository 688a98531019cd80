package org.dateline.core.time;

import java.util.Map;

/**
 * A rule that fits the atoms from {@code start} to before {@code end}; not yet worked out.
 *
 * @param slots what stands in the rule's named places
 */
record Match(TimeRule rule, int start, int end, Map<String, Edge> slots) {

    int length() {
        return end - start;
    }
}
