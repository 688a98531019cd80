package org.dateline.core.incident.copy;

import org.dateline.core.report.Report;

/** Takes the fingerprint of a report from its text; safe for use by several threads. */
public final class FingerprintReader {

    private final CreditReader credits;
    private final Furniture furniture = new Furniture();

    public FingerprintReader(Outlets outlets) {
        this.credits = new CreditReader(outlets);
    }

    public Fingerprint read(Report report) {
        Shingles shingles = new Shingles(furniture.without(report.text()));
        CreditReader.Origin origin = credits.read(report.title(), report.text());
        return new Fingerprint(
                report.id(),
                shingles.words(),
                Sketch.of(shingles.hashes()),
                origin.credits(),
                origin.bylines(),
                origin.correction());
    }
}
