package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.place.Toponym;
import org.dateline.core.text.Document;
import org.dateline.core.text.Sentence;

/**
 * Where an event took place: the toponym that a preposition of place ties to the trigger, its clause, or its object, or
 * that is itself the object ("shelled Hama"). A place that merely owns, sends or receives is none. Of a chain ("in
 * Saraqeb, Idlib province, Syria") the first, most exact one is taken.
 */
final class WhereReader {

    private static final int FAR = 99;
    private static final int DEPTH = 10;
    private static final Set<String> OBJECTS = Set.of("obj", "nsubj:pass");

    private final List<List<Toponym>> bySentence = new ArrayList<>();
    private final Document document;
    private final WordClasses classes;
    private final Participants participants;

    WhereReader(Document document, List<Toponym> toponyms, WordClasses classes, Participants participants) {
        this.document = document;
        this.classes = classes;
        this.participants = participants;
        for (int i = 0; i < document.sentences().size(); i++) {
            bySentence.add(new ArrayList<>());
        }
        for (Toponym toponym : toponyms) {
            bySentence.get(toponym.sentence()).add(toponym);
        }
    }

    Optional<EventPlace> read(Match match) {
        Clauses clauses = match.clauses();
        Toponym found = null;
        int nearest = FAR;
        var around = participants.statement(clauses, match.head());
        for (Toponym toponym : bySentence.get(clauses.sentence().index())) {
            if (around.isPresent() && !around.get().contains(toponym.span())) {
                continue;
            }
            int distance = distance(clauses, match, toponym.head());
            boolean country = toponym.place()
                    .map(p -> p.precision() == PlacePrecision.COUNTRY)
                    .orElse(false);
            if (distance < FAR && country) {
                distance += 3;
            }
            if (distance < nearest) {
                nearest = distance;
                found = toponym;
            }
        }
        return Optional.ofNullable(found).map(this::place);
    }

    private EventPlace place(Toponym toponym) {
        Optional<Place> place = toponym.place();
        return new EventPlace(toponym.span(), place.map(Place::name).orElse(document.textOf(toponym.span())), place);
    }

    private int distance(Clauses clauses, Match match, int token) {
        Sentence sentence = clauses.sentence();
        int at = token;
        boolean located = false;
        for (int steps = 0; at >= 0 && steps < DEPTH; steps++) {
            if (at == match.head() || at == match.lightVerb()) {
                return located ? steps : FAR;
            }
            if (isLocated(clauses, at) || isObjectPlace(clauses, match, at)) {
                located = true;
            }
            if (at != token && clauses.isVerb(at)) {
                return located && sharesClause(clauses, match, at) ? steps + 3 : FAR;
            }
            String plain = sentence.token(at).plainRelation();
            if (plain.equals("nsubj") && !sentence.token(at).relation().equals("nsubj:pass") && !located) {
                return FAR;
            }
            at = sentence.head(at);
        }
        return FAR;
    }

    private boolean isLocated(Clauses clauses, int token) {
        for (int child : clauses.children(token)) {
            if (clauses.plain(child).equals("case") && classes.has("locative", clauses.key(child))) {
                return true;
            }
        }
        return false;
    }

    private boolean isObjectPlace(Clauses clauses, Match match, int token) {
        if (!OBJECTS.contains(clauses.token(token).relation()) || !participants.isPlace(clauses, token)) {
            return match.isNoun() && clauses.withCase(match.head(), "of") == token;
        }
        return true;
    }

    /** Whether the verb is of the trigger's own clause. */
    private static boolean sharesClause(Clauses clauses, Match match, int verb) {
        int at = match.head();
        for (int i = 0; at >= 0 && i < DEPTH; i++) {
            if (at == verb) {
                return true;
            }
            String plain = clauses.plain(at);
            if (plain.equals("ccomp") || clauses.token(at).relation().equals("acl:relcl")) {
                return false;
            }
            at = clauses.sentence().head(at);
        }
        int below = verb;
        for (int i = 0; below >= 0 && i < 3; i++) {
            if (below == match.predicate()) {
                return !clauses.plain(verb).equals("ccomp");
            }
            below = clauses.sentence().head(below);
        }
        return false;
    }
}
