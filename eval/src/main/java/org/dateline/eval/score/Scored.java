package org.dateline.eval.score;

import org.dateline.eval.gold.GoldReport;

/** One report with what is right and what was predicted. */
public record Scored<G, P>(GoldReport report, G gold, P predicted) {}
