package org.dateline.core.incident.link;

import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.place.Sphere;

/** How places compare when two reports tell of one. */
final class Places {

    private static final double SAME_TOWN_KM = 12;
    private static final double WIDEST_SEA_KM = 500;
    private static final double KM_PER_DEGREE = 110;

    private Places() {}

    /** A settlement or a spot, not an area that holds many. */
    static boolean isTown(Place place) {
        return place.precision() == PlacePrecision.CITY || place.precision() == PlacePrecision.POINT;
    }

    /**
     * A town, or a sea or range that belongs to no country: what happens there has no place that is more exact. Not so the
     * parts of a continent.
     */
    static boolean isScene(Place place) {
        boolean nobodys = place.precision() == PlacePrecision.REGION
                && place.country().isEmpty()
                && place.uncertaintyKm() <= WIDEST_SEA_KM;
        return isTown(place) || nobodys;
    }

    static double km(Place one, Place other) {
        return Sphere.km(one.latitude(), one.longitude(), other.latitude(), other.longitude());
    }

    /** Whether both may be the same town, as far as their uncertainty goes. */
    static boolean agree(Place one, Place other) {
        if (one.id().equals(other.id())) {
            return true;
        }
        double farthest = SAME_TOWN_KM + slack(one) + slack(other);
        // Most pairs are far apart; north and south tell that at once.
        return Math.abs(one.latitude() - other.latitude()) * KM_PER_DEGREE <= farthest && km(one, other) <= farthest;
    }

    private static double slack(Place place) {
        return place.isDescribed() ? place.uncertaintyKm() : 0;
    }
}
