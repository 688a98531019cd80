package org.dateline.eval.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as they are printed: rounded by the exact value of the double, halves to the even digit, as C's printf does. */
public final class Rounded {

    private Rounded() {}

    public static String to(int decimals, double value) {
        return Double.isFinite(value)
                ? new BigDecimal(value)
                        .setScale(decimals, RoundingMode.HALF_EVEN)
                        .toPlainString()
                : "-";
    }
}
