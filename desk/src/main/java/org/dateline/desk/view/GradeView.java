package org.dateline.desk.view;

import org.dateline.core.incident.account.Graded;

/**
 * A grade of the Admiralty code.
 *
 * @param meaning what it means, who gave it and why
 * @param computed whether the machine suggests it, and no person gave it
 */
public record GradeView(String symbol, String meaning, boolean computed) {

    public static GradeView of(Graded graded) {
        String symbol = graded.grade().mark().symbol();
        String meaning = graded.grade().mark().meaning();
        return graded.given()
                .map(ruling -> new GradeView(
                        symbol,
                        meaning + "; given by " + ruling.by() + ": "
                                + ruling.grade().reason(),
                        false))
                .orElseGet(() -> new GradeView(
                        symbol, meaning + "; computed: " + graded.suggested().reason(), true));
    }
}
