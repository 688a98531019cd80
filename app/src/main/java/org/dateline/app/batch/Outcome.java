package org.dateline.app.batch;

/**
 * How a batch ended.
 *
 * @param coded reports that were coded and written
 * @param failed inputs that gave no report, and reports that could not be coded
 */
public record Outcome(int coded, int failed, long statements, long events) {

    public static final Outcome NOTHING = new Outcome(0, 0, 0, 0);

    Outcome plusCoded(int newStatements, int newEvents) {
        return new Outcome(coded + 1, failed, statements + newStatements, events + newEvents);
    }

    Outcome plusFailed() {
        return new Outcome(coded, failed + 1, statements, events);
    }
}
