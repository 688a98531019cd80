package org.dateline.store.dump;

import java.util.List;

/** All tables but what is worked out from them anew (the search index), those referred to before those that refer. */
final class Tables {

    /**
     * A table.
     *
     * @param order columns that rows are written in order of, so that equal stores give equal dumps
     */
    record Table(String name, String order, List<String> columns) {}

    static final List<Table> ALL = List.of(
            table(
                    "report",
                    "number",
                    "number id revision published day publisher title url received_at changed_at coder"
                            + " mentions fingerprint"),
            table(
                    "revision",
                    "report, revision",
                    "report revision published publisher title url text hash received_at"),
            table("reading", "report, revision", "report revision coder record read_at"),
            table(
                    "incident",
                    "number",
                    "number id type status headline place country lat lon when_from when_to mentions reports sources"
                            + " contradictions killed_min killed_max first_reported last_reported changed unseen created"),
            table("incident_name", "id", "id mention"),
            table(
                    "mention",
                    "number",
                    "number id report incident type mode acled cameo status background when_from"
                            + " when_to place country lat lon detail"),
            table("mention_party", "mention, side, position", "mention side position name folded country role"),
            table("mention_voice", "mention, position", "mention position source stance"),
            table("strand", "number", "number id report rank profile"),
            table("node", "id", "id report root chosen held score why"),
            table("strand_key", "link_key, day, report, rank", "link_key day report rank strand"),
            table("source", "number", "number kind folded code name reports mentions teller grade grade_by"),
            table("teller", "teller", "teller verified rejected contradicted corrected"),
            table("incident_teller", "incident, teller", "incident teller verified rejected contradicted corrected"),
            table("report_key", "copy_key, report", "copy_key report"),
            table("decision", "number", "number kind target value reason who decided_at undoes"),
            table("decision_mention", "decision, mention", "decision mention part"),
            table("correction", "decision", "decision report revision content"),
            table("corrected", "report", "report record outcome stale differing checked"),
            table("incident_change", "number", "number incident at audit_from audit_to content"),
            table("saved_filter", "number", "number owner page name query saved_at"),
            table("audit", "number", "number at who action subject detail previous hash"));

    private Tables() {}

    private static Table table(String name, String order, String columns) {
        return new Table(name, order, List.of(columns.split(" ")));
    }
}
