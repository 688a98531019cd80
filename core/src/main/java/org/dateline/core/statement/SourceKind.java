package org.dateline.core.statement;

/** What sort of source it is, from the words of the report. */
public enum SourceKind {
    /** A person with a name. */
    PERSON,
    /** An office, agency, group or country that speaks as such. */
    ORGANIZATION,
    /** People without a name: "officials", "a witness". */
    UNNAMED,
    /** A document: "the statement", "a letter". */
    DOCUMENT
}
