package org.dateline.desk.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.dateline.store.Store;
import org.dateline.store.StoreException;
import org.dateline.store.people.Credentials;
import org.dateline.store.people.Person;
import org.dateline.store.people.PersonName;
import org.dateline.store.people.Proof;

/**
 * Checks who signs in. Whoever fails learns nothing: the answer, and the time it takes, is the same for a name that nobody
 * has, a wrong password, a wrong code and a locked account.
 *
 * <p>Failures are counted for each name and address, for each address, and for each name, and make the next try wait
 * ({@link BackOff}). A browser that a person signed in with before has a count of its own, so that strangers who try that
 * name or share that address keep nobody out of a browser they use. Passwords are checked two at a time, and few wait for
 * that, so that checking them can take neither all memory nor all processors.
 */
public final class SignIn {

    /** What became of a try. */
    public sealed interface Outcome {

        /** Signed in. */
        record Accepted(Person person) implements Outcome {}

        /** Something did not match. */
        record Refused() implements Outcome {}

        /** Too many tries. */
        record Wait(Duration left) implements Outcome {}

        /** Too many people sign in at this moment. */
        record Busy() implements Outcome {}
    }

    /**
     * What came with a try.
     *
     * @param code of the device, or a recovery code; empty where none was typed
     * @param address it came from
     * @param knownBy what the browser holds from an earlier sign-in; empty for none
     */
    public record Attempt(String name, String password, String code, String address, Optional<String> knownBy) {

        /** Without anything secret, so that it may stand in a message. */
        @Override
        public String toString() {
            return "attempt from " + address;
        }
    }

    private static final int OF_PAIR = 5;
    private static final int OF_ADDRESS = 20;
    private static final int OF_NAME = 30;
    private static final int AT_ONCE = 2;
    private static final int WAITING = 16;
    private static final int PATIENCE_SECONDS = 10;
    private static final int LONGEST_NAME = 200;
    private static final Duration TALLY = Duration.ofMinutes(10);

    private final Store store;
    private final Clock clock;
    private final BackOff pairs = new BackOff(OF_PAIR);
    private final BackOff addresses = new BackOff(OF_ADDRESS);
    private final BackOff names = new BackOff(OF_NAME);
    private final Semaphore checking = new Semaphore(AT_ONCE, true);
    /** Checked where there is no account, so that the answer takes as long. */
    private final String nobodys = Passwords.ofNobody();

    private int unknown;
    private Instant told = Instant.EPOCH;

    public SignIn(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Signs somebody in, or tells why not.
     *
     * @param session what the browser will hold for its session
     * @param browser what it will hold to be known again
     */
    public Outcome attempt(Attempt attempt, String session, String browser) {
        Instant now = clock.instant();
        String name = PersonName.folded(attempt.name()
                .substring(0, Math.min(LONGEST_NAME, attempt.name().length())));
        String known = attempt.knownBy().map(Secrets::hash).orElse("");
        boolean isKnown = store.signIns().knows(known, name, now);
        String pair = isKnown ? known + " " + name : attempt.address() + " " + name;
        Duration wait = pairs.wait(pair, now);
        if (!isKnown) {
            wait = longer(wait, longer(addresses.wait(attempt.address(), now), names.wait(name, now)));
        }
        if (!wait.isZero()) {
            return new Outcome.Wait(wait);
        }
        if (!begin()) {
            return new Outcome.Busy();
        }
        try {
            pairs.begin(pair, now);
            if (!isKnown) {
                addresses.begin(attempt.address(), now);
                names.begin(name, now);
            }
            return check(attempt, name, pair, session, browser, now);
        } finally {
            checking.release();
        }
    }

    /**
     * Gives a person another password, who must know the present one; all their sessions end. Tries count as those of signing
     * in do.
     *
     * @param address it came from
     * @throws StoreException if the new one is too short
     */
    public Outcome change(String name, String present, String next, String address) {
        Instant now = clock.instant();
        String pair = address + " " + PersonName.folded(name);
        Duration wait = pairs.wait(pair, now);
        if (!wait.isZero()) {
            return new Outcome.Wait(wait);
        }
        if (!begin()) {
            return new Outcome.Busy();
        }
        try {
            Optional<Credentials> found = store.people().credentials(name);
            String hash = Passwords.hash(next);
            pairs.begin(pair, now);
            if (found.isEmpty() || !Passwords.matches(found.get().password(), present)) {
                failed(found.map(Credentials::person), now);
                return new Outcome.Refused();
            }
            pairs.succeeded(pair);
            return new Outcome.Accepted(
                    store.people().password(name, hash, found.get().person().name()));
        } finally {
            checking.release();
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private boolean begin() {
        if (checking.getQueueLength() >= WAITING) {
            return false;
        }
        try {
            return checking.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Outcome check(Attempt attempt, String name, String pair, String session, String browser, Instant now) {
        Optional<Credentials> found = store.people().credentials(name);
        String hash = found.map(Credentials::password).orElse(nobodys);
        boolean matches = Passwords.matches(hash, attempt.password());
        Optional<Proof> proof = matches ? found.flatMap(known -> proof(known, attempt.code(), now)) : Optional.empty();
        if (found.isEmpty() || proof.isEmpty()) {
            failed(found.map(Credentials::person), now);
            return new Outcome.Refused();
        }
        Person person = found.get().person();
        int failures = pairs.succeeded(pair);
        names.succeeded(name);
        addresses.succeeded(attempt.address());
        if (!store.signIns().open(person, proof.get(), Secrets.hash(session), Secrets.hash(browser), failures, now)) {
            return new Outcome.Refused();
        }
        if (Passwords.isOutdated(hash)) {
            store.people().rehash(person, Passwords.hash(attempt.password()));
        }
        return new Outcome.Accepted(person);
    }

    private static Optional<Proof> proof(Credentials known, String typed, Instant now) {
        if (known.totp().isEmpty()) {
            return Optional.of(new Proof.Password());
        }
        String code = typed.replaceAll("[\\s-]", "");
        OptionalLong step = Totp.step(known.totp().get(), code, now);
        if (step.isPresent()) {
            return Optional.of(new Proof.Code(step.getAsLong()));
        }
        return code.length() > 6 ? Optional.of(new Proof.Recovery(Secrets.recoveryHash(code))) : Optional.empty();
    }

    /** Failures of an account go into its log one by one; of names that nobody has, now and then how many there were. */
    private void failed(Optional<Person> person, Instant now) {
        if (person.isPresent()) {
            store.signIns().failed(person, 1);
            return;
        }
        int times = 0;
        synchronized (this) {
            unknown++;
            if (!now.isBefore(told.plus(TALLY))) {
                times = unknown;
                unknown = 0;
                told = now;
            }
        }
        if (times > 0) {
            store.signIns().failed(Optional.empty(), times);
        }
    }
}
