package org.dateline.app.batch;

import org.dateline.core.CodedReport;
import org.dateline.core.report.Report;

/** Codes one report; threads may share it. */
@FunctionalInterface
public interface Coder {

    CodedReport code(Report report);
}
