package org.dateline.core.incident.account;

/**
 * How a teller's claims fared so far.
 *
 * @param verified claims that a person found to be true
 * @param rejected claims that a person found to be false
 * @param contradicted claims, judged by nobody, against which at least two more independent sources stand than for them
 * @param corrected claims that the teller took back itself
 */
public record SourceRecord(int verified, int rejected, int contradicted, int corrected) {

    public static final SourceRecord EMPTY = new SourceRecord(0, 0, 0, 0);

    public SourceRecord {
        if (verified < 0 || rejected < 0 || contradicted < 0 || corrected < 0) {
            throw new IllegalArgumentException(
                    "counts must be >= 0, got " + verified + ", " + rejected + ", " + contradicted + ", " + corrected);
        }
    }

    public SourceRecord plus(SourceRecord other) {
        return new SourceRecord(
                verified + other.verified,
                rejected + other.rejected,
                contradicted + other.contradicted,
                corrected + other.corrected);
    }
}
