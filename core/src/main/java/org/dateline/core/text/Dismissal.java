package org.dateline.core.text;

import org.dateline.core.report.Span;

/**
 * Something that looked like a record and was left out, with the reason, so that a user who asks why nothing came out
 * gets an answer.
 *
 * @param stage which stage decided: {@code place}, {@code statement}, {@code event}
 * @param rule the rule that looked at it, empty when none did
 */
public record Dismissal(int sentence, Span words, String stage, String rule, String reason) {}
