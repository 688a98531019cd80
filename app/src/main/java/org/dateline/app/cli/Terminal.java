package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.dateline.app.output.Look;

/**
 * Whether a person looks at the output, and how wide their window is.
 *
 * <p>Java 17 has no call for this. The launcher may tell ({@code -Ddateline.terminal=out,err -Ddateline.columns=120}); on
 * Linux the program sees for itself where its streams lead. In doubt there is no terminal.
 *
 * @param out whether standard output is one
 * @param err whether standard error is one
 */
public record Terminal(boolean out, boolean err, int width, boolean colour) {

    static final Terminal NONE = new Terminal(false, false, 100, false);

    private static final String STREAMS = "dateline.terminal";
    private static final String COLUMNS = "dateline.columns";
    private static final int MAX_WIDTH = 180;

    public static Terminal detect(Map<String, String> environment, Properties properties) {
        String told = properties.getProperty(STREAMS, "");
        boolean out = told.contains("out") || leadsToTerminal(1);
        boolean err = told.contains("err") || leadsToTerminal(2);
        boolean colour = out
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(
                out, err, width(properties.getProperty(COLUMNS, environment.getOrDefault("COLUMNS", ""))), colour);
    }

    private static int width(String columns) {
        try {
            return Math.max(Look.MIN_WIDTH, Math.min(MAX_WIDTH, Integer.parseInt(columns.strip())));
        } catch (NumberFormatException e) {
            return NONE.width();
        }
    }

    private static boolean leadsToTerminal(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
