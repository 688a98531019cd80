package org.dateline.core.incident.copy;

import java.util.Locale;
import java.util.Optional;
import org.dateline.core.incident.copy.CopyVerdict.Kind;
import org.dateline.core.incident.copy.Sketch.Overlap;

/**
 * Whether two reports are the same copy, from their fingerprints alone: much the same text, one the better part of the
 * other, or a good deal of common text under the same agency or writer. The limits were set by eye and by the false alarms on
 * reports of different happenings (docs/INCIDENTS.md).
 */
public final class CopyJudge {

    /** Two texts this alike are one, whoever signs them. */
    private static final double SAME = 0.6;

    /** So much of the shorter one in the longer one makes it a shortened or extended version. */
    private static final double PART = 0.5;

    /** Enough under a common credit. */
    private static final double SHARED = 0.3;

    /** Fewer common stretches may be a common quotation. */
    private static final int FEWEST = 20;

    /** From fewer common hashes nothing can be told, whatever they stand for. */
    private static final int SURE = 8;

    private CopyJudge() {}

    public static CopyVerdict judge(Fingerprint one, Fingerprint other) {
        Overlap overlap = one.sketch().with(other.sketch());
        int common = overlap.common() * overlap.each();
        if (one.sketch().equals(other.sketch()) && one.words() > 0) {
            return verdict(Kind.SAME, overlap, "the same text");
        }
        if (common < FEWEST || overlap.common() < SURE) {
            return verdict(Kind.NONE, overlap, "they have no more than a phrase in common");
        }
        if (overlap.resemblance() >= SAME) {
            return verdict(Kind.SAME, overlap, percent(overlap.resemblance()) + " of their text is the same");
        }
        String part = percent(overlap.containment()) + " of the shorter text is in the longer one";
        if (overlap.containment() >= PART) {
            return verdict(Kind.PART, overlap, part);
        }
        Optional<String> credit = commonCredit(one, other);
        if (credit.isPresent() && overlap.containment() >= SHARED) {
            return verdict(Kind.SHARED, overlap, part + ", and both credit " + credit.get());
        }
        return verdict(Kind.NONE, overlap, part + ", which is too little");
    }

    /** The agency or writer that both credit. */
    public static Optional<String> commonCredit(Fingerprint one, Fingerprint other) {
        Optional<String> agency = one.credits().stream()
                .map(Credit::agency)
                .filter(name ->
                        other.credits().stream().anyMatch(c -> c.agency().equals(name)))
                .findFirst();
        return agency.isPresent()
                ? agency
                : one.bylines().stream().filter(other.bylines()::contains).findFirst();
    }

    private static CopyVerdict verdict(Kind kind, Overlap overlap, String reason) {
        return new CopyVerdict(kind, overlap.resemblance(), overlap.containment(), reason);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f%%", 100 * share);
    }
}
