package org.dateline.desk.incident;

/**
 * One thing that was done.
 *
 * @param undo number of the decision, if it can be taken back; else 0
 * @param undone whether it was taken back
 */
public record HistoryEntry(
        String when, String iso, String who, String what, String reason, long undo, boolean undone) {}
