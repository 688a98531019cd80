package org.dateline.store.incident;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.incident.link.Profile;

/**
 * The profiles asked for last, since neighbours of one report are mostly those of the next. Used by the writer's thread
 * alone; emptied when another process wrote meanwhile, or when a transaction was taken back.
 */
public final class ProfileCache {

    private static final int MOST = 20_000;

    private final Map<String, Profile> profiles = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Profile> eldest) {
            return size() > MOST;
        }
    };

    private String state = "";

    /** @param now what the store's last change left behind: unless it is that of our own last change, others wrote */
    void begin(String now) {
        if (!now.equals(state)) {
            profiles.clear();
        }
        state = "";
    }

    /** @param now as in {@link #begin}, after our own change */
    void end(String now) {
        state = now;
    }

    Optional<Profile> get(String strand) {
        return Optional.ofNullable(profiles.get(strand));
    }

    void put(Profile profile) {
        profiles.put(profile.mention(), profile);
    }

    void remove(String strand) {
        profiles.remove(strand);
    }
}
