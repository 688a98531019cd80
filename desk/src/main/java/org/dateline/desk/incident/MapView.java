package org.dateline.desk.incident;

import java.util.List;

/**
 * Where the accounts place it: a circle for each place, as large as its sources allow.
 *
 * @param land outlines as SVG paths
 * @param lines the graticule as SVG paths
 */
public record MapView(
        String width,
        String height,
        List<String> land,
        List<String> lines,
        List<Text> texts,
        List<Spot> spots,
        String barPath,
        List<Text> degrees) {

    public record Text(String css, String x, String y, String anchor, String words) {}

    /**
     * A place.
     *
     * @param radius of the circle in the drawing's units; empty for one too small to see
     */
    public record Spot(
            String letter,
            String x,
            String y,
            String radius,
            boolean alone,
            String name,
            String accuracy,
            String who,
            String labelX,
            String labelY,
            String labelAnchor) {}
}
