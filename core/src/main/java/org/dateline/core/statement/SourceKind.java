package org.dateline.core.statement;

/** What sort of source it is, from the words of the report; those without a name by what they are called. */
public enum SourceKind {
    /** A person with a name. */
    PERSON,
    /** A ministry, agency, group, outlet or country that speaks as such. */
    ORGANIZATION,
    /** A document: "the statement", "a letter". */
    DOCUMENT,
    /** Without a name, speaks for a state, an authority or a force: "officials", "a police officer". */
    OFFICIAL,
    /** Without a name, saw it or went through it: "a witness", "residents". */
    WITNESS,
    /** Without a name, works for a cause or monitors: "activists". */
    ACTIVIST,
    /** Without a name, knows the field: "analysts", "a doctor". */
    EXPERT,
    /** Without a name, belongs to an armed group, a party or a company: "a rebel", "workers". */
    MEMBER,
    /** Without a name, and the report does not say what they are: "sources", "people". */
    UNNAMED
}
