package org.dateline.app.html.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.core.place.Place;
import org.dateline.core.place.outline.View;

/**
 * The places a map is zoomed to: all of them, unless a few far away would shrink the rest beyond recognition. Then only
 * the nearest to the weighted middle that make up three quarters of the events.
 */
final class Heartland {

    private static final double ENOUGH = 0.75;
    private static final double MUCH_SMALLER = 1.8;

    private Heartland() {}

    static List<Place> of(List<MapPlace> places) {
        List<Place> all = places.stream().map(MapPlace::place).toList();
        int events = places.stream().mapToInt(MapPlace::events).sum();
        Place middle = middle(places, events);
        List<MapPlace> nearest = new ArrayList<>(places);
        nearest.sort(Comparator.comparingDouble((MapPlace p) -> distance(p.place(), middle))
                .thenComparing(p -> p.place().id()));
        List<Place> kept = new ArrayList<>();
        int seen = 0;
        for (MapPlace place : nearest) {
            if (seen >= ENOUGH * events) {
                break;
            }
            kept.add(place.place());
            seen += place.events();
        }
        boolean muchSmaller =
                View.around(all).scale() * MUCH_SMALLER < View.around(kept).scale();
        return muchSmaller ? kept : all;
    }

    /** The place from which the way to all events is the shortest. */
    private static Place middle(List<MapPlace> places, int events) {
        Place best = places.get(0).place();
        double shortest = Double.MAX_VALUE;
        for (MapPlace candidate : places) {
            double way = 0;
            for (MapPlace other : places) {
                way += distance(candidate.place(), other.place()) * other.events() / events;
            }
            if (way < shortest) {
                shortest = way;
                best = candidate.place();
            }
        }
        return best;
    }

    /** Central angle in degrees. */
    static double distance(Place a, Place b) {
        double lat1 = Math.toRadians(a.latitude());
        double lat2 = Math.toRadians(b.latitude());
        double turn = Math.toRadians(a.longitude() - b.longitude());
        double cosine = Math.sin(lat1) * Math.sin(lat2) + Math.cos(lat1) * Math.cos(lat2) * Math.cos(turn);
        return Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, cosine))));
    }
}
