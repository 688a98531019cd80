package org.dateline.eval.place;

import java.util.Optional;
import org.dateline.eval.gold.Stretch;
import org.dateline.eval.score.Located;
import org.dateline.eval.score.Point;

/** A toponym and where it lies; empty where nobody knows. */
record PlaceItem(Stretch at, Optional<Point> point) implements Located {}
