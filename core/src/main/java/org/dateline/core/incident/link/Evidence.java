package org.dateline.core.incident.link;

/**
 * One reason for or against a link.
 *
 * @param kind its row in {@code evidence.tsv}
 * @param points what it adds to the score; below 0 it speaks against
 * @param words the reason as a user reads it: "both name Omar Haddad"
 */
public record Evidence(String kind, double points, String words) {}
