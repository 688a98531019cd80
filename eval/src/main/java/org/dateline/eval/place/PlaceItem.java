package org.dateline.eval.place;

import java.util.Optional;
import org.dateline.eval.gold.Stretch;
import org.dateline.eval.score.Located;
import org.dateline.eval.score.Point;

/**
 * A toponym and where it lies; empty where nobody knows.
 *
 * @param coverage of a gold toponym that has a point
 */
record PlaceItem(Stretch at, Optional<Point> point, Optional<Coverage> coverage) implements Located {}
