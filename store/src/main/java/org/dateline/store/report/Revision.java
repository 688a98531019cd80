package org.dateline.store.report;

import java.time.Instant;
import org.dateline.core.report.Report;

/**
 * One state of a report.
 *
 * @param revision 1 for the first
 * @param hash SHA-256 of its content, which the audit log holds too
 */
public record Revision(int revision, Report report, String hash, Instant receivedAt) {}
