package org.dateline.core.statement;

/** Whether the content stands in quotation marks wholly, in part, or not at all. */
public enum StatementKind {
    DIRECT,
    MIXED,
    INDIRECT
}
