package org.dateline.desk.report;

import java.util.List;
import org.dateline.desk.view.Said;

/**
 * What a person said of a record, or of the whole report.
 *
 * @param words of the record; empty for the whole report
 * @param changes what the machine read then, and what the person has instead
 * @param undo number of the decision that can be taken back; else 0
 * @param state what has become of it, where that is news
 */
public record SaidItem(
        String when,
        String iso,
        String who,
        String what,
        Said words,
        List<Review.Difference> changes,
        Said reason,
        long undo,
        boolean undone,
        String state) {}
