package org.dateline.app.batch;

import java.io.UncheckedIOException;

/** The coder itself cannot be loaded, so no report can be coded. */
public final class CoderUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CoderUnavailableException(Throwable cause) {
        super(message(cause), cause);
    }

    private static String message(Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            return "not enough memory to load the language model: give Java at least 512 MB";
        }
        if (cause instanceof UncheckedIOException) {
            return cause.getMessage();
        }
        return "the language engine cannot be loaded: " + Failure.describe(cause);
    }
}
