package org.dateline.core.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.place.Place;
import org.dateline.core.time.DateInterval;

/**
 * One record for one action. A mention joins the latest earlier one of its type that it does not contradict in actor,
 * recipient, manner, day, place or toll. Accounts of one event that differ in the toll and come from different sources
 * stay apart, each with what is common to both.
 */
final class Merger {

    private static final int BACKGROUND = 31;
    private static final double KM_PER_DEGREE = 111.2;
    private static final double SAME_TOWN_KM = 12;

    private final List<Draft> kept = new ArrayList<>();
    private final Predicate<ActorMention> isPerson;

    /** @param isPerson whether an actor is a single human being, who is nobody else of the same code */
    Merger(Predicate<ActorMention> isPerson) {
        this.isPerson = isPerson;
    }

    /** The earlier mention the new one joined, if it did. */
    void add(Draft draft) {
        for (int i = kept.size() - 1; i >= 0; i--) {
            Draft earlier = kept.get(i);
            if (!sameEvent(earlier, draft) || isBackground(earlier, draft)) {
                continue;
            }
            if (contradictsToll(earlier, draft) || isAnotherAccount(earlier, draft)) {
                Draft account = draft;
                account.fillFrom(earlier);
                continue;
            }
            if (draft.toll && draft.killed.isPresent()) {
                earlier.killed = draft.killed;
            }
            earlier.absorb(draft);
            return;
        }
        kept.add(draft);
    }

    /** What a list of attacks leaves unsaid of each stands in the sentence that counts them all: who, and against whom. */
    void fillFromCampaign(Draft draft) {
        if (!isAttack(draft) || draft.definite) {
            return;
        }
        Draft found = null;
        for (Draft earlier : kept) {
            boolean same = isAttack(earlier)
                    && earlier.match.isNoun()
                    && draft.match.isNoun()
                    && earlier.status == draft.status
                    && earlier.noun().equals(draft.noun())
                    && !earlier.actors.isEmpty()
                    && earlier.isPlural();
            if (same && found != null && !agree(found.actors, earlier.actors)) {
                return;
            }
            found = same && found == null ? earlier : found;
        }
        boolean fits = found != null
                && (draft.actors.isEmpty() && draft.tellsItself() || agree(draft.actors, found.actors))
                && (draft.recipients.isEmpty() || agree(draft.recipients, found.recipients));
        if (fits) {
            draft.actors = draft.actors.isEmpty() ? found.actors : draft.actors;
            draft.recipients = draft.recipients.isEmpty() ? found.recipients : draft.recipients;
            draft.when = draft.when.isPresent() ? draft.when : found.when;
            draft.takeManner(found);
        }
    }

    /** Drops the sum where a list tells the acts one by one. */
    private static boolean isTotal(Draft draft, List<Draft> all) {
        if (draft.count.isEmpty() || !isAttack(draft) || draft.killed.isPresent()) {
            return false;
        }
        int parts = 0;
        for (Draft other : all) {
            boolean part = other != draft
                    && other.sentence() > draft.sentence()
                    && isAttack(other)
                    && other.count.isPresent()
                    && other.noun().equals(draft.noun())
                    && other.count.get().min() < draft.count.get().min()
                    && other.where.isPresent()
                    && (draft.isCountrywide() || samePlace(draft, other))
                    && agree(other.actors, draft.actors);
            parts += part ? 1 : 0;
        }
        return parts >= 2;
    }

    private static boolean isAttack(Draft draft) {
        return draft.type.plover().equals("ASSAULT");
    }

    /** Who did what this noun points back to: the latest attack for "the attack", the latest act of another kind else. */
    List<ActorMention> actorsOf(String noun, boolean attack, boolean generic) {
        Draft found = null;
        for (Draft draft : kept) {
            boolean judgement =
                    draft.type.plover().equals("ACCUSE") || draft.type.plover().equals("SUPPORT");
            if (isAttack(draft) != attack || judgement || draft.actors.isEmpty()) {
                continue;
            }
            boolean same = draft.matches.stream()
                    .anyMatch(m -> !generic && m.clauses().key(m.head()).endsWith(noun));
            // The report's own attack, told first, is "the attack"; what is told last is "the move".
            if (found == null || same || !attack) {
                found = draft;
            }
        }
        return found == null ? List.of() : found.actors;
    }

    List<Draft> events() {
        List<Draft> events = new ArrayList<>(kept);
        events.removeIf(draft -> isTotal(draft, kept));
        return events;
    }

    private boolean sameEvent(Draft a, Draft b) {
        if (!a.type.plover().equals(b.type.plover()) || a.status != b.status) {
            return false;
        }
        boolean manner = compatible(a.type.mode(), b.type.mode()) || a.verbal && isAdded(a, b);
        if (!manner || !sameDays(a.when, b.when) || !samePlace(a, b)) {
            return false;
        }
        if (a.count.isPresent() && b.count.isPresent() && !b.definite) {
            return false;
        }
        if (shareName(a.actors, b.recipients) || shareName(a.recipients, b.actors)) {
            return false;
        }
        if (a.verbal && areOthers(a.actors, b.actors)) {
            return false;
        }
        if (b.anaphoric) {
            return agree(a.actors, b.actors) && agree(a.recipients, b.recipients);
        }
        if (a.verbal) {
            return a.sentence() == b.sentence() && a.match.head() == b.match.head()
                    || isSaidTwice(a, b)
                    || (!a.actors.isEmpty()
                            && !b.actors.isEmpty()
                            && agree(a.actors, b.actors)
                            && !a.recipients.isEmpty()
                            && !b.recipients.isEmpty()
                            && agree(a.recipients, b.recipients));
        }
        if (isAttack(a) && !holdsSides(a, b)) {
            return false;
        }
        boolean shared = !a.actors.isEmpty() && !b.actors.isEmpty()
                || !a.recipients.isEmpty() && !b.recipients.isEmpty()
                || b.isResult()
                || b.definite
                || goesOn(a, b)
                || isSameManner(a, b);
        // Words for the outcome of one attack count soldiers here and passers-by there.
        boolean loose = b.isResult() && b.actors.isEmpty() && b.when.isEmpty() && b.where.isEmpty();
        return shared
                && agree(a.actors, b.actors)
                && (agree(a.recipients, b.recipients) || (loose && sameCountry(a.recipients, b.recipients)));
    }

    /** "It was targeted with a lorry": a passive about what was just told to have been struck. */
    private static boolean goesOn(Draft a, Draft b) {
        Clauses clauses = b.match.clauses();
        int patient = b.match.isNoun() || !isAttack(b) ? -1 : b.match.argument(Slot.OBJECT);
        return patient >= 0
                && clauses.token(patient).xpos().equals("PRP")
                && a.recipients.isEmpty()
                && b.actors.isEmpty()
                && b.sentence() - a.sentence() <= 2;
    }

    /** "Spoke out against the raid, calling it a crime"; "the deal that both signed": one act of the same people. */
    private static boolean isSaidTwice(Draft a, Draft b) {
        if (a.actors.isEmpty() || b.actors.isEmpty()) {
            return false;
        }
        boolean oneBreath = a.sentence() == b.sentence()
                && agree(a.actors, b.actors)
                && a.recipients.isEmpty() != b.recipients.isEmpty();
        boolean together = a.actors.size() > 1 && codes(a.actors).equals(codes(b.actors));
        return oneBreath || together && a.recipients.isEmpty() && b.recipients.isEmpty();
    }

    /** Both sides of a fight must stand in the other telling, on whichever side. */
    private static boolean holdsSides(Draft a, Draft b) {
        if (b.actors.size() < 2 || !b.match.rule().frame().allActors() || a.actors.isEmpty()) {
            return true;
        }
        Set<String> sides = codes(a.actors);
        sides.addAll(codes(a.recipients));
        return a.recipients.isEmpty() && a.actors.size() < 2 && b.sentence() == a.sentence()
                || sides.containsAll(codes(b.actors));
    }

    /** "Rockets landed in the port", right after the shelling of the town: the same weapons at the same place. */
    private static boolean isSameManner(Draft a, Draft b) {
        return isAttack(b)
                && b.actors.isEmpty()
                && b.recipients.isEmpty()
                && b.sentence() - a.sentence() <= 1
                && a.where.isPresent()
                && b.where.isPresent()
                && a.type.mode().equals(b.type.mode())
                && !a.type.mode().orElse("other").equals("other");
    }

    /** "Filed a suit, accusing the paper of fraud": the participle tells what the act says. */
    private static boolean isAdded(Draft a, Draft b) {
        Clauses clauses = b.match.clauses();
        return a.sentence() == b.sentence()
                && !b.match.isNoun()
                && clauses.plain(b.match.head()).equals("advcl")
                && clauses.sentence().head(b.match.head()) == a.match.predicate();
    }

    /** "The minister accused the paper … the prosecutor accused it": two people of one government. */
    private boolean areOthers(List<ActorMention> a, List<ActorMention> b) {
        return a.size() == 1
                && b.size() == 1
                && isPerson.test(a.get(0))
                && isPerson.test(b.get(0))
                && !a.get(0).name().equals(b.get(0).name());
    }

    private static Set<String> codes(List<ActorMention> people) {
        Set<String> codes = new HashSet<>();
        people.forEach(actor -> codes.add(actor.code().toString()));
        return codes;
    }

    /** Who does it in one telling and has it done to him in the other stands in two events. */
    private static boolean shareName(List<ActorMention> a, List<ActorMention> b) {
        return a.stream().anyMatch(x -> b.stream().anyMatch(y -> x.name().equals(y.name())));
    }

    private static boolean sameCountry(List<ActorMention> a, List<ActorMention> b) {
        return a.stream()
                .anyMatch(x -> b.stream()
                        .anyMatch(y -> x.code().country().equals(y.code().country())));
    }

    private static boolean compatible(Optional<String> a, Optional<String> b) {
        return a.isEmpty()
                || b.isEmpty()
                || a.equals(b)
                || a.get().equals("other")
                || b.get().equals("other");
    }

    private static boolean sameDays(Optional<DateInterval> a, Optional<DateInterval> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        boolean before = a.get().to().map(to -> to.isBefore(b.get().from())).orElse(false);
        boolean after = b.get().to().map(to -> to.isBefore(a.get().from())).orElse(false);
        return !before && !after;
    }

    private static boolean samePlace(Draft a, Draft b) {
        if (a.where.isEmpty() || b.where.isEmpty()) {
            return true;
        }
        String one = a.where.get().name();
        String two = b.where.get().name();
        if (one.equals(two)) {
            return true;
        }
        Optional<Place> p = a.where.get().place();
        Optional<Place> q = b.where.get().place();
        return p.isPresent() && q.isPresent() && (contains(p.get(), q.get()) || isNear(p.get(), q.get()));
    }

    /** A quarter of the same town. */
    private static boolean isNear(Place a, Place b) {
        double north = (a.latitude() - b.latitude()) * KM_PER_DEGREE;
        double east = (a.longitude() - b.longitude()) * KM_PER_DEGREE * Math.cos(Math.toRadians(a.latitude()));
        return Math.hypot(north, east) <= SAME_TOWN_KM;
    }

    private static boolean contains(Place a, Place b) {
        boolean country = a.precision() == org.dateline.core.place.PlacePrecision.COUNTRY
                || b.precision() == org.dateline.core.place.PlacePrecision.COUNTRY;
        return country && a.country().equals(b.country());
    }

    /** Whether two sets of people can be the same: one unknown, or a side in common. */
    private static boolean agree(List<ActorMention> a, List<ActorMention> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        Set<String> sides = codes(a);
        return b.stream().anyMatch(actor -> sides.contains(actor.code().toString()));
    }

    /** What happened long before the report's first attack is not what "the attack" means in a later sentence. */
    private boolean isBackground(Draft earlier, Draft draft) {
        Draft lead = kept.get(0);
        return draft.when.isEmpty()
                && draft.sentence() != earlier.sentence()
                && isAttack(earlier)
                && isAttack(lead)
                && lead.when.isPresent()
                && earlier.when.isPresent()
                && earlier.when.get().from().isBefore(lead.when.get().from().minusDays(BACKGROUND));
    }

    /** A source tells who did what the report itself leaves open. */
    private static boolean isAnotherAccount(Draft a, Draft b) {
        return isAttack(a)
                && a.toldByReport
                && a.actors.isEmpty()
                && !b.actors.isEmpty()
                && !b.saidBy.isEmpty()
                && !b.toldByReport
                && a.sentence() != b.sentence()
                && b.definite;
    }

    private static boolean contradictsToll(Draft a, Draft b) {
        boolean another = a.killed.isPresent() && b.killed.isPresent() && !a.killed.equals(b.killed);
        return another && (!b.saidBy.isEmpty() && !a.saidBy.equals(b.saidBy) || b.toll && b.isOneOfSeveralTolls());
    }
}
