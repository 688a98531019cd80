package org.dateline.core.incident.link;

import java.util.List;
import java.util.Optional;

/**
 * The stored strands as the linker asks for them. Kept this narrow so that a database can stand behind it: a table (key,
 * position) for the two searches, one of profiles, one of choices.
 *
 * <p>The linker needs it consistent while it works: what was put is found at once. It is no more thread-safe than its
 * implementation.
 */
public interface Neighbourhood {

    /** Ids of the nearest strands before that position under that key, nearest first, at most {@code limit}. */
    List<String> before(String key, Position at, int limit);

    /** Ids of the nearest strands behind that position under that key, nearest first, at most {@code limit}. */
    List<String> after(String key, Position at, int limit);

    /**
     * Whether that strand is stored.
     *
     * @return empty when it is not
     */
    Optional<Profile> profile(String mention);

    /** Stores a strand under all its keys. */
    void put(Profile profile);

    /** Forgets a strand and its choice. */
    void remove(String mention);

    /** What the strand chose, without its evidence where that would cost; empty when it opened an incident. */
    Optional<Link> choice(String mention);

    /** The strands that chose this one, in any order. */
    List<String> choosers(String mention);

    /** Stores the choice in place of the one before. */
    void choose(Link link);

    /** The strand has no choice any more. */
    void unchoose(String mention);
}
