package org.dateline.core.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.core.actor.ActorCode;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.statement.Stance;
import org.dateline.core.statement.Statement;
import org.dateline.core.text.Dismissal;

/**
 * The event mentions of one sentence: triggers, how real they are, who takes part, when and where, how many were hurt,
 * and who says so. Words that tell two sides of one act ("killed 12 in an airstrike") become one mention here.
 */
final class SentenceReader {

    private static final Set<String> HARMED = Set.of("building", "vehicle", "person", "armed");

    private final Knowledge knowledge;
    private final Participants participants;
    private final WhenReader when;
    private final WhereReader where;
    private final Merger earlier;
    private final Opponents opponents = new Opponents();
    private final Consumer<Dismissal> dismissals;

    SentenceReader(
            Knowledge knowledge,
            Participants participants,
            WhenReader when,
            WhereReader where,
            Merger earlier,
            Consumer<Dismissal> dismissals) {
        this.knowledge = knowledge;
        this.participants = participants;
        this.when = when;
        this.where = where;
        this.earlier = earlier;
        this.dismissals = dismissals;
    }

    List<Draft> read(Clauses clauses) {
        List<Draft> drafts = new ArrayList<>();
        for (Match match : knowledge.triggers().find(clauses, participants, dismissals)) {
            Draft draft = draft(match);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        List<Draft> linked = ResultLinker.link(drafts);
        learnEnemies(clauses);
        linked.removeIf(draft -> !isEnough(draft));
        for (Draft draft : linked) {
            if (draft.type.plover().equals("ASSAULT") && !draft.recipients.isEmpty()) {
                opponents.learn(draft.actors, draft.recipients);
            }
            takeVoice(clauses, draft);
        }
        return linked;
    }

    /** What only the whole report tells: the enemy in attacks that leave it unsaid, the sub-event by both sides. */
    void complete(Draft draft) {
        if (draft.type.plover().equals("ASSAULT") && draft.recipients.isEmpty() && draft.actors.size() == 1) {
            draft.recipients = opponents.of(draft.actors);
        }
        draft.type = knowledge.types().bySides(draft.type, draft.actors, draft.recipients);
    }

    private void learnEnemies(Clauses clauses) {
        for (int i = 0; i < clauses.sentence().size(); i++) {
            if (clauses.inClass("fight-noun", clauses.key(i))) {
                int enemy = clauses.withCase(i, "against");
                if (enemy >= 0) {
                    opponents.learn(participants.at(clauses, enemy));
                }
            }
        }
    }

    /** An official release speaks in the voice of whoever its first words say condemns, welcomes or calls for. */
    private void takeVoice(Clauses clauses, Draft draft) {
        int head = draft.match.head();
        String tag = clauses.token(head).xpos();
        boolean present = tag.equals("VBZ") || tag.equals("VBP");
        if (draft.verbal
                && present
                && clauses.sentence().root() == head
                && clauses.sentence().index() <= 2
                && !participants.hasVoice()
                && !draft.actors.isEmpty()
                && participants.statement(clauses, head).isEmpty()) {
            participants.setVoice(draft.actors.get(0));
        }
    }

    private Draft draft(Match match) {
        Reality reality = knowledge.status().read(match);
        EventType type = knowledge.types().refine(match);
        if (reality.dropped()) {
            dismiss(match, reality.reason());
            return null;
        }
        EventStatus status = reality.status();
        Optional<EventType> other = knowledge.types().transform(type, status);
        if (other.isPresent()) {
            type = other.get();
            status = EventStatus.HAPPENED;
        }
        boolean verbal = knowledge.ontology().isVerbal(type.plover());
        if (verbal && status == EventStatus.DENIED) {
            dismiss(match, "a speech act that was not made (" + reality.reason() + ")");
            return null;
        }
        if (verbal && status == EventStatus.HYPOTHETICAL) {
            dismiss(match, "a speech act merely possible (" + reality.reason() + ")");
            return null;
        }
        if (verbal) {
            status = EventStatus.HAPPENED;
        }
        List<ActorMention> actors =
                side(match, match.rule().frame().actor(), match.rule().frame().allActors());
        List<ActorMention> recipients = recipients(match, type, actors);
        if (actors.isEmpty() && verbal && !match.isNoun()) {
            for (Slot slot : match.rule().frame().actor()) {
                actors = actors.isEmpty() ? participants.named(match.clauses(), match.argument(slot)) : actors;
            }
        }
        Draft draft = new Draft(match, type, status, actors, recipients);
        draft.verbal = verbal;
        draft.when = when.read(match, verbal);
        draft.where = verbal ? Optional.empty() : where.read(match);
        tolls(draft);
        draft.definite = match.isNoun() && isDefinite(match);
        draft.anaphoric = draft.definite && actors.isEmpty() && recipients.isEmpty() && isBare(match);
        saidBy(draft);
        return draft;
    }

    private List<ActorMention> side(Match match, List<Slot> slots, boolean all) {
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

    private List<ActorMention> recipients(Match match, EventType type, List<ActorMention> actors) {
        Frame frame = match.rule().frame();
        if (frame.allRecipients()) {
            return without(side(match, frame.recipient(), true), actors);
        }
        for (Slot slot : frame.recipient()) {
            if (isAttack(match, slot)) {
                return behindAttack(match, slot, actors);
            }
            List<ActorMention> found = people(match, slot);
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

    private static List<ActorMention> others(List<ActorMention> recipients, List<ActorMention> actors) {
        Set<String> names = new HashSet<>();
        actors.forEach(actor -> names.add(actor.name()));
        return recipients.stream()
                .filter(r -> !names.contains(r.name()) && !isOwnForce(r, actors))
                .toList();
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
        if (token < 0 || !clauses.inClass("event-noun", clauses.key(token)) || !isDefinite(clauses, token)) {
            return List.of();
        }
        return earlier.actorsOf(clauses.key(token), clauses.inClass("attack-noun", clauses.key(token)));
    }

    private List<ActorMention> byPlace(Match match, Slot slot, EventType type, List<ActorMention> actors) {
        if (slot.equals(Slot.ADJECTIVE)
                || slot.equals(Slot.SPEAKER)
                || type.plover().equals("ASSAULT")) {
            return List.of();
        }
        boolean towns = type.mode().map("visit"::equals).orElse(false);
        Clauses clauses = match.clauses();
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

    private List<ActorMention> people(Match match, Slot slot) {
        if (slot.equals(Slot.SPEAKER)) {
            return participants
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
        List<ActorMention> found = participants.at(match.clauses(), token);
        if (found.isEmpty() && slot.equals(Slot.COMPLEMENT)) {
            return inComplement(match);
        }
        return found;
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

    private static List<ActorMention> without(List<ActorMention> recipients, List<ActorMention> actors) {
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
    private static boolean isOwnForce(ActorMention recipient, List<ActorMention> actors) {
        return recipient.code().role().equals("MIL")
                && actors.stream()
                        .anyMatch(a -> a.code().role().equals("GOV")
                                && a.code().country().equals(recipient.code().country()));
    }

    private void tolls(Draft draft) {
        Match match = draft.match;
        Clauses clauses = match.clauses();
        if (!draft.type.plover().equals("ASSAULT") || match.isNoun()) {
            return;
        }
        int counted = match.argument(Slot.OBJECT);
        if (match.rule().frame().recipient().contains(Slot.SUBJECT)) {
            counted = match.argument(Slot.SUBJECT);
        }
        if (counted < 0) {
            for (Slot slot : match.rule().frame().recipient()) {
                counted = counted < 0 ? match.argument(slot) : counted;
            }
        }
        if (counted < 0 || draft.status == EventStatus.HYPOTHETICAL || draft.status == EventStatus.PLANNED) {
            return;
        }
        Optional<Toll> toll = knowledge.tolls().of(clauses, counted);
        if (hasWord(match, "killing")) {
            draft.killed = toll;
        }
        if (hasWord(match, "wounding")) {
            draft.injured = toll;
        }
    }

    private static boolean hasWord(Match match, String name) {
        Clauses clauses = match.clauses();
        if (clauses.inClass(name, clauses.key(match.head()))) {
            return true;
        }
        for (int companion : match.companions()) {
            if (clauses.inClass(name, clauses.key(companion))) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing beside the noun says whose or whom: "the attack". */
    private static boolean isBare(Match match) {
        for (Slot slot : match.rule().frame().recipient()) {
            boolean ofNoun = !slot.equals(Slot.OBJECT) && !slot.equals(Slot.SUBJECT);
            if (ofNoun && match.argument(slot) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDefinite(Match match) {
        return isDefinite(match.clauses(), match.head());
    }

    private static boolean isDefinite(Clauses clauses, int noun) {
        for (int child : clauses.children(noun)) {
            String relation = clauses.plain(child);
            if (relation.equals("det") && clauses.inClass("definite", clauses.key(child))) {
                return true;
            }
        }
        return false;
    }

    private void saidBy(Draft draft) {
        List<Statement> around = participants.statements(draft.match.clauses(), draft.match.head());
        if (around.isEmpty()) {
            draft.toldByReport = true;
            return;
        }
        if (draft.verbal && isOwnAct(draft, around)) {
            draft.toldByReport = true;
            return;
        }
        for (Statement statement : around) {
            if (statement.stance() != Stance.WITHHELD) {
                draft.saidBy.add(statement.id());
            }
        }
    }

    /** Whether the speech act is made by the very source of the statement it stands in. */
    private boolean isOwnAct(Draft draft, List<Statement> around) {
        for (Statement statement : around) {
            for (ActorMention actor : draft.actors) {
                if (actor.rule().equals("speaker")
                        || actor.name().equals(statement.source().name())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isEnough(Draft draft) {
        boolean actor = !draft.actors.isEmpty();
        boolean recipient = !draft.recipients.isEmpty();
        boolean enough;
        if (draft.verbal) {
            enough = actor || (recipient && draft.match.rule().frame().actor().isEmpty());
        } else if (isForce(draft)) {
            enough = actor || recipient || draft.anaphoric || draft.where.isPresent() || tellsHarm(draft);
        } else if (draft.match.isNoun()) {
            enough = actor || recipient || draft.anaphoric || draft.where.isPresent();
        } else {
            enough = actor || recipient || draft.killed.isPresent();
        }
        if (!enough) {
            dismiss(draft.match, "no actor the report names");
        }
        return enough;
    }

    private static boolean isForce(Draft draft) {
        return draft.type.plover().equals("ASSAULT");
    }

    /** Violence is told even where no side has a name: "a bomb exploded", "the church was burnt", "killing six". */
    private boolean tellsHarm(Draft draft) {
        if (draft.killed.isPresent() || draft.injured.isPresent()) {
            return true;
        }
        for (Match match : draft.matches) {
            boolean told = !match.isNoun() || match.lightVerb() >= 0;
            int struck = match.argument(Slot.OBJECT);
            boolean thing = struck >= 0 && participants.isAny(match, struck, HARMED);
            if (told && (thing || !draft.type.mode().orElse("other").equals("other"))) {
                return true;
            }
        }
        return false;
    }

    private void dismiss(Match match, String reason) {
        dismissals.accept(new Dismissal(
                match.clauses().sentence().index(),
                match.clauses().sentence().span(match.head(), match.head()),
                "event",
                match.rule().name(),
                reason));
    }
}
