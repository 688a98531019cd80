package org.dateline.core.incident.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.actor.ActorCode;
import org.dateline.core.event.EventStatus;
import org.dateline.core.event.Toll;
import org.dateline.core.incident.Party;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.place.Sphere;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.core.time.DateInterval;

/**
 * Whether two values of one field can both hold, and how exact a value is. A vague value contradicts nothing that it holds
 * within it: "at least 12" and "15", a town and its province, a day and its month.
 */
final class Agreement {

    /** One night has two dates, and a day begins at another hour elsewhere. */
    private static final int DAYS_OF_A_NIGHT = 1;

    /** Places closer than this are told apart by no report. */
    private static final double KM_OF_A_TOWN = 5;

    private static final String CIVILIAN = "civilian";
    private static final double UNBOUNDED = 1e9;

    private final Map<String, String> camps = new HashMap<>();
    private final List<List<String>> exclusive = new ArrayList<>();

    Agreement() {
        for (Row row : Table.resource(Agreement.class, "camps.tsv").rows()) {
            row.list("sectors").forEach(sector -> camps.put(sector, row.require("camp")));
        }
        for (Row row : Table.resource(Agreement.class, "exclusive.tsv").rows()) {
            exclusive.add(row.list("kinds"));
        }
    }

    /** Symmetric; values of different kinds agree. */
    boolean canBothHold(Value one, Value other) {
        if (one instanceof Value.Count a && other instanceof Value.Count b) {
            return overlap(a.toll(), b.toll());
        }
        if (one instanceof Value.When a && other instanceof Value.When b) {
            return near(a.days(), b.days()) && near(b.days(), a.days());
        }
        if (one instanceof Value.Where a && other instanceof Value.Where b) {
            return overlap(a.place(), b.place());
        }
        if (one instanceof Value.Who a && other instanceof Value.Who b) {
            return agree(a, b);
        }
        if (one instanceof Value.Act a && other instanceof Value.Act b) {
            return a.type().acled().isEmpty()
                    || b.type().acled().isEmpty()
                    || a.type().acled().equals(b.type().acled())
                    || exclusive.stream()
                            .noneMatch(kinds -> kinds.contains(a.type().acled().get())
                                    && kinds.contains(b.type().acled().get()));
        }
        if (one instanceof Value.Whether a && other instanceof Value.Whether b) {
            return (a.status() == EventStatus.DENIED) == (b.status() == EventStatus.DENIED);
        }
        return true;
    }

    /** Whether it is a state's body or an armed group, whose members speak for it. */
    boolean isForce(ActorCode code) {
        String camp = camps.get(code.role());
        return camp != null && !camp.equals(CIVILIAN);
    }

    /** How much room the value leaves; the smaller, the more exact. Only values of one kind can be compared. */
    double width(Value value) {
        if (value instanceof Value.Count count) {
            Toll toll = count.toll();
            // Of two open values the higher says more.
            return toll.max().map(max -> (double) max - toll.min()).orElse(UNBOUNDED - toll.min());
        }
        if (value instanceof Value.When when) {
            DateInterval days = when.days();
            return days.to()
                    .map(to -> (double) to.toEpochDay() - days.from().toEpochDay())
                    .orElse(UNBOUNDED);
        }
        if (value instanceof Value.Where where) {
            return where.place().uncertaintyKm();
        }
        if (value instanceof Value.Who who) {
            return -who.parties().stream()
                    .filter(party -> Sides.isKnown(party.code()))
                    .mapToInt(party -> party.code().role().isEmpty() ? 1 : 2)
                    .max()
                    .orElse(0);
        }
        if (value instanceof Value.Act act) {
            return -(act.type().mode().isPresent() ? 1 : 0)
                    - (act.type().acled().isPresent() ? 1 : 0);
        }
        return 0;
    }

    private static boolean overlap(Toll a, Toll b) {
        return a.min() <= b.max().orElse(Integer.MAX_VALUE)
                && b.min() <= a.max().orElse(Integer.MAX_VALUE);
    }

    private static boolean near(DateInterval a, DateInterval b) {
        LocalDate end = b.to().orElse(LocalDate.MAX);
        return end.isAfter(LocalDate.MAX.minusDays(DAYS_OF_A_NIGHT))
                || !a.from().isAfter(end.plusDays(DAYS_OF_A_NIGHT));
    }

    private static boolean overlap(Place a, Place b) {
        return a.id().equals(b.id())
                || holds(a, b)
                || holds(b, a)
                || Sphere.km(a.latitude(), a.longitude(), b.latitude(), b.longitude())
                        <= a.uncertaintyKm() + b.uncertaintyKm() + KM_OF_A_TOWN;
    }

    /** A country or province need not be round: what the gazetteer places in it is in it. */
    private static boolean holds(Place outer, Place inner) {
        boolean sameCountry = outer.country().isPresent() && outer.country().equals(inner.country());
        return switch (outer.precision()) {
            case COUNTRY -> sameCountry;
            case REGION ->
                sameCountry
                        && inner.precision() != PlacePrecision.COUNTRY
                        && inner.admin1().equals(Optional.of(outer.name()));
            case POINT, CITY -> false;
        };
    }

    private boolean agree(Value.Who one, Value.Who other) {
        boolean common =
                one.parties().stream().anyMatch(a -> other.parties().stream().anyMatch(b -> canBeOne(a, b)));
        if (one.not() && other.not()) {
            return true;
        }
        if (one.not() || other.not()) {
            // "Not the rebels" contradicts whoever says that it was them, nobody else.
            return one.parties().stream()
                    .noneMatch(a -> other.parties().stream().anyMatch(b -> isOne(a, b)));
        }
        return common;
    }

    private static boolean isOne(Party a, Party b) {
        return a.code().equals(b.code()) && Sides.isKnown(a.code())
                || a.name().toLowerCase(Locale.ROOT).equals(b.name().toLowerCase(Locale.ROOT))
                || Sides.isKnown(a.code()) && a.code().sameSide(b.code()) && sectorsFit(a.code(), b.code());
    }

    private boolean campsFit(ActorCode a, ActorCode b) {
        String one = camps.get(a.role());
        String other = camps.get(b.role());
        return one == null || other == null || one.equals(other);
    }

    private static boolean sectorsFit(ActorCode a, ActorCode b) {
        return a.role().isEmpty() || b.role().isEmpty() || a.role().equals(b.role());
    }

    /** Whether the two may be one actor. */
    private boolean canBeOne(Party a, Party b) {
        if (a.code().equals(b.code())
                || a.name().toLowerCase(Locale.ROOT).equals(b.name().toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean sameCountry =
                !Sides.isKnown(a.code()) || !Sides.isKnown(b.code()) || a.code().sameSide(b.code());
        return sameCountry && campsFit(a.code(), b.code());
    }
}
