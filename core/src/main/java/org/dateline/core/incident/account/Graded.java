package org.dateline.core.incident.account;

import java.util.Objects;
import java.util.Optional;

/**
 * A computed grade beside the one a person gave. Neither overwrites the other: a new computation keeps the person's, and the
 * page shows both.
 *
 * @param suggested by the rules of docs/INCIDENTS.md
 * @param given by a person
 */
public record Graded(Grade suggested, Optional<Ruling> given) {

    public Graded {
        Objects.requireNonNull(suggested, "suggested");
        Objects.requireNonNull(given, "given");
        if (given.isPresent()
                && !given.get()
                        .grade()
                        .mark()
                        .getClass()
                        .equals(suggested.mark().getClass())) {
            throw new IllegalArgumentException("a grade of a source cannot stand for one of a claim, got "
                    + given.get().grade().mark().symbol() + " for "
                    + suggested.mark().symbol());
        }
    }

    /** The person's grade, else the computed one. */
    public Grade grade() {
        return given.map(Ruling::grade).orElse(suggested);
    }

    /**
     * A person's grade.
     *
     * @param by who gave it
     */
    public record Ruling(Grade grade, String by) {}
}
