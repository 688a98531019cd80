package org.dateline.desk;

/** The desk cannot open: its port belongs to another program. */
public final class PortTaken extends RuntimeException {

    private static final long serialVersionUID = 1;

    public PortTaken(int port, Throwable cause) {
        super("port " + port + " is taken by another program, perhaps by another desk", cause);
    }
}
