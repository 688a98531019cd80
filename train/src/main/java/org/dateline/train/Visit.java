package org.dateline.train;

/**
 * A request to the desk and how long its answer took.
 *
 * @param page what was asked for, without what differs from visit to visit
 * @param status of the answer; 0 when there was none
 */
record Visit(String page, int status, double millis) {

    boolean fine() {
        return status >= 200 && status < 400;
    }
}
