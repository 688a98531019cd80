package org.dateline.eval.record;

import java.util.List;

/** What one report was coded as, in the layout of gold records. */
record Records(List<StatementRecord> statements, List<EventRecord> events) {

    Records {
        statements = List.copyOf(statements);
        events = List.copyOf(events);
    }
}
