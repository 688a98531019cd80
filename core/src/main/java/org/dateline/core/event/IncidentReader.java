package org.dateline.core.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.actor.Actors;
import org.dateline.core.place.Place;
import org.dateline.core.place.Toponym;
import org.dateline.core.report.Span;
import org.dateline.core.statement.Statement;
import org.dateline.core.text.Document;
import org.dateline.core.text.EntityType;
import org.dateline.core.time.Times;

/**
 * Reads a report's violent incidents as templates: attacks by others than the state's forces, with perpetrators,
 * targets, victims and instruments in the words of the text. Fights between armed sides, and what soldiers and police
 * do, are no such incidents.
 */
public final class IncidentReader {

    private static final Set<String> STATE = Set.of("MIL", "COP", "GOV", "SPY");
    private static final Set<String> PARTS = Set.of("compound", "flat", "amod");
    private static final Set<String> BEHIND = Set.of("flat");

    private final EventFinder finder = new EventFinder();

    public List<IncidentTemplate> read(
            Document document, Times times, List<Toponym> toponyms, Actors actors, List<Statement> statements) {
        List<IncidentTemplate> found = new ArrayList<>();
        for (Draft draft : finder.drafts(document, times, toponyms, actors, statements, d -> {})) {
            if (isIncident(draft)) {
                found.add(template(draft, toponyms));
            }
        }
        return found;
    }

    private static boolean isIncident(Draft draft) {
        boolean real = draft.status == EventStatus.HAPPENED || draft.status == EventStatus.PLANNED;
        if (!draft.type.plover().equals("ASSAULT") || !real || draft.anaphoric) {
            return false;
        }
        String mode = draft.type.mode().orElse("other");
        if (mode.equals("territory") || mode.equals("crowd-control") || mode.equals("aerial")) {
            return false;
        }
        if (draft.actors.stream().anyMatch(a -> STATE.contains(a.code().role()))) {
            return false;
        }
        boolean clash = draft.type.acled().map(a -> a.equals("Armed clash")).orElse(false);
        return !clash
                && (draft.recipients.isEmpty() || draft.recipients.stream().anyMatch(IncidentReader::isTarget))
                && !(draft.recipients.isEmpty() && draft.actors.isEmpty() && draft.where.isEmpty());
    }

    /** Rebels killed in fighting are no victims of terror. */
    private static boolean isTarget(ActorMention recipient) {
        return !Set.of("REB", "UAF").contains(recipient.code().role());
    }

    private IncidentTemplate template(Draft draft, List<Toponym> toponyms) {
        Parts parts = new Parts();
        for (Match match : draft.matches) {
            read(match, parts);
        }
        Optional<String> country =
                draft.where.flatMap(EventPlace::place).flatMap(Place::country).or(() -> mainCountry(toponyms));
        return new IncidentTemplate(
                typeOf(draft),
                draft.when,
                country,
                List.copyOf(parts.individuals),
                List.copyOf(parts.organizations),
                List.copyOf(parts.targets),
                List.copyOf(parts.victims),
                List.copyOf(parts.instruments));
    }

    private static final class Parts {
        final Set<Span> individuals = new LinkedHashSet<>();
        final Set<Span> organizations = new LinkedHashSet<>();
        final Set<Span> targets = new LinkedHashSet<>();
        final Set<Span> victims = new LinkedHashSet<>();
        final Set<Span> instruments = new LinkedHashSet<>();
    }

    private void read(Match match, Parts parts) {
        Clauses clauses = match.clauses();
        for (Slot slot : match.rule().frame().actor()) {
            int token = match.argument(slot);
            if (token >= 0) {
                perpetrator(clauses, token, parts);
            }
        }
        for (Slot slot : match.rule().frame().recipient()) {
            target(clauses, match.argument(slot), parts, 0);
        }
        instruments(match, parts);
    }

    private void perpetrator(Clauses clauses, int token, Parts parts) {
        String key = clauses.key(token);
        if (clauses.inClass("weapon", key) || clauses.inClass("attack-noun", key)) {
            return;
        }
        if (clauses.inClass("human", key) || clauses.inClass("fighter", key)) {
            parts.individuals.add(phrase(clauses, token));
            for (int child : clauses.children(token)) {
                if (clauses.token(child).entity() == EntityType.ORGANIZATION) {
                    parts.organizations.add(phrase(clauses, child));
                }
            }
            int of = clauses.withCase(token, "of");
            if (of >= 0 && clauses.token(of).upos().equals("PROPN")) {
                parts.organizations.add(phrase(clauses, of));
            }
        } else if (clauses.token(token).entity() == EntityType.PERSON) {
            parts.individuals.add(phrase(clauses, token));
        } else if (clauses.token(token).upos().equals("PROPN")
                && clauses.token(token).entity() != EntityType.LOCATION) {
            parts.organizations.add(phrase(clauses, token));
        }
    }

    private void target(Clauses clauses, int token, Parts parts, int depth) {
        if (token < 0 || depth > 4) {
            return;
        }
        String key = clauses.key(token);
        if (clauses.inClass("quantity", key) && clauses.withCase(token, "of") >= 0) {
            target(clauses, clauses.withCase(token, "of"), parts, depth + 1);
            return;
        }
        boolean person = clauses.token(token).entity() == EntityType.PERSON || clauses.inClass("human", key);
        boolean thing = clauses.inClass("building", key) || clauses.inClass("vehicle", key);
        boolean area = clauses.inClass("place", key) && !clauses.inClass("vehicle", key);
        if (person) {
            parts.victims.add(phrase(clauses, token));
        } else if (thing && !area) {
            parts.targets.add(phrase(clauses, token));
        }
        for (int child : clauses.children(token)) {
            String relation = clauses.plain(child);
            if (relation.equals("conj") || relation.equals("appos")) {
                target(clauses, child, parts, depth + 1);
            }
        }
    }

    private void instruments(Match match, Parts parts) {
        Clauses clauses = match.clauses();
        int top = match.predicate();
        for (int i = 0; i < clauses.sentence().size(); i++) {
            boolean near = Math.abs(i - match.head()) <= 12
                    && (i == match.head() || clauses.sentence().governs(top, i));
            if (near && clauses.inClass("instrument", clauses.key(i)) && clauses.isNominal(i)) {
                parts.instruments.add(phrase(clauses, i));
            }
        }
    }

    /** The head with what stands before it, without articles and numbers, and the rest of a name behind it. */
    private static Span phrase(Clauses clauses, int head) {
        int first = head;
        int last = head;
        for (int child : clauses.children(head)) {
            if (child < first && PARTS.contains(clauses.plain(child))) {
                first = child;
            } else if (child > last && BEHIND.contains(clauses.plain(child))) {
                last = child;
            }
        }
        return clauses.sentence().span(first, last);
    }

    private static Optional<String> mainCountry(List<Toponym> toponyms) {
        java.util.Map<String, Integer> count = new java.util.TreeMap<>();
        for (Toponym toponym : toponyms) {
            toponym.place().flatMap(Place::country).ifPresent(c -> count.merge(c, 1, Integer::sum));
        }
        return count.entrySet().stream()
                .max(java.util.Map.Entry.comparingByValue())
                .map(java.util.Map.Entry::getKey);
    }

    private static String typeOf(Draft draft) {
        String mode = draft.type.mode().orElse("other");
        String acled = draft.type.acled().orElse("");
        Clauses clauses = draft.match.clauses();
        if (mode.equals("abduct")) {
            return clauses.inClass("hijacking", clauses.key(draft.match.head())) ? "HIJACKING" : "KIDNAPPING";
        }
        if (mode.equals("explosives") || mode.equals("suicide-attack")) {
            return "BOMBING";
        }
        boolean burnt = acled.equals("Looting/property destruction")
                && clauses.inClass("burning", clauses.key(draft.match.head()));
        return burnt ? "ARSON" : "ATTACK";
    }
}
