package org.dateline.core.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.statement.Stance;
import org.dateline.core.statement.Statement;
import org.dateline.core.text.Dismissal;

/**
 * The event mentions of one sentence: triggers, how real they are, who takes part, when and where, how many were hurt,
 * and who says so. Words that tell two sides of one act ("killed 12 in an airstrike") become one mention here.
 */
final class SentenceReader {

    private final Knowledge knowledge;
    private final Participants participants;
    private final WhenReader when;
    private final WhereReader where;
    private final Consumer<Dismissal> dismissals;

    SentenceReader(
            Knowledge knowledge,
            Participants participants,
            WhenReader when,
            WhereReader where,
            Consumer<Dismissal> dismissals) {
        this.knowledge = knowledge;
        this.participants = participants;
        this.when = when;
        this.where = where;
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
        linked.removeIf(draft -> !isEnough(draft));
        for (Draft draft : linked) {
            draft.type = knowledge.types().bySides(draft.type, draft.actors, draft.recipients);
        }
        return linked;
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
        List<ActorMention> actors = side(match, match.rule().frame().actor(), match.rule().frame().allActors());
        List<ActorMention> recipients =
                side(match, match.rule().frame().recipient(), match.rule().frame().allRecipients());
        recipients = without(recipients, actors);
        Draft draft = new Draft(match, type, status, actors, recipients);
        draft.verbal = verbal;
        draft.when = when.read(match, verbal);
        draft.where = verbal ? Optional.empty() : where.read(match);
        tolls(draft);
        draft.anaphoric = match.isNoun() && actors.isEmpty() && recipients.isEmpty() && isDefinite(match);
        saidBy(draft);
        return draft;
    }

    private List<ActorMention> side(Match match, List<Slot> slots, boolean all) {
        List<ActorMention> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Slot slot : slots) {
            for (ActorMention actor : people(match, slot)) {
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

    private List<ActorMention> people(Match match, Slot slot) {
        if (slot.equals(Slot.SPEAKER)) {
            return participants.speaker(match.clauses(), match.head()).map(List::of).orElse(List.of());
        }
        if (slot.equals(Slot.ANY)) {
            return nearestBehind(match);
        }
        if (slot.equals(Slot.ADJECTIVE) && match.isNoun()) {
            for (int modifier : match.modifiers()) {
                List<ActorMention> found = participants.at(match.clauses(), modifier);
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
            if (clauses.sentence().governs(match.predicate(), i) && clauses.isNominal(i)) {
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
        Set<String> names = new HashSet<>();
        actors.forEach(actor -> names.add(actor.name() + actor.code()));
        return recipients.stream()
                .filter(recipient -> !names.contains(recipient.name() + recipient.code()))
                .toList();
    }

    private void tolls(Draft draft) {
        Match match = draft.match;
        Clauses clauses = match.clauses();
        if (!draft.isResult()) {
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

    private boolean isDefinite(Match match) {
        Clauses clauses = match.clauses();
        for (int child : clauses.sentence().children(match.head())) {
            String relation = clauses.token(child).plainRelation();
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
                if (actor.rule().equals("speaker") || actor.name().equals(statement.source().name())) {
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
            enough = actor;
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

    private void dismiss(Match match, String reason) {
        dismissals.accept(new Dismissal(
                match.clauses().sentence().index(),
                match.clauses().sentence().span(match.head(), match.head()),
                "event",
                match.rule().name(),
                reason));
    }
}
