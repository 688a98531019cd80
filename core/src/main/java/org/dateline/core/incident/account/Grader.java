package org.dateline.core.incident.account;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Suggests Admiralty grades, by the rules of docs/INCIDENTS.md. A person's grade is put beside the suggestion and changes
 * nothing of it.
 */
final class Grader {

    /** Fewer judged claims tell nothing of a source. */
    private static final int FEWEST = 5;

    private static final int FEWEST_FOR_B = 10;
    private static final int FEWEST_FOR_A = 20;

    private final Judgements judgements;

    Grader(Judgements judgements) {
        this.judgements = judgements;
    }

    Graded source(String teller) {
        return new Graded(
                reliability(judgements.records().getOrDefault(teller, SourceRecord.EMPTY)),
                Optional.ofNullable(judgements.sources().get(teller)));
    }

    Graded value(Field field, Value value, Corroboration support, List<Corroboration> against) {
        return new Graded(
                credibility(support, against),
                Optional.ofNullable(judgements.values().get(Judgements.key(field, value))));
    }

    Graded incident(Corroboration support, List<Corroboration> against) {
        return new Graded(credibility(support, against), judgements.incident());
    }

    /** By the share of claims that proved right; what was only contradicted or taken back counts half. */
    static Grade reliability(SourceRecord record) {
        int judged = record.verified() + record.rejected();
        double wrong = record.rejected() + (record.contradicted() + record.corrected()) / 2.0;
        String counts = String.format(
                Locale.ROOT,
                "%d verified, %d rejected, %d contradicted, %d corrected",
                record.verified(),
                record.rejected(),
                record.contradicted(),
                record.corrected());
        if (judged < FEWEST) {
            return new Grade(
                    Reliability.F,
                    "only " + judged + " of its claims were judged, " + FEWEST + " are needed: " + counts);
        }
        double right = record.verified() / (record.verified() + wrong);
        Reliability letter = letter(right, judged);
        String share = String.format(Locale.ROOT, "%.0f%% of its claims held", Math.floor(100 * right));
        return new Grade(letter, share + ": " + counts);
    }

    private static Reliability letter(double right, int judged) {
        if (right >= 0.95 && judged >= FEWEST_FOR_A) {
            return Reliability.A;
        }
        if (right >= 0.85 && judged >= FEWEST_FOR_B) {
            return Reliability.B;
        }
        if (right >= 0.7) {
            return Reliability.C;
        }
        return right >= 0.5 ? Reliability.D : Reliability.E;
    }

    /** By independent sources for it and against it; an admission counts twice, a party's own claim is doubted. */
    static Grade credibility(Corroboration support, List<Corroboration> against) {
        int weight = support.weight();
        Corroboration rival = against.stream()
                .max(Comparator.comparingInt(Corroboration::weight).thenComparing(c -> !c.isPartisan()))
                .orElse(Corroboration.NONE);
        String words = sources(support) + (rival.weight() > 0 ? ", against " + sources(rival) : ", none against");
        if (weight == 0) {
            return new Grade(Credibility.UNJUDGED, "nobody says so for sure" + (rival.weight() > 0 ? words : ""));
        }
        return new Grade(number(support, rival), words);
    }

    private static Credibility number(Corroboration support, Corroboration rival) {
        int weight = support.weight();
        if (rival.weight() == 0) {
            return unopposed(support);
        }
        if (rival.isPartisan() && !support.isPartisan()) {
            // That a party denies what it is accused of was to be expected: one step down, and no more.
            return unopposed(support) == Credibility.CONFIRMED ? Credibility.PROBABLE : Credibility.POSSIBLE;
        }
        if (weight >= 3 && weight > 2 * rival.weight()) {
            return Credibility.PROBABLE;
        }
        if (weight > rival.weight() || weight == rival.weight() && !support.isPartisan()) {
            return Credibility.POSSIBLE;
        }
        boolean outweighed = weight <= 1 && rival.weight() >= 3 || support.isPartisan() && rival.admissions() > 0;
        return outweighed ? Credibility.IMPROBABLE : Credibility.DOUBTFUL;
    }

    private static Credibility unopposed(Corroboration support) {
        if (support.weight() >= 3) {
            return Credibility.CONFIRMED;
        }
        if (support.weight() == 2) {
            return Credibility.PROBABLE;
        }
        return support.isPartisan() ? Credibility.DOUBTFUL : Credibility.POSSIBLE;
    }

    private static String sources(Corroboration support) {
        int count = support.sources();
        String words = count + (count == 1 ? " independent source" : " independent sources");
        if (support.admissions() > 0) {
            words += ", " + support.admissions() + " against its own interest";
        }
        return support.isPartisan() ? words + ", a party to it" : words;
    }
}
