package org.dateline.desk.view;

import org.dateline.store.incident.Status;

/**
 * A status as a shape and a word.
 *
 * @param key that the style sheet and the icons know
 */
public record StatusView(String key, String word) {

    public static StatusView of(Status status) {
        return switch (status) {
            case OPEN -> new StatusView("unverified", "Unverified");
            case REVIEW -> new StatusView("review", "Waits for a second reader");
            case VERIFIED -> new StatusView("verified", "Verified");
            case REJECTED -> new StatusView("rejected", "Rejected");
            case DISPUTED -> new StatusView("disputed", "Disputed");
            case RETRACTED -> new StatusView("retracted", "Retracted");
        };
    }
}
