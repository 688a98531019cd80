package org.dateline.store.incident;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.incident.link.Link;
import org.dateline.core.incident.link.Profile;

/**
 * The profiles asked for last and what they chose, since neighbours of one report are mostly those of the next. Takes up to
 * an eighth of the memory that Java may use. Used by the writer's thread alone; emptied when another process wrote
 * meanwhile, or when a transaction was taken back.
 */
public final class ProfileCache {

    /** A profile in memory, measured over crime news. */
    private static final long BYTES = 6_000;

    private static final int SHARE = 8;
    private static final int LEAST = 10_000;
    private static final int MOST = 400_000;

    /** A profile, and what it chose once that is known. */
    private static final class Strand {

        private final long number;
        private final Profile profile;
        private Optional<Optional<Link>> choice = Optional.empty();

        Strand(long number, Profile profile) {
            this.number = number;
            this.profile = profile;
        }
    }

    private final int most;
    private final Map<String, Strand> strands = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Strand> eldest) {
            boolean full = size() > most;
            if (full) {
                names.remove(eldest.getValue().number);
            }
            return full;
        }
    };

    private final Map<Long, String> names = new HashMap<>();

    private String state = "";

    public ProfileCache() {
        long room = Runtime.getRuntime().maxMemory() / SHARE / BYTES;
        most = (int) Math.max(LEAST, Math.min(MOST, room));
    }

    /** @param now what the store's last change left behind: unless it is that of our own last change, others wrote */
    void begin(String now) {
        if (!now.equals(state)) {
            strands.clear();
            names.clear();
        }
        state = "";
    }

    /** @param now as in {@link #begin}, after our own change */
    void end(String now) {
        state = now;
    }

    Optional<Profile> get(String strand) {
        return Optional.ofNullable(strands.get(strand)).map(known -> known.profile);
    }

    /** The id of the strand of that number; empty if it is not known here. */
    Optional<String> name(long number) {
        return Optional.ofNullable(names.get(number));
    }

    void put(long number, Profile profile) {
        strands.put(profile.mention(), new Strand(number, profile));
        names.put(number, profile.mention());
    }

    /** What that strand chose, which may be nothing; empty if it is not known here. */
    Optional<Optional<Link>> choice(String strand) {
        return Optional.ofNullable(strands.get(strand)).flatMap(known -> known.choice);
    }

    /** Remembers what a strand chose, if the strand itself is known. */
    void chose(String strand, Optional<Link> choice) {
        Strand known = strands.get(strand);
        if (known != null) {
            known.choice = Optional.of(choice);
        }
    }

    void remove(String strand) {
        Strand known = strands.remove(strand);
        if (known != null) {
            names.remove(known.number);
        }
    }
}
