package org.dateline.eval.score;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** The side an actor code stands for: the country of {@code USA GOV}, but the whole of {@code IGO NATO}. */
public final class ActorHeads {

    private static final Set<String> BLOCS = Set.of("IGO", "IMG", "NGO");

    private ActorHeads() {}

    public static Set<String> of(Collection<String> codes) {
        Set<String> heads = new LinkedHashSet<>();
        for (String code : codes) {
            String country = code.strip().split("\\s+", 2)[0];
            heads.add(BLOCS.contains(country) ? code : country);
        }
        return heads;
    }
}
