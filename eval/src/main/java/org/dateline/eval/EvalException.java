package org.dateline.eval;

/** A measuring that cannot be done, for a reason its user can mend; the message is one line and says which. */
public class EvalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EvalException(String message) {
        super(message);
    }

    public EvalException(String message, Throwable cause) {
        super(message, cause);
    }
}
