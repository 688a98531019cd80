package org.dateline.eval.record;

/** The gold of a report: its records, and the sentence list their numbers point into. */
record RecordGold(SentenceList sentences, Records records) {}
