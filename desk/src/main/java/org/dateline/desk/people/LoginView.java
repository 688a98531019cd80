package org.dateline.desk.people;

/**
 * The page to sign in on.
 *
 * @param to where to go on
 * @param wrong whether what was sent did not match
 */
public record LoginView(String name, String to, boolean wrong) {}
