package org.dateline.core.event;

import java.time.LocalDate;
import java.util.ArrayList;
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
    private final SideReader sides;
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
        this.sides = new SideReader(participants, earlier);
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
        knowledge.harms().read(clauses, drafts, participants);
        knowledge.measures().read(clauses, drafts);
        List<Draft> linked = ResultLinker.link(drafts);
        learnEnemies(clauses);
        linked.forEach(draft -> blameAttackers(draft, linked));
        linked.forEach(earlier::fillFromCampaign);
        linked.removeIf(draft -> !isEnough(draft));
        for (Draft draft : linked) {
            if (draft.type.plover().equals("ASSAULT")
                    && !draft.recipients.isEmpty()
                    && !draft.recipients.stream().allMatch(r -> participants.isGuess(r) || isEnemy(r))) {
                opponents.learn(draft.actors, draft.recipients);
            }
            takeVoice(clauses, draft);
        }
        return linked;
    }

    /** What only the whole report tells: the enemy in attacks that leave it unsaid, the sub-event by both sides. */
    void complete(Draft draft, Optional<LocalDate> published) {
        draft.background = knowledge.background().read(draft, published);
        boolean offensive = draft.type.plover().equals("ASSAULT") || isOffensiveMove(draft);
        if (offensive && draft.recipients.isEmpty() && draft.actors.size() == 1) {
            draft.recipients = opponents.of(draft.actors);
        }
        if (draft.type.plover().equals("COERCE")) {
            // "Besieged the town": of its people nothing is told.
            draft.recipients = draft.recipients.stream()
                    .filter(actor -> !participants.isUntold(actor))
                    .toList();
        }
        boolean guessed = draft.type.plover().equals("ASSAULT")
                && !draft.actors.isEmpty()
                && !draft.recipients.isEmpty()
                && draft.recipients.stream()
                        .allMatch(r -> Participants.isArmed(r) && (participants.isGuess(r) || isEnemy(r)));
        if (guessed) {
            List<ActorMention> enemies = opponents.of(draft.actors);
            boolean other = enemies.stream()
                    .noneMatch(enemy -> draft.recipients.stream()
                            .anyMatch(
                                    r -> r.code().country().equals(enemy.code().country())));
            draft.recipients = other && !enemies.isEmpty() ? enemies : draft.recipients;
        }
        draft.type = knowledge.types().bySides(draft.type, draft.actors, draft.recipients);
    }

    /** "Began their advance on the town": forces that move to fight, and whom they fight stands elsewhere. */
    private static boolean isOffensiveMove(Draft draft) {
        Clauses clauses = draft.match.clauses();
        return draft.type.plover().equals("MOBILIZE")
                && (clauses.inClass("offensive-move", clauses.key(draft.match.head()))
                        || draft.match.companions().stream()
                                .anyMatch(c -> clauses.inClass("offensive-move", clauses.key(c))));
    }

    /** "Enemy forces": whoever they are, told elsewhere. */
    private static boolean isEnemy(ActorMention actor) {
        return actor.code().country().equals(ActorCode.UNKNOWN);
    }

    /** "Condemned the attack, for which the group claimed responsibility": the attackers are meant. */
    private static void blameAttackers(Draft draft, List<Draft> others) {
        if (!draft.type.plover().equals("ACCUSE") || !draft.recipients.isEmpty() || draft.actors.isEmpty()) {
            return;
        }
        int condemned = draft.match.argument(Slot.OBJECT);
        for (Draft other : others) {
            boolean claim = isClaim(other.match) && condemned >= 0 && isAttackNoun(draft.match.clauses(), condemned);
            boolean same = claim
                    || other.matches.stream().anyMatch(m -> m.head() == condemned)
                    || condemned >= 0 && other.match.clauses().sentence().governs(condemned, other.match.head());
            if (same && !other.actors.isEmpty() && other.type.plover().equals("ASSAULT") && !other.sameActors(draft)) {
                draft.recipients = other.actors;
            }
        }
    }

    private static boolean isAttackNoun(Clauses clauses, int token) {
        return clauses.inClass("attack-noun", clauses.key(token));
    }

    private void learnEnemies(Clauses clauses) {
        for (int i = 0; i < clauses.sentence().size(); i++) {
            if (clauses.inClass("fight-noun", clauses.key(i))) {
                int enemy = clauses.withCase(i, "against");
                if (enemy >= 0) {
                    opponents.learn(participants.at(clauses, enemy));
                }
            } else if (isAim(clauses, i)) {
                opponents.learn(participants.at(clauses, clauses.patient(i)));
            }
        }
    }

    /** "The campaign to defeat the militia": whom it is against. */
    private static boolean isAim(Clauses clauses, int verb) {
        int noun = clauses.inClass("defeating", clauses.key(verb))
                ? clauses.sentence().head(verb)
                : -1;
        return noun >= 0 && clauses.token(verb).xpos().equals("VB") && clauses.inClass("fight-noun", clauses.key(noun));
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
                && !participants.speaking().hasVoice()
                && !draft.actors.isEmpty()
                && participants.speaking().statement(clauses, head).isEmpty()) {
            participants.speaking().setVoice(draft.actors.get(0));
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
        List<ActorMention> actors = sides.of(
                match, match.rule().frame().actor(), match.rule().frame().allActors());
        List<ActorMention> recipients = sides.recipients(match, type, actors);
        if (type.plover().equals("SUPPORT") && recipients.isEmpty() && sides.isOfOwnAct(match, actors)) {
            dismiss(match, "said of an act of their own");
            return null;
        }
        if (type.plover().equals("AGREE") && match.rule().type().equals("CONSULT") && !match.isNoun()) {
            // Talks to come are a promise of the one to the other.
            List<ActorMention> promising = sides.of(match, List.of(Slot.SUBJECT), false);
            if (!promising.isEmpty() && promising.size() < actors.size()) {
                List<ActorMention> all = actors;
                recipients = all.stream().filter(a -> !promising.contains(a)).toList();
                actors = promising;
            }
        }
        if (actors.isEmpty() && verbal && !match.isNoun()) {
            for (Slot slot : match.rule().frame().actor()) {
                actors = actors.isEmpty() ? participants.named(match.clauses(), match.argument(slot)) : actors;
            }
            if (actors.isEmpty() && !match.clauses().isPassive(match.head())) {
                actors = participants.speaking().sourceOf(match.clauses(), match.head());
            }
        }
        Draft draft = new Draft(match, type, status, actors, recipients);
        draft.verbal = verbal;
        draft.when = when.read(match, verbal);
        draft.where = verbal ? Optional.empty() : where.read(match);
        tolls(draft);
        draft.definite = match.isNoun()
                ? match.clauses().isDefinite(match.head()) || match.clauses().isOfDay(match.head())
                : isClaimOfKnown(match);
        draft.claim = isClaim(match);
        if (draft.toll) {
            // The day of a new count is not the day of the attack.
            draft.when = Optional.empty();
        }
        draft.count = match.isNoun() ? knowledge.tolls().counted(match.clauses(), match.head()) : Optional.empty();
        draft.anaphoric = draft.definite && actors.isEmpty() && recipients.isEmpty() && isBare(match);
        saidBy(draft);
        return draft;
    }

    /** "Claimed responsibility for the attack": the attack is told elsewhere. */
    private static boolean isClaimOfKnown(Match match) {
        Clauses clauses = match.clauses();
        int act = match.rule().type().equals("ASSAULT") && !match.companions().isEmpty()
                ? clauses.oblique(match.head(), "for")
                : -1;
        boolean bare = isClaim(match) && (act < 0 || clauses.token(act).xpos().startsWith("W"));
        return bare || act >= 0 && clauses.inClass("attack-noun", clauses.key(act)) && clauses.isDefinite(act);
    }

    /** "Have claimed responsibility", for what the report is about. */
    private static boolean isClaim(Match match) {
        Clauses clauses = match.clauses();
        return match.rule().part() == EventRule.Part.VERB
                && match.companions().stream().anyMatch(c -> clauses.inClass("responsibility", clauses.key(c)));
    }

    private void tolls(Draft draft) {
        Match match = draft.match;
        Clauses clauses = match.clauses();
        if (!draft.type.plover().equals("ASSAULT") || match.isNoun()) {
            return;
        }
        int counted = isToll(match) ? -1 : match.argument(Slot.OBJECT);
        if (match.rule().frame().recipient().contains(Slot.SUBJECT)) {
            counted = match.argument(Slot.SUBJECT);
        }
        if (counted < 0) {
            for (Slot slot : match.rule().frame().recipient()) {
                counted = counted < 0 ? match.argument(slot) : counted;
            }
        }
        for (int companion : match.companions()) {
            // "Left 12 dead": the number stands with the word for the dead.
            counted = counted < 0 && clauses.child(companion, "nummod") >= 0 ? companion : counted;
        }
        if (counted < 0 || draft.status == EventStatus.HYPOTHETICAL || draft.status == EventStatus.PLANNED) {
            return;
        }
        Optional<Toll> toll = knowledge.tolls().of(clauses, counted);
        if (clauses.inClass("exceeding", clauses.key(match.head()))) {
            toll = toll.map(t -> Toll.atLeast(t.min() + 1));
        }
        draft.toll = isToll(match);
        if (hasWord(match, "killing") || draft.toll) {
            draft.killed = toll;
            knowledge.harms().group(clauses, counted, Casualties.Harm.KILLED, draft, participants);
        }
        if (hasWord(match, "wounding")) {
            draft.injured = toll;
            knowledge.harms().group(clauses, counted, Casualties.Harm.INJURED, draft, participants);
        }
    }

    private static boolean isToll(Match match) {
        for (Slot slot : List.of(Slot.SUBJECT, Slot.OBJECT)) {
            int token = match.argument(slot);
            if (token >= 0 && match.clauses().inClass("toll", match.clauses().key(token))) {
                return true;
            }
        }
        return false;
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

    private void saidBy(Draft draft) {
        List<Statement> around = isClaim(draft.match)
                ? participants.speaking().statementsBy(draft.match.clauses(), draft.match.head())
                : participants.speaking().statements(draft.match.clauses(), draft.match.head());
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
        if (draft.match.rule().isOfDictionary()) {
            // Its makers count on both: a verb with a default code is no event without a source and a target.
            enough = actor && recipient;
        } else if (draft.verbal) {
            enough = actor || recipient && (draft.match.rule().frame().actor().isEmpty() || isUnsignedCharge(draft));
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

    /** "Has been accused of fraud": told as an event though nobody says who accuses. */
    private static boolean isUnsignedCharge(Draft draft) {
        Clauses clauses = draft.match.clauses();
        int verb = draft.match.head();
        return draft.type.plover().equals("ACCUSE")
                && !draft.match.isNoun()
                && clauses.isPassive(verb)
                && !clauses.plain(verb).equals("acl");
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
