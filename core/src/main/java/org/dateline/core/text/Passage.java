package org.dateline.core.text;

import org.dateline.core.report.Span;

/** A stretch of the report that holds together: sentences never cross its borders. */
public record Passage(PassageKind kind, Span span) {}
