package org.dateline.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nayuki.qrcodegen.QrCode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn is the code, square for square, with a light border around it. */
class TerminalQrTest {

    private static final String ADDRESS = "otpauth://totp/Dateline:Ada?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    private static final int BORDER = 3;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everySquareStandsWhereItBelongs(boolean colour) throws IOException {
        StringBuilder out = new StringBuilder();
        TerminalQr.write(out, ADDRESS, colour);
        List<String> lines =
                out.toString().replaceAll("\033\\[[0-9;]*m", "").lines().toList();
        QrCode code = QrCode.encodeText(ADDRESS, QrCode.Ecc.LOW);
        assertEquals((code.size + 2 * BORDER + 1) / 2, lines.size());
        for (int y = 0; y < code.size + 2 * BORDER; y++) {
            assertEquals(code.size + 2 * BORDER, lines.get(y / 2).length());
            for (int x = 0; x < code.size + 2 * BORDER; x++) {
                boolean dark = code.getModule(x - BORDER, y - BORDER);
                assertEquals(dark == colour, isDrawn(lines.get(y / 2).charAt(x), y % 2 == 0), x + " " + y);
            }
        }
        assertTrue(lines.get(0).matches(colour ? " +" : "█+"), lines.get(0));
    }

    private static boolean isDrawn(char square, boolean upper) {
        return square == '█' || square == (upper ? '▀' : '▄');
    }
}
