package org.dateline.core.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.actor.ActorCode;
import org.dateline.core.actor.ActorMention;

/**
 * Who stands on the two sides of a trigger: the slots of its rule's frame, read over the grammar and asked of the actor
 * stage; for an act told by a noun ("criticised the move") whoever is behind it.
 */
final class SideReader {

    private final Participants participants;
    private final Merger earlier;

    SideReader(Participants participants, Merger earlier) {
        this.participants = participants;
        this.earlier = earlier;
    }

    /** The people in those slots: of the first that holds any, or of all. */
    List<ActorMention> of(Match match, List<Slot> slots, boolean all) {
        List<ActorMention> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Slot slot : slots) {
            List<ActorMention> people = people(match, slot);
            if (people.isEmpty() && all && !slot.equals(Slot.SUBJECT)) {
                people = participants.government(match.clauses(), match.argument(slot), false);
            }
            for (ActorMention actor : people) {
                if (seen.add(actor.name() + "|" + actor.code())) {
                    found.add(actor);
                }
            }
            if (!found.isEmpty() && !all) {
                break;
            }
        }
        return found;
    }

    /** To whom it is done, the actors themselves left out. */
    List<ActorMention> recipients(Match match, EventType type, List<ActorMention> actors) {
        Frame frame = match.rule().frame();
        if (frame.allRecipients()) {
            return without(of(match, frame.recipient(), true), actors);
        }
        for (Slot slot : frame.recipient()) {
            if (isFar(slot) && actors.size() > 1 && frame.allActors()) {
                continue;
            }
            if (isAttack(match, slot)) {
                return behindAttack(match, slot, actors);
            }
            List<ActorMention> found = people(match, slot);
            if (isFar(slot)) {
                found = found.stream()
                        .filter(actor -> !participants.isUnknownName(actor))
                        .toList();
            }
            found = isDirect(match, slot) ? others(found, actors) : without(found, actors);
            if (found.isEmpty()) {
                found = byPlace(match, slot, type, actors);
            }
            if (found.isEmpty() && isPatient(slot)) {
                found = without(behindEvent(match, slot), actors);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Not an argument of the trigger itself: where both sides of a deal are named, nobody farther off is the other side. */
    private static boolean isFar(Slot slot) {
        return slot.equals(Slot.ANY) || slot.equals(Slot.COMPLEMENT);
    }

    /** "condemned the attack": not the victims but the attackers are meant. */
    private boolean isAttack(Match match, Slot slot) {
        int token = match.argument(slot);
        return slot.equals(Slot.OBJECT)
                && token >= 0
                && match.rule().type().equals("ACCUSE")
                && match.clauses().inClass("attack-noun", match.clauses().key(token));
    }

    private List<ActorMention> behindAttack(Match match, Slot slot, List<ActorMention> actors) {
        Clauses clauses = match.clauses();
        int token = match.argument(slot);
        for (int owner : new int[] {
            clauses.child(token, "nmod:poss"),
            clauses.withCase(token, "by"),
            clauses.child(token, "amod"),
            clauses.child(token, "compound")
        }) {
            boolean plain = owner >= 0 && !clauses.inClass("no-owner", clauses.key(owner));
            List<ActorMention> found = plain ? others(participants.at(clauses, owner), actors) : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return without(behindEvent(match, slot), actors);
    }

    /** Whether the words in that slot name an actor themselves, not somebody they belong to. */
    private boolean isDirect(Match match, Slot slot) {
        boolean wanted = slot.equals(Slot.OBJECT)
                || slot.equals(Slot.COMPLEMENT)
                || slot.name().equals("on")
                || slot.name().equals("to")
                || slot.name().equals("against");
        return wanted && match.argument(slot) >= 0 && participants.isNamed(match.clauses(), match.argument(slot));
    }

    private List<ActorMention> others(List<ActorMention> recipients, List<ActorMention> actors) {
        Set<String> names = new HashSet<>();
        actors.forEach(actor -> names.add(actor.name()));
        return recipients.stream()
                .filter(r -> !names.contains(r.name()) && !isOwnForce(r, actors))
                .toList();
    }

    /** "Justified the strike", "defended his decision": whoever speaks up for what his own side did supports nobody. */
    boolean isOfOwnAct(Match match, List<ActorMention> actors) {
        Clauses clauses = match.clauses();
        int act = match.argument(Slot.OBJECT);
        for (int companion : match.companions()) {
            act = act < 0 && clauses.plain(companion).equals("obj") ? companion : act;
        }
        if (act < 0 || actors.isEmpty() || !clauses.inClass("event-noun", clauses.key(act))) {
            return false;
        }
        int owner = clauses.child(act, "nmod:poss");
        List<ActorMention> doers = owner >= 0 ? participants.at(clauses, owner) : behindEvent(match, Slot.OBJECT);
        return !doers.isEmpty() && without(doers, actors).isEmpty();
    }

    private static boolean isPatient(Slot slot) {
        return slot.equals(Slot.OBJECT)
                || slot.equals(Slot.SUBJECT)
                || slot.name().equals("to")
                || slot.name().equals("at")
                || slot.name().equals("against");
    }

    /** "criticised the move", "condemned the attack": meant is whoever made it, as told before. */
    private List<ActorMention> behindEvent(Match match, Slot slot) {
        Clauses clauses = match.clauses();
        int token = match.argument(slot);
        if (token < 0 || !clauses.inClass("event-noun", clauses.key(token)) || !clauses.isDefinite(token)) {
            return List.of();
        }
        String key = clauses.key(token);
        return earlier.actorsOf(key, clauses.inClass("attack-noun", key), clauses.inClass("any-attack", key));
    }

    private List<ActorMention> byPlace(Match match, Slot slot, EventType type, List<ActorMention> actors) {
        if (slot.equals(Slot.ADJECTIVE)
                || slot.equals(Slot.SPEAKER)
                || type.plover().equals("ASSAULT")) {
            return List.of();
        }
        Clauses clauses = match.clauses();
        boolean towns = type.mode().map("visit"::equals).orElse(false) || hasMission(match);
        if (!slot.equals(Slot.ANY)) {
            return without(participants.government(clauses, match.argument(slot), towns), actors);
        }
        for (int i = match.last() + 1; i < clauses.sentence().size(); i++) {
            if (clauses.isWithin(match.predicate(), i)) {
                List<ActorMention> found = without(participants.government(clauses, i, false), actors);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** "Opened an embassy in Oslo": an embassy is with a state, wherever it says it stands. */
    private static boolean hasMission(Match match) {
        Clauses clauses = match.clauses();
        int object = match.argument(Slot.OBJECT);
        return object >= 0 && clauses.inClass("envoy", clauses.key(object))
                || match.companions().stream().anyMatch(c -> clauses.inClass("envoy", clauses.key(c)));
    }

    private List<ActorMention> people(Match match, Slot slot) {
        if (slot.equals(Slot.SPEAKER)) {
            return participants
                    .speaking()
                    .speaker(match.clauses(), match.head())
                    .map(List::of)
                    .orElse(List.of());
        }
        if (slot.equals(Slot.ANY)) {
            return nearestBehind(match);
        }
        if (slot.equals(Slot.ADJECTIVE) && match.isNoun()) {
            for (int modifier : match.modifiers()) {
                List<ActorMention> found =
                        match.clauses().inClass("no-owner", match.clauses().key(modifier))
                                ? List.of()
                                : participants.at(match.clauses(), modifier);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return List.of();
        }
        int token = match.argument(slot);
        boolean doer = match.rule().frame().actor().contains(slot);
        if (token >= 0 && doer && isOrigin(match, slot) && participants.isPlace(match.clauses(), token)) {
            return List.of();
        }
        List<ActorMention> found = participants.at(match.clauses(), token).stream()
                .map(actor -> participants.besideVerb(match, actor))
                .toList();
        if (found.isEmpty() && slot.equals(Slot.COMPLEMENT)) {
            return inComplement(match);
        }
        return found;
    }

    /** "Rockets from Lebanon": where an attack comes from does not tell who made it. */
    private static boolean isOrigin(Match match, Slot slot) {
        return match.rule().type().equals("ASSAULT") && match.clauses().inClass("origin", slot.name());
    }

    /** The first actor below the trigger, behind it, in text order. */
    private List<ActorMention> nearestBehind(Match match) {
        Clauses clauses = match.clauses();
        for (int i = match.last() + 1; i < clauses.sentence().size(); i++) {
            if (clauses.isNominal(i) && clauses.isWithin(match.predicate(), i)) {
                List<ActorMention> found = participants.at(clauses, i);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<ActorMention> inComplement(Match match) {
        int verb = match.complementVerb();
        Clauses clauses = match.clauses();
        for (int i = match.last() + 1; verb >= 0 && i < clauses.sentence().size(); i++) {
            if (clauses.sentence().governs(verb, i) && clauses.isNominal(i)) {
                List<ActorMention> found = participants.at(clauses, i);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<ActorMention> without(List<ActorMention> recipients, List<ActorMention> actors) {
        Set<String> codes = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (ActorMention actor : actors) {
            names.add(actor.name());
            if (!actor.code().country().equals(ActorCode.UNKNOWN)) {
                codes.add(actor.code().toString());
            }
        }
        return recipients.stream()
                .filter(recipient -> !names.contains(recipient.name())
                        && !isOwnForce(recipient, actors)
                        && !codes.contains(recipient.code().toString()))
                .toList();
    }

    /** "withdrew its troops": a state's own forces suffer nothing by its orders. */
    private boolean isOwnForce(ActorMention recipient, List<ActorMention> actors) {
        return recipient.code().role().equals("MIL")
                && !participants.isIndividual(recipient)
                && actors.stream()
                        .anyMatch(a -> a.code().role().equals("GOV")
                                && a.code().country().equals(recipient.code().country()));
    }
}
