package org.dateline.desk.report;

import java.util.List;
import org.dateline.desk.view.Tongue;

/**
 * A paragraph, heading or piece of furniture with the records read in it.
 *
 * @param kind as docs/RECORD.md names it
 * @param from where it begins in the text
 */
public record ReportBlock(int from, String kind, Tongue tongue, MarkedText text, List<RecordItem> records) {}
