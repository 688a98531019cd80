package org.dateline.app.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.dateline.app.batch.LazyCoder;

/**
 * What one run of the program works with.
 *
 * @param err takes messages for the user
 * @param home the folder the program stands in
 * @param folder the user's own, where the demo writes
 * @param coder loaded by the first command that needs it
 */
public record Session(
        InputStream in,
        OutputStream out,
        PrintStream err,
        Terminal terminal,
        Path home,
        Path folder,
        LazyCoder coder) {}
