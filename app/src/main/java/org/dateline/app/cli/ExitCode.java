package org.dateline.app.cli;

/** What the program's exit codes mean. */
final class ExitCode {

    static final int OK = 0;
    /** A report failed, or the output could not be written. */
    static final int FAILED = 1;
    /** The command line is wrong. */
    static final int USAGE = 2;

    private ExitCode() {}
}
