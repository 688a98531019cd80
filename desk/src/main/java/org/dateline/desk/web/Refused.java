package org.dateline.desk.web;

/** Why a request is not answered, in words for the person who sent it. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;

    public Refused(int status, String message) {
        super(message);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
