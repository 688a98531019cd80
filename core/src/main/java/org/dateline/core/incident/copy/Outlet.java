package org.dateline.core.incident.copy;

import java.util.Objects;

/**
 * A publisher that {@code outlets.tsv} knows.
 *
 * @param name as pages show it
 * @param agency whether others print its copy
 * @param group who owns it; its own name when it stands alone
 */
public record Outlet(String name, boolean agency, String group) {

    public Outlet {
        if (name.isBlank() || group.isBlank()) {
            throw new IllegalArgumentException(
                    "an outlet needs a name and a group, got '" + name + "', '" + group + "'");
        }
        Objects.requireNonNull(name, "name");
    }
}
