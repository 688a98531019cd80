package org.dateline.desk.incident;

/**
 * A filter that is set.
 *
 * @param without the list without it
 */
public record FilterToken(String label, String without) {}
