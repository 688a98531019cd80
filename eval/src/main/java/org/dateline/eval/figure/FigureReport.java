package org.dateline.eval.figure;

/**
 * How the figures compare with the recorded ones.
 *
 * @param fallen by more than their tolerance
 * @param slipped by no more than their tolerance
 * @param skipped for lack of data
 */
public record FigureReport(int same, int risen, int slipped, int fallen, int skipped) {

    enum Change {
        NEW("new"),
        SAME("the same"),
        RISEN("risen"),
        SLIPPED("slipped, within tolerance"),
        FALLEN("FALLEN");

        private final String word;

        Change(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** Whether a figure fell by more than its tolerance: exit code 1. */
    public boolean failed() {
        return fallen > 0;
    }

    FigureReport with(Change change) {
        return switch (change) {
            case SAME -> new FigureReport(same + 1, risen, slipped, fallen, skipped);
            case NEW, RISEN -> new FigureReport(same, risen + 1, slipped, fallen, skipped);
            case SLIPPED -> new FigureReport(same, risen, slipped + 1, fallen, skipped);
            case FALLEN -> new FigureReport(same, risen, slipped, fallen + 1, skipped);
        };
    }

    FigureReport withSkipped() {
        return new FigureReport(same, risen, slipped, fallen, skipped + 1);
    }

    String summary() {
        return same + " the same, " + risen + " risen or new, " + slipped + " slipped within tolerance, " + fallen
                + " fallen, " + skipped + " skipped";
    }
}
