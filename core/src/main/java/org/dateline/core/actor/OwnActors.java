package org.dateline.core.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Names and agent nouns of the user's own, as a layer over the dictionary of the program: what they say goes before ours,
 * and what they leave open (a day outside all terms of a name, a name they lack) stays as it is.
 */
public record OwnActors(List<Name> names, List<Agent> agents) {

    public static final OwnActors NONE = new OwnActors(List.of(), List.of());

    public OwnActors {
        names = List.copyOf(names);
        agents = List.copyOf(agents);
    }

    /**
     * Someone known by name.
     *
     * @param spellings each as written in a text, the case aside
     * @param terms codes with the days they hold, in the order of the file
     * @param land whether it names a country and nobody in it
     * @param person whether it is one human being rather than a body
     */
    public record Name(List<String> spellings, List<Term> terms, boolean land, boolean person) {
        public Name {
            spellings = List.copyOf(spellings);
            terms = List.copyOf(terms);
            if (spellings.isEmpty() || terms.isEmpty()) {
                throw new IllegalArgumentException("a name needs a spelling and a code");
            }
        }
    }

    /**
     * A code and the days it holds, both included; open where empty.
     *
     * @param rule file and line
     */
    public record Term(ActorCode code, Optional<LocalDate> from, Optional<LocalDate> to, String rule) {
        public Term {
            Objects.requireNonNull(code, "code");
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
                throw new IllegalArgumentException(
                        "a term must not end before it begins, got " + from.get() + " to " + to.get());
            }
        }
    }

    /**
     * A noun that tells its bearer's sector.
     *
     * @param forms singular and plurals
     * @param rule file and line
     */
    public record Agent(List<String> forms, String sector, String rule) {
        public Agent {
            forms = List.copyOf(forms);
            if (forms.isEmpty() || sector.isBlank()) {
                throw new IllegalArgumentException("an agent needs a form and a sector");
            }
        }
    }

    public boolean isEmpty() {
        return names.isEmpty() && agents.isEmpty();
    }
}
