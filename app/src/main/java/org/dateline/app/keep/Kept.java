package org.dateline.app.keep;

import org.dateline.store.report.Receipt;

/**
 * What became of the reports so far.
 *
 * @param unchanged was there already, and was not coded again
 * @param refused could be coded and not be kept
 */
public record Kept(int added, int revised, int unchanged, int refused) {

    static final Kept NOTHING = new Kept(0, 0, 0, 0);

    Kept plus(Receipt.Outcome outcome) {
        return switch (outcome) {
            case ADDED -> new Kept(added + 1, revised, unchanged, refused);
            case REVISED -> new Kept(added, revised + 1, unchanged, refused);
            case UNCHANGED -> new Kept(added, revised, unchanged + 1, refused);
        };
    }

    Kept plusRefused() {
        return new Kept(added, revised, unchanged, refused + 1);
    }
}
