package org.dateline.desk;

import org.dateline.core.report.Report;
import org.dateline.store.report.Intake;

/** Codes a report that somebody pasted or uploaded, ready to be kept. Threads share it. */
@FunctionalInterface
public interface ReportCoder {

    Intake code(Report report);
}
