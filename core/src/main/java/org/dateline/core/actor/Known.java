package org.dateline.core.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Someone or something the dictionary knows by name.
 *
 * @param kind what it is
 * @param homeOnly whether the name counts only where the report names the country, for other countries have one too
 * @param terms its codes, each with the days it holds; in the order of the file
 * @param below what counts on days outside all terms: our entry under one of the user's
 * @param own whether the user brought it
 */
record Known(Kind kind, boolean homeOnly, List<Term> terms, Optional<Known> below, boolean own) {

    private static final String PRIVATE = "CVL";

    enum Kind {
        COUNTRY,
        /** A capital or seat that stands for a government where it acts, and is a mere place elsewhere. */
        SEAT,
        /** A city or region: never an actor, but tells the country. */
        PLACE,
        PERSON,
        GROUP,
        MEDIUM,
        /** A people without a state: Kurds, Tamils. */
        PEOPLE
    }

    /** A code and the days it holds, both included; open where empty. */
    record Term(ActorCode code, Optional<LocalDate> from, Optional<LocalDate> to, String rule) {

        boolean holdsOn(LocalDate day) {
            return from.map(d -> !day.isBefore(d)).orElse(true)
                    && to.map(d -> !day.isAfter(d)).orElse(true);
        }
    }

    Known(Kind kind, boolean homeOnly, List<Term> terms) {
        this(kind, homeOnly, terms, Optional.empty(), false);
    }

    Known {
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("a known name needs a code");
        }
        terms = List.copyOf(terms);
    }

    /** The term that holds on that day, the latest of several; without a day the first of all. Empty outside all. */
    Optional<Term> on(Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return Optional.of(undated());
        }
        Optional<Term> found = Optional.empty();
        for (Term term : terms) {
            if (term.holdsOn(day.get()) && (found.isEmpty() || startsLater(term, found.get()))) {
                found = Optional.of(term);
            }
        }
        return found.isPresent() ? found : below.flatMap(known -> known.on(day));
    }

    /** Without a day ours decides; of the user's own terms alone the first that is an office. */
    private Term undated() {
        if (below.isPresent()) {
            return below.get().undated();
        }
        return own
                ? terms.stream()
                        .filter(term -> !term.code().role().equals(PRIVATE))
                        .findFirst()
                        .orElse(terms.get(0))
                : terms.get(0);
    }

    private static boolean startsLater(Term a, Term b) {
        return a.from().orElse(LocalDate.MIN).isAfter(b.from().orElse(LocalDate.MIN));
    }

    /** Whether all its days are over. */
    boolean isOver(LocalDate day) {
        return terms.stream().allMatch(t -> t.to().map(day::isAfter).orElse(false))
                && below.map(known -> known.isOver(day)).orElse(true);
    }

    /** Whether it is a country or in one, and tells where someone belongs. */
    boolean isLand() {
        return kind == Kind.COUNTRY || kind == Kind.SEAT || kind == Kind.PLACE;
    }

    String country() {
        return terms.get(0).code().country();
    }

    String rule() {
        return terms.get(0).rule();
    }
}
