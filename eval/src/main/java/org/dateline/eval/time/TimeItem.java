package org.dateline.eval.time;

import java.util.Locale;
import java.util.Optional;
import org.dateline.eval.gold.Stretch;
import org.dateline.eval.score.Located;

/** A TIMEX3 expression. */
record TimeItem(Stretch at, Optional<String> type, Optional<String> value) implements Located {

    /** A gold expression without a value is matched by none. */
    boolean sameValue(TimeItem other) {
        return value.isPresent()
                && other.value.isPresent()
                && folded(value.get()).equals(folded(other.value.get()));
    }

    private static String folded(String value) {
        return value.toUpperCase(Locale.ROOT);
    }
}
