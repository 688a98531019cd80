package org.dateline.core.place.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds room for names: each is tried to the right, left, above and below of its dot, and left out where it would cover
 * another or leave the drawing. First come, first served, so the important ones are placed first.
 */
public final class Labels {

    private static final double CHAR = 7.4;
    private static final double LINE = 15;

    private record Box(double left, double top, double right, double bottom) {

        boolean overlaps(Box o) {
            return left < o.right && o.left < right && top < o.bottom && o.top < bottom;
        }
    }

    /** @param anchor SVG text-anchor */
    public record Spot(double x, double y, String anchor) {}

    private final View view;
    private final List<Box> taken = new ArrayList<>();

    public Labels(View view) {
        this.view = view;
    }

    public void dot(double x, double y, double radius) {
        taken.add(new Box(x - radius, y - radius, x + radius, y + radius));
    }

    public Optional<Spot> beside(double x, double y, double radius, String name) {
        return beside(x, y, radius, name.length(), 1);
    }

    /**
     * Room for several lines, the longest of so many characters; above and below a dot there is room for one only.
     *
     * @param lines of text, the first at the height of the dot
     */
    public Optional<Spot> beside(double x, double y, double radius, int characters, int lines) {
        double w = characters * CHAR;
        double d = radius + 5;
        List<Spot> spots = List.of(
                new Spot(x + d, y + 4, "start"),
                new Spot(x - d, y + 4, "end"),
                new Spot(x, y - d, "middle"),
                new Spot(x, y + d + 10, "middle"));
        for (Spot spot : spots) {
            Box first = box(spot, w);
            double more = spot.anchor().equals("middle") ? 0 : (lines - 1) * LINE;
            if (take(new Box(first.left, first.top, first.right, first.bottom + more))) {
                return Optional.of(spot);
            }
        }
        return Optional.empty();
    }

    /** Room for a name that belongs to an area, around that point. */
    public boolean centred(double x, double y, String name, double widthThere) {
        double w = name.length() * CHAR;
        return w < widthThere && take(box(new Spot(x, y, "middle"), w));
    }

    private static Box box(Spot spot, double width) {
        double left = switch (spot.anchor()) {
            case "start" -> spot.x();
            case "end" -> spot.x() - width;
            default -> spot.x() - width / 2;
        };
        return new Box(left, spot.y() - LINE + 3, left + width, spot.y() + 3);
    }

    private boolean take(Box box) {
        boolean inside =
                box.left >= 4 && box.right <= view.width() - 4 && box.top >= 18 && box.bottom <= view.height() - 30;
        if (!inside || taken.stream().anyMatch(box::overlaps)) {
            return false;
        }
        taken.add(box);
        return true;
    }
}
