package org.dateline.app.batch;

/** An error of ours in one line: what it is and where it arose, for a report of the bug; no stack trace. */
public final class Failure {

    private static final String OURS = "org.dateline.";
    private static final int MAX_MESSAGE = 200;

    private Failure() {}

    public static String describe(Throwable error) {
        if (error instanceof OutOfMemoryError) {
            return "not enough memory";
        }
        StringBuilder line = new StringBuilder(error.getClass().getSimpleName());
        if (error.getMessage() != null) {
            String message = error.getMessage().lines().findFirst().orElse("");
            line.append(": ").append(message, 0, Math.min(message.length(), MAX_MESSAGE));
        }
        for (StackTraceElement frame : error.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                line.append(" at ").append(frame.getFileName()).append(':').append(frame.getLineNumber());
                break;
            }
        }
        return line.toString();
    }
}
