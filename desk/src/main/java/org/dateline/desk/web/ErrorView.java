package org.dateline.desk.web;

/** A page that says why there is none. */
public record ErrorView(int status, String head, String text) {}
