package org.dateline.app.html;

import java.time.LocalDate;

/** The page in two sentences: how many reports of what days, who speaks in them, and how much of it is contested. */
final class Lede {

    private Lede() {}

    static String of(Overview overview) {
        if (overview.reportCount() == 0) {
            return "No report was coded.";
        }
        StringBuilder words = new StringBuilder();
        words.append(Wording.count(overview.reportCount(), "report"));
        if (overview.publisherCount() > 0) {
            words.append(" by ").append(Wording.count(overview.publisherCount(), "publisher"));
        }
        if (overview.first().isPresent()) {
            LocalDate first = overview.first().get();
            LocalDate last = overview.last().get();
            words.append(", ").append(Wording.day(first));
            if (!first.equals(last)) {
                words.append(" to ").append(Wording.day(last));
            }
        }
        words.append(". ").append(Wording.count(overview.statementCount(), "statement"));
        if (overview.sourceCount() > 0) {
            words.append(" by ").append(Wording.count(overview.sourceCount(), "source"));
        }
        words.append(part(overview.denials(), "of them denials"));
        words.append(". ").append(Wording.count(overview.eventCount(), "event mention"));
        words.append(part(overview.hearsay(), "told by a source only"));
        words.append(part(overview.deniedEvents(), "said not to have happened"));
        return words.append('.').toString();
    }

    private static String part(long n, String words) {
        return n == 0 ? "" : ", " + n + " " + words;
    }
}
