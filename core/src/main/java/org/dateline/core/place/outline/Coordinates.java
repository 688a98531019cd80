package org.dateline.core.place.outline;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers in a drawing, to one decimal: as fine as it can be seen and short. */
public final class Coordinates {

    private Coordinates() {}

    public static String of(double value) {
        return ofTenths(tenths(value));
    }

    public static long tenths(double value) {
        return Math.round(value * 10);
    }

    public static String ofTenths(long tenths) {
        return tenths % 10 == 0
                ? Long.toString(tenths / 10)
                : BigDecimal.valueOf(tenths, 1).toPlainString();
    }

    /** Degrees as a graticule labels them: {@code 5°E}, {@code 0.5°S}, {@code 0°}. */
    public static String degrees(double value, String positive, String negative) {
        BigDecimal rounded = BigDecimal.valueOf(Math.abs(value))
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        if (rounded.signum() == 0) {
            return "0°";
        }
        return rounded.toPlainString() + "°" + (value > 0 ? positive : negative);
    }
}
