package org.dateline.store.people;

import java.time.Instant;
import java.util.Optional;

/**
 * What a program proves itself with, without the secret.
 *
 * @param person whose name stands beside what the program does
 * @param name what it is for
 * @param scope the most it may do; never more than the person may
 */
public record AccessToken(
        long number,
        String person,
        String name,
        PersonRole scope,
        Instant made,
        Optional<Instant> expires,
        Optional<Instant> used,
        boolean removed) {}
