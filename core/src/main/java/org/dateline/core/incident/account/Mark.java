package org.dateline.core.incident.account;

/** A grade of the Admiralty code (NATO AJP-2.1): a letter for a source, a number for a claim. */
public sealed interface Mark permits Reliability, Credibility {

    /** {@code A} to {@code F}, {@code 1} to {@code 6}. */
    String symbol();

    /** In words: "usually reliable", "probably true". */
    String meaning();
}
