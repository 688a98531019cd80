package org.dateline.desk.web;

/** Why a request is not answered, in words for the person who sent it. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final long retrySeconds;

    public Refused(int status, String message) {
        this(status, message, 0);
    }

    private Refused(int status, String message, long retrySeconds) {
        super(message);
        this.status = status;
        this.retrySeconds = retrySeconds;
    }

    /** @param retrySeconds after which it may be answered */
    public static Refused tooMany(String message, long retrySeconds) {
        return new Refused(429, message, retrySeconds);
    }

    /** Nobody is signed in. */
    static Refused signInFirst() {
        return new Refused(401, "Sign in first.");
    }

    public int status() {
        return status;
    }

    /** 0 when waiting helps nothing. */
    public long retrySeconds() {
        return retrySeconds;
    }
}
