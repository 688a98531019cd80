package org.dateline.core.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/**
 * People missing, detained and displaced, and of whom all the counted are. A word of the table ("detained", "missing")
 * counts the people it is said of; the number goes to the event the word is, or that governs it, or that it governs. What a
 * report tells beside a number ("including three children", "of them nine soldiers") is a part of it.
 */
final class HarmReader {

    private static final int REACH = 14;

    private final Map<String, Casualties.Harm> harms = new HashMap<>();
    private final Map<String, Boolean> parts = new HashMap<>();
    private final Set<String> ofSubject = new HashSet<>();
    private final Set<String> uncounted = new HashSet<>();
    private final TollReader tolls;

    HarmReader(Table table, TollReader tolls) {
        this.tolls = tolls;
        for (Row row : table.rows()) {
            for (String word : row.list("words")) {
                if (row.require("kind").equals("part")) {
                    parts.put(word, true);
                } else if (row.require("kind").equals("not-people")) {
                    uncounted.add(word);
                } else {
                    harms.put(word, harm(row));
                    if (row.get("who").equals("subject")) {
                        ofSubject.add(word);
                    }
                }
            }
        }
    }

    private static Casualties.Harm harm(Row row) {
        try {
            return Casualties.Harm.valueOf(row.require("kind").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error("kind", "unknown kind '" + row.get("kind") + "'");
        }
    }

    void read(Clauses clauses, List<Draft> drafts, Participants participants) {
        for (int i = 0; i < clauses.sentence().size(); i++) {
            Casualties.Harm harm = harm(clauses, i);
            int counted = harm == null ? -1 : counted(clauses, i);
            boolean people = counted >= 0 && !uncounted.contains(clauses.key(counted));
            Optional<Toll> toll = !people ? Optional.empty() : tolls.of(clauses, counted);
            Draft draft = toll.isEmpty() ? null : draft(clauses, i, drafts);
            if (draft != null && draft.status != EventStatus.PLANNED && draft.status != EventStatus.HYPOTHETICAL) {
                if (draft.harm(harm).isEmpty()) {
                    draft.setHarm(harm, toll);
                    group(clauses, counted, harm, draft, participants);
                }
            }
        }
    }

    /** By its lemma or, as of "missing", by its form. */
    private Casualties.Harm harm(Clauses clauses, int token) {
        Casualties.Harm harm = harms.get(clauses.key(token));
        return harm != null ? harm : harms.get(clauses.token(token).form().toLowerCase(Locale.ROOT));
    }

    /** Adds of whom the number at this noun is, and what is told as a part of it. */
    void group(Clauses clauses, int counted, Casualties.Harm harm, Draft draft, Participants participants) {
        int end = counted;
        boolean sum = false;
        boolean total = tolls.isTotal(clauses, counted);
        for (int child : clauses.children(counted)) {
            sum |= clauses.plain(child).equals("conj")
                    && clauses.isNominal(child)
                    && tolls.own(clauses, child).isPresent();
        }
        add(clauses, counted, harm, sum && !total, draft, participants);
        for (int child : clauses.children(counted)) {
            if (sum && clauses.plain(child).equals("conj") && clauses.isNominal(child)) {
                add(clauses, child, harm, true, draft, participants);
                end = Math.max(end, child);
            }
        }
        int last = Math.min(clauses.sentence().size() - 1, end + REACH);
        boolean inParts = false;
        for (int i = end + 1; i <= last; i++) {
            if (isOtherClause(clauses, i, counted)) {
                break;
            }
            inParts |= parts.containsKey(clauses.key(i));
            if (clauses.token(i).xpos().equals("CD") && (inParts || isOfThem(clauses, i))) {
                inParts = true;
                int head =
                        clauses.plain(i).equals("nummod") ? clauses.sentence().head(i) : i;
                add(clauses, head, harm, true, draft, participants);
                i = Math.max(i, head);
            }
        }
    }

    /** Past the verb that the counted are subject of and its auxiliaries another clause begins. */
    private boolean isOtherClause(Clauses clauses, int token, int counted) {
        int verb = clauses.sentence().head(counted);
        boolean own = token == verb
                || clauses.plain(token).startsWith("aux") && clauses.sentence().head(token) == verb;
        return !own
                && (harms.containsKey(clauses.key(token))
                        || clauses.isVerb(token) && !parts.containsKey(clauses.key(token)));
    }

    /** "Three of them children". */
    private boolean isOfThem(Clauses clauses, int number) {
        for (int child : clauses.children(number)) {
            if (parts.containsKey(clauses.key(child))
                    || Arrays.stream(clauses.children(child))
                            .anyMatch(below -> parts.containsKey(clauses.key(below)))) {
                return true;
            }
        }
        return false;
    }

    private void add(
            Clauses clauses, int head, Casualties.Harm harm, boolean part, Draft draft, Participants participants) {
        Optional<Toll> toll = tolls.own(clauses, head);
        if (toll.isEmpty()) {
            return;
        }
        int first = head;
        int named = head;
        if (clauses.token(head).xpos().equals("CD")) {
            // "Three of them children": the noun behind the number tells who.
            for (int child : clauses.children(head)) {
                named = clauses.token(child).isNoun() ? Math.max(named, child) : named;
            }
        }
        for (int child : clauses.children(head)) {
            String relation = clauses.plain(child);
            boolean before = relation.equals("nummod")
                    || relation.equals("amod")
                    || relation.equals("compound")
                    || relation.equals("det")
                    || relation.equals("advmod");
            if (before && child < first) {
                first = child;
            }
        }
        List<ActorMention> who =
                named == head && part && clauses.token(head).xpos().equals("CD")
                        ? List.of()
                        : participants.at(clauses, named);
        draft.groups.add(new Casualties.Group(
                harm,
                toll.get(),
                clauses.sentence().span(first, named),
                who.isEmpty() ? Optional.empty() : Optional.of(who.get(0).code()),
                part));
    }

    /** The noun or number that the word counts; -1 when there is none. */
    private int counted(Clauses clauses, int at) {
        boolean bareAdjective = clauses.plain(at).equals("xcomp")
                && ofSubject.contains(clauses.token(at).form());
        if (clauses.isVerb(at) && !bareAdjective) {
            int patient = ofSubject.contains(clauses.key(at)) ? -1 : clauses.patient(at);
            boolean bare = patient < 0 && clauses.token(at).xpos().startsWith("VB");
            int found = bare ? clauses.subject(at) : patient;
            return found == at ? -1 : found;
        }
        if (clauses.token(at).isNoun()) {
            int of = clauses.withCase(at, "of");
            return tolls.counted(clauses, at).isPresent() ? at : of;
        }
        // "Twelve are missing", "left twelve missing", "twelve missing".
        int subject = clauses.child(at, "nsubj");
        int head = clauses.sentence().head(at);
        if (subject >= 0 || head < 0) {
            return subject;
        }
        return clauses.isVerb(head) ? clauses.patient(head) < 0 ? clauses.subject(head) : clauses.patient(head) : head;
    }

    /** The event that the word is, the nearest above it, else the one it governs; null when there is none. */
    private static Draft draft(Clauses clauses, int at, List<Draft> drafts) {
        List<Draft> physical = new ArrayList<>();
        for (Draft draft : drafts) {
            if (!draft.verbal) {
                physical.add(draft);
            }
        }
        Draft above = MeasureReader.draftAbove(clauses, at, physical);
        if (above != null) {
            return above;
        }
        for (Draft draft : physical) {
            if (clauses.sentence().governs(at, draft.match.head())) {
                return draft;
            }
        }
        int root = clauses.verbAbove(at);
        for (Draft draft : physical) {
            if (root >= 0 && clauses.sentence().governs(root, draft.match.head())) {
                return draft;
            }
        }
        return null;
    }
}
