package org.dateline.eval.figure;

/**
 * A gold file, as one line of data.tsv describes it.
 *
 * @param sha256 of the file's bytes, in hexadecimal: figures hold for these bytes only
 * @param description name, origin and licence
 */
record GoldData(String path, String sha256, String description) {}
