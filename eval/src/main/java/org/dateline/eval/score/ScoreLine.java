package org.dateline.eval.score;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** One printed line of a measuring, and the figures it holds by name. Shares are in percent. */
public sealed interface ScoreLine {

    String name();

    Map<String, Double> figures();

    String printed();

    /** Precision, recall and F1 in percent; zero where nothing was predicted or nothing is there to find. */
    record Rates(String name, double precision, double recall, double f1, String counts) implements ScoreLine {

        /** From how many of the predicted items are right. */
        public static Rates of(String name, int right, int predicted, int gold) {
            double precision = predicted == 0 ? 0 : (double) right / predicted;
            double recall = gold == 0 ? 0 : (double) right / gold;
            return of(name, precision, recall, "   (" + right + " of " + gold + " gold, " + predicted + " predicted)");
        }

        /** From precision and recall between 0 and 1. */
        public static Rates of(String name, double precision, double recall, String counts) {
            double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
            return new Rates(name, 100 * precision, 100 * recall, 100 * f1, counts);
        }

        @Override
        public Map<String, Double> figures() {
            Map<String, Double> figures = new LinkedHashMap<>();
            figures.put(name.strip() + " F1", f1);
            figures.put(name.strip() + " P", precision);
            figures.put(name.strip() + " R", recall);
            return figures;
        }

        @Override
        public String printed() {
            return String.format(
                    Locale.ROOT,
                    "%-34s P %6s  R %6s  F1 %6s%s",
                    name,
                    Rounded.to(2, precision),
                    Rounded.to(2, recall),
                    Rounded.to(2, f1),
                    counts);
        }
    }

    /** A share of cases in percent. */
    record Share(String name, int hits, int of) implements ScoreLine {

        public double percent() {
            return of == 0 ? 0 : 100.0 * hits / of;
        }

        @Override
        public Map<String, Double> figures() {
            return Map.of(name.strip(), percent());
        }

        @Override
        public String printed() {
            return String.format(Locale.ROOT, "%-34s %8s %%   (%d of %d)", name, Rounded.to(2, percent()), hits, of);
        }
    }

    /** Any other figure, with its unit, which may be empty. */
    record Value(String name, double value, int decimals, String unit) implements ScoreLine {

        @Override
        public Map<String, Double> figures() {
            return Map.of(name.strip(), value);
        }

        @Override
        public String printed() {
            return String.format(Locale.ROOT, "%-34s %8s %s", name, Rounded.to(decimals, value), unit)
                    .stripTrailing();
        }
    }
}
