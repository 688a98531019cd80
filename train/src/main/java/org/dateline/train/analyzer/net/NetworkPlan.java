package org.dateline.train.analyzer.net;

/**
 * The sizes of a network and how it is taught.
 *
 * @param layers recurrent layers; {@code size} numbers a direction
 * @param narrow numbers through which upper layers read the one below; 0 for all of them
 * @param word numbers learnt of a frequent word; {@code part} of its parts together
 * @param rows rows of each table of parts, a power of two
 * @param arc numbers that tell of a word as governor or governed; {@code relation} of both together
 * @param dropout share of numbers that are left out between the layers while learning
 * @param forget a word seen so often is taken for unknown half of the time
 * @param batch tokens a step
 */
public record NetworkPlan(
        int layers,
        int size,
        int narrow,
        int word,
        int part,
        int rows,
        int arc,
        int relation,
        int names,
        float dropout,
        float forget,
        int batch,
        int epochs,
        float rate,
        long seed) {

    public NetworkPlan withSeed(long other) {
        return new NetworkPlan(
                layers, size, narrow, word, part, rows, arc, relation, names, dropout, forget, batch, epochs, rate,
                other);
    }
}
