package org.dateline.desk.web;

import java.time.Clock;
import java.util.Optional;
import org.dateline.desk.account.Account;
import org.dateline.desk.account.Account.Means;
import org.dateline.desk.account.RateLimit;

/**
 * How much each may ask: far more than a person does, and too little to keep others from being answered. The user of the
 * machine itself is not limited. The figures stand in docs/DESK.md.
 */
final class Limits {

    private static final int BURST = 300;
    private static final double PER_SECOND = 20;
    private static final int STRANGERS_BURST = 120;
    private static final double STRANGERS_PER_SECOND = 10;
    private static final int CHANGES_BURST = 60;
    private static final double CHANGES_PER_SECOND = 2;

    private final RateLimit requests;
    private final RateLimit strangers;
    private final RateLimit changes;

    Limits(Clock clock) {
        requests = new RateLimit(BURST, PER_SECOND, clock);
        strangers = new RateLimit(STRANGERS_BURST, STRANGERS_PER_SECOND, clock);
        changes = new RateLimit(CHANGES_BURST, CHANGES_PER_SECOND, clock);
    }

    /** @param address where the request came from, which counts for those who are not signed in */
    void check(Optional<Account> account, String address, boolean change) {
        if (account.isPresent() && account.get().means() == Means.MACHINE) {
            return;
        }
        // People and their programs have a share each, so that a program that asks without end locks nobody out.
        String who = account.map(known -> known.means() + " " + known.name()).orElse(address);
        long wait = account.isPresent() ? requests.take(who) : strangers.take(who);
        if (wait == 0 && change) {
            wait = changes.take(who);
        }
        if (wait > 0) {
            throw Refused.tooMany(
                    "That is more than the desk answers to one person at once. Nothing was changed. Try again in "
                            + (wait == 1 ? "a second." : wait + " seconds."),
                    wait);
        }
    }
}
