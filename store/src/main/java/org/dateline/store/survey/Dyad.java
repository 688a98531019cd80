package org.dateline.store.survey;

/** How many incidents there are in which somebody says that the one acted on the other. */
public record Dyad(String actor, String recipient, long incidents) {}
