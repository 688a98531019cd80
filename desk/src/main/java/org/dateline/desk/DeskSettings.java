package org.dateline.desk;

/**
 * How a desk is run.
 *
 * @param port on the loopback interface; 0 takes a free one
 * @param demo whether its store is made up of the samples and goes when the desk closes
 */
public record DeskSettings(int port, boolean demo) {

    public static final int DEFAULT_PORT = 7357;

    public DeskSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port is a number from 0 to 65535, got " + port);
        }
    }
}
