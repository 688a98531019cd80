package org.dateline.desk.incident;

/**
 * One thing that was done.
 *
 * @param undo number of the decision, if it can be taken back; else 0
 * @param undone whether it was taken back
 * @param report address of the report it speaks of, where it can be taken back; empty for what speaks of none
 */
public record HistoryEntry(
        String when, String iso, String who, String what, String reason, long undo, boolean undone, String report) {

    /** What speaks of no report. */
    public HistoryEntry(String when, String iso, String who, String what, String reason, long undo, boolean undone) {
        this(when, iso, who, what, reason, undo, undone, "");
    }
}
