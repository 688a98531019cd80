package org.dateline.desk.incident;

import org.dateline.desk.view.Said;

/** A mention that could be taken out. */
public record SplitItem(String mention, Said words, String by, String link) {}
