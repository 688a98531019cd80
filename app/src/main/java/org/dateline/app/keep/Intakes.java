package org.dateline.app.keep;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.dateline.app.output.Format;
import org.dateline.app.output.Look;
import org.dateline.app.output.ReportWriter;
import org.dateline.core.CodedReport;
import org.dateline.core.incident.link.ProfileReader;
import org.dateline.store.report.Intake;

/** Makes of a coded report what a store takes. Immutable; threads share it. */
public final class Intakes {

    private static final Look NO_LOOK = new Look(Look.MIN_WIDTH, false, false);
    /** A record is about thirty times as long as its report. */
    private static final int RECORD_FACTOR = 30;

    private final String coder;
    private final ProfileReader profiles = new ProfileReader();

    /** @param coder as {@link CoderName} has it */
    public Intakes(String coder) {
        this.coder = coder;
    }

    public Intake of(CodedReport coded) {
        return Intake.of(coded, profiles, coder, Intakes::record);
    }

    /** A coded report as docs/RECORD.md describes it. */
    private static String record(CodedReport coded) {
        StringWriter text = new StringWriter(coded.report().text().length() * RECORD_FACTOR);
        try (ReportWriter writer = Format.JSONL.writer(text, NO_LOOK)) {
            writer.write(coded);
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes everything", e);
        }
        return text.toString().stripTrailing();
    }
}
