package org.dateline.desk.incident;

import java.util.List;
import org.dateline.desk.view.Said;

/**
 * What happened, or who said what, on a day.
 *
 * @param happened whether it is an event and not a statement
 * @param day empty for an entry of the same day as the one before, or of no known day
 * @param letters of the values it gives in contested fields, as "Killed A"
 */
public record ChronologyEntry(
        boolean happened,
        String day,
        String iso,
        String who,
        String what,
        Said words,
        List<Letter> letters,
        String through,
        String report) {

    /** A contested field and the side taken. */
    public record Letter(String field, String letter) {}
}
