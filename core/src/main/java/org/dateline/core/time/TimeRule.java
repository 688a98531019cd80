package org.dateline.core.time;

import java.util.List;

/**
 * A rule of one of the rule files.
 *
 * @param name file and line
 * @param layer 0 for rules over words; each later file may use the classes of those before
 * @param order position among all rules; the earlier wins where two fit the same words
 * @param gives the class later rules find its matches under
 * @param before symbols of which one must stand before, or none of them
 * @param example as in the file
 */
record TimeRule(
        String name,
        int layer,
        int order,
        String gives,
        Formula formula,
        Neighbor before,
        Neighbor after,
        List<String> conditions,
        String example) {

    /** Whether it only compares with another time ("a year earlier") and so is nothing that later words go on from. */
    boolean compares() {
        return gives.equals("COMPARISON");
    }

    /** Whether it marks words that are no time expression. */
    boolean drops() {
        return formula.operation().equals("drop");
    }
}
