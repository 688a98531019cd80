package org.dateline.app.cli;

import io.nayuki.qrcodegen.QrCode;
import java.io.IOException;

/**
 * A QR code in characters, two rows of squares to a line, with the quiet border that scanners need. Where there are colours
 * it is black on white; without them light squares are drawn, so that it is right on a dark terminal and inverted on a light
 * one, which most scanners read too.
 */
final class TerminalQr {

    private static final int BORDER = 3;
    private static final String BLACK_ON_WHITE = "\033[30;107m";
    private static final String RESET = "\033[0m";

    private TerminalQr() {}

    static void write(Appendable out, String text, boolean colour) throws IOException {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.LOW);
        for (int y = -BORDER; y < code.size + BORDER; y += 2) {
            out.append(colour ? BLACK_ON_WHITE : "");
            for (int x = -BORDER; x < code.size + BORDER; x++) {
                boolean upper = drawn(code, x, y, colour);
                boolean lower = drawn(code, x, y + 1, colour);
                out.append(upper && lower ? '█' : upper ? '▀' : lower ? '▄' : ' ');
            }
            out.append(colour ? RESET : "").append('\n');
        }
    }

    /** Dark squares where ink is dark, else the light ones; outside of the code all squares are light. */
    private static boolean drawn(QrCode code, int x, int y, boolean dark) {
        boolean outside = y >= code.size + BORDER;
        return !outside && code.getModule(x, y) == dark;
    }
}
