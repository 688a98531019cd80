package org.dateline.desk.report;

/**
 * What a person typed to bring a report in, so that a refused form keeps it.
 *
 * @param error what to mend; empty when nothing is wrong
 */
public record AddForm(String title, String publisher, String published, String url, String text, String error) {

    public static final AddForm EMPTY = new AddForm("", "", "", "", "", "");

    public boolean isFilled() {
        return !equals(EMPTY);
    }
}
