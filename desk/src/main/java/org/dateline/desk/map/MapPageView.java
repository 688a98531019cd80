package org.dateline.desk.map;

import java.util.List;
import java.util.Optional;
import org.dateline.desk.incident.FilterForm;
import org.dateline.desk.incident.IncidentRow;

/**
 * The map of all incidents.
 *
 * @param counted how many there are and how many have no place, in words
 * @param drawing the map itself
 * @param items the same as a list, those of most incidents first
 * @param further how many more places are drawn than the list names
 * @param here the incidents of a spot that a person chose
 * @param empty why nothing is drawn; empty when something is
 */
public record MapPageView(
        FilterForm form,
        String counted,
        String unplaced,
        Drawing drawing,
        Moves moves,
        List<Item> items,
        String further,
        String inView,
        String list,
        Optional<Here> here,
        Optional<Slider> slider,
        Optional<Empty> empty) {

    /** The drawing. */
    public record Drawing(
            String width,
            String height,
            String at,
            List<Tile> tiles,
            String tilesFrom,
            List<String> land,
            List<String> lines,
            List<Text> far,
            List<Circle> circles,
            List<Dot> dots,
            String barPath,
            List<Text> scale,
            String words) {}

    /** A picture of the ground, where the person who runs the desk has allowed one. */
    public record Tile(String href, String x, String y, String size) {}

    /** A word in the drawing. */
    public record Text(String css, String x, String y, String anchor, String size, String words) {}

    /** How far a place reaches, true to scale. */
    public record Circle(String css, String x, String y, String radius, String key) {}

    /**
     * One incident or several.
     *
     * @param number how many; empty for one
     * @param keep whether following it stays on the map
     */
    public record Dot(
            String key,
            String link,
            boolean keep,
            String css,
            String x,
            String y,
            String radius,
            String number,
            String words,
            Optional<Text> name,
            Optional<Text> under) {}

    /** Where the map can be moved to; empty where it cannot. */
    public record Moves(
            Optional<String> closer,
            Optional<String> farther,
            String north,
            String south,
            String west,
            String east,
            String whole) {}

    /** A place in the list. */
    public record Item(
            String key,
            String link,
            boolean keep,
            String name,
            String status,
            String count,
            String days,
            String accuracy,
            long contradicted) {}

    /** What lies on a spot. */
    public record Here(String title, List<IncidentRow> rows, String list, String all, String close) {}

    /** Why nothing is drawn and how to see something. */
    public record Empty(String head, String words, String link, String label) {}
}
