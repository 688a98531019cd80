package org.dateline.core.incident.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.dateline.core.actor.ActorCode;
import org.dateline.core.event.Toll;
import org.dateline.core.place.Place;

/** How two strands compare: the value of each kind of evidence, before it is weighed, and its words. */
final class Comparison {

    /** As heavy as ten names told once: a report that names fewer cannot agree on much. */
    private static final double FEW_NAMES = 64;

    private static final double FEW_WORDS = 30;
    private static final int MAX_PERSONS = 2;
    private static final int MAX_DAYS = 2;
    private static final int RECENT_DAYS = 3;
    private static final double RECENT_VALUE = 0.3;
    private static final int SHOWN = 4;

    private final Families families;
    private final Profile one;
    private final Profile other;
    private final Optional<Place> town;

    Comparison(Families families, Profile one, Profile other) {
        this.families = families;
        this.one = one;
        this.other = other;
        this.town = sharedTown(one, other);
    }

    /** From 0 on; 0 where the kind has nothing to say of the two. */
    double value(Kind kind) {
        return switch (kind) {
            case BASE -> 1;
            case NAMES -> Math.sqrt(one.names().cosine(other.names(), FEW_NAMES));
            case PERSONS -> Math.min(MAX_PERSONS, sharedPersons().size());
            case WORDS -> one.words().cosine(other.words(), FEW_WORDS);
            case DAY_NAMED -> Math.min(MAX_DAYS, daysNamed());
            case TIME_APART -> Math.log1p(daysApart());
            case PUBLISHED_APART -> Math.log1p(publishedApart());
            case TOWN_SAME -> town.isPresent() ? 1 : 0;
            case TOWN_OTHER -> bothTellTowns() && town.isEmpty() ? 1 : 0;
            case AREA_OTHER -> sharesNone(one.areas(), other.areas()) ? 1 : 0;
            case TOLL_OTHER -> otherToll() ? 1 : 0;
            case ACTOR_OTHER -> otherSide(one.actors(), other.actors()) ? 1 : 0;
            case RECIPIENT_OTHER -> otherSide(one.recipients(), other.recipients()) ? 1 : 0;
            case MANNER_OTHER ->
                one.manner().isPresent()
                                && other.manner().isPresent()
                                && !one.manner().equals(other.manner())
                        ? 1
                        : 0;
            case FAMILY_OTHER -> otherFamily() ? 1 : 0;
        };
    }

    /** What stands for the braces in the kind's words. */
    String detail(Kind kind) {
        return switch (kind) {
            case NAMES ->
                one.names().shared(other.names(), SHOWN).stream()
                        .map(Comparison::capitalised)
                        .collect(Collectors.joining(", "));
            case PERSONS -> sharedPersons().stream().limit(SHOWN).collect(Collectors.joining(", "));
            case WORDS -> String.join(", ", one.words().shared(other.words(), SHOWN));
            case DAY_NAMED ->
                sharedDays().stream().limit(SHOWN).map(DayRange::day).collect(Collectors.joining(", "));
            case TIME_APART ->
                one.when().map(DayRange::toString).orElse("") + " and "
                        + other.when().map(DayRange::toString).orElse("");
            case PUBLISHED_APART -> Integer.toString(publishedApart());
            case TOWN_SAME -> town.map(Place::name).orElse("");
            case TOWN_OTHER ->
                one.places().get(0).name() + " and " + other.places().get(0).name();
            case AREA_OTHER -> one.areas().first() + " and " + other.areas().first();
            case TOLL_OTHER ->
                one.killed().get().min() + " and " + other.killed().get().min();
            case ACTOR_OTHER -> both(one.actors(), other.actors());
            case RECIPIENT_OTHER -> both(one.recipients(), other.recipients());
            case MANNER_OTHER -> manner(one) + " and " + manner(other);
            case FAMILY_OTHER -> lower(one.family()) + " and " + lower(other.family());
            case BASE -> "";
        };
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String lower(Family family) {
        return family.name().toLowerCase(Locale.ROOT);
    }

    private List<String> sharedPersons() {
        List<String> shared = new ArrayList<>();
        for (String person : one.persons()) {
            if (other.persons().contains(person)) {
                shared.add(person);
            }
        }
        return shared;
    }

    private List<Integer> sharedDays() {
        List<Integer> shared = new ArrayList<>();
        for (Integer day : one.days()) {
            if (other.days().contains(day)) {
                shared.add(day);
            }
        }
        return shared;
    }

    /** That two stories of this week name the same day tells little; that a later one does, much. */
    private double daysNamed() {
        double named = 0;
        for (int day : sharedDays()) {
            boolean recent = Math.max(one.position().day(), other.position().day()) - day <= RECENT_DAYS;
            named += recent ? RECENT_VALUE : 1;
        }
        return named;
    }

    private int daysApart() {
        return one.when().isPresent() && other.when().isPresent()
                ? one.when().get().daysBetween(other.when().get())
                : 0;
    }

    private int publishedApart() {
        return one.position().isDated() && other.position().isDated()
                ? Math.abs(one.position().day() - other.position().day())
                : 0;
    }

    private boolean bothTellTowns() {
        return !one.places().isEmpty() && !other.places().isEmpty();
    }

    private static Optional<Place> sharedTown(Profile one, Profile other) {
        for (Place here : one.places()) {
            for (Place there : other.places()) {
                if (Places.agree(here, there)) {
                    return Optional.of(here);
                }
            }
        }
        return Optional.empty();
    }

    /** Provinces are compared with provinces where both tell them; else countries with countries. */
    private static boolean sharesNone(SortedSet<String> here, SortedSet<String> there) {
        boolean provinces = hasProvince(here) && hasProvince(there);
        for (String area : here) {
            if ((!provinces || isProvince(area)) && there.contains(area)) {
                return false;
            }
        }
        return !here.isEmpty() && !there.isEmpty();
    }

    private static boolean hasProvince(SortedSet<String> areas) {
        for (String area : areas) {
            if (isProvince(area)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isProvince(String area) {
        return area.indexOf('/') >= 0;
    }

    private static boolean otherSide(SortedSet<String> here, SortedSet<String> there) {
        for (String one : here) {
            for (String other : there) {
                if (one.equals(other) || (country(one).equals(country(other)) && !isBloc(one))) {
                    return false;
                }
            }
        }
        return !here.isEmpty() && !there.isEmpty();
    }

    private static String country(String code) {
        return code.substring(0, 3);
    }

    private static boolean isBloc(String code) {
        return ActorCode.parse(code).isBloc();
    }

    private static String both(SortedSet<String> here, SortedSet<String> there) {
        return String.join("/", here) + " and " + String.join("/", there);
    }

    private static String manner(Profile profile) {
        return profile.manner().orElse("").toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private boolean otherToll() {
        Optional<Toll> here = one.killed();
        Optional<Toll> there = other.killed();
        return here.isPresent()
                && there.isPresent()
                && here.get().min() != there.get().min();
    }

    private boolean otherFamily() {
        Family here = one.family();
        Family there = other.family();
        return here != there
                && here != Family.UNKNOWN
                && there != Family.UNKNOWN
                && !families.follows(here, there)
                && !families.follows(there, here);
    }
}
