package org.dateline.app.html.map;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers in a drawing, to one decimal: as fine as it can be seen and short. */
final class Coordinates {

    private Coordinates() {}

    static String of(double value) {
        return ofTenths(tenths(value));
    }

    static long tenths(double value) {
        return Math.round(value * 10);
    }

    static String ofTenths(long tenths) {
        return tenths % 10 == 0
                ? Long.toString(tenths / 10)
                : BigDecimal.valueOf(tenths, 1).toPlainString();
    }

    /** Degrees as a graticule labels them: {@code 5°E}, {@code 0.5°S}, {@code 0°}. */
    static String degrees(double value, String positive, String negative) {
        BigDecimal rounded = BigDecimal.valueOf(Math.abs(value))
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        if (rounded.signum() == 0) {
            return "0°";
        }
        return rounded.toPlainString() + "°" + (value > 0 ? positive : negative);
    }
}
