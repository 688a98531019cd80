package org.dateline.eval;

/** Told how far a measuring is. Called from one thread, with {@code done} rising to {@code total}. */
@FunctionalInterface
public interface Progress {

    Progress NONE = (done, total) -> {};

    void at(int done, int total);
}
