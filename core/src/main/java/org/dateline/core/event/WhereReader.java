package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.place.Toponym;
import org.dateline.core.place.ToponymRole;
import org.dateline.core.text.Document;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Sentence;

/**
 * Where an event took place: the toponym that a preposition of place ties to the trigger, its clause, or its object, or
 * that is itself the object ("shelled Hama"). A place that merely owns, sends or receives is none. Of a chain ("in
 * Saraqeb, Idlib province, Syria") the first, most exact one is taken.
 */
final class WhereReader {

    private static final int FAR = 99;
    private static final int DEPTH = 10;
    private static final int ORIGIN = 5;
    private static final int DESTINATION = 1;
    private static final int SUBJECT = 2;
    private static final int COUNTRY = 3;
    private static final int PART_OF_COUNTRY = 2;
    private static final Set<String> OBJECTS = Set.of("obj", "nsubj:pass");
    private static final Set<String> BEARING = Set.of("advmod", "obl", "obl:unmarked", "nmod:unmarked");
    private static final Set<String> BEFORE = Set.of("compound", "amod", "nmod:poss", "nmod:desc");

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
        new NamelessPlaces(classes)
                .read(document, toponyms)
                .forEach(t -> bySentence.get(t.sentence()).add(t));
    }

    Optional<EventPlace> read(Match match) {
        Clauses clauses = match.clauses();
        Toponym found = null;
        int nearest = FAR;
        var around = participants.speaking().statement(clauses, match.head());
        for (Toponym toponym : bySentence.get(clauses.sentence().index())) {
            if (around.isPresent() && !around.get().contains(toponym.span())) {
                continue;
            }
            boolean country = isCountry(toponym.place());
            if (country && toponym.role() == ToponymRole.PART_OF_NAME) {
                continue; // "the Norwegian Embassy in Lagos" does not stand in its country
            }
            int distance = distance(clauses, match, toponym);
            if (distance < FAR && country) {
                distance += isCountry(toponym.where()) ? COUNTRY : PART_OF_COUNTRY;
            }
            if (distance < nearest) {
                nearest = distance;
                found = toponym;
            }
        }
        return Optional.ofNullable(found).map(this::place);
    }

    private static boolean isCountry(Optional<Place> place) {
        return place.filter(p -> p.precision() == PlacePrecision.COUNTRY).isPresent();
    }

    private EventPlace place(Toponym toponym) {
        Optional<Place> place = toponym.where();
        return new EventPlace(toponym.span(), place.map(Place::name).orElse(document.textOf(toponym.span())), place);
    }

    /** Steps between place and trigger, with a fine for what is less sure; FAR when it is no place of the event. */
    private int distance(Clauses clauses, Match match, Toponym toponym) {
        int token = toponym.head();
        Sentence sentence = clauses.sentence();
        if (sentence.token(token).entity() == EntityType.ORGANIZATION) {
            return FAR;
        }
        if (isSceneOf(clauses, match, token)) {
            return 1;
        }
        int start = toponym.locus().isPresent() ? topOfLocus(clauses, token) : token;
        int at = start;
        int fine = 0;
        boolean located = false;
        for (int steps = 0; at >= 0 && steps < DEPTH; steps++) {
            if (at == match.head() || at == match.lightVerb()) {
                return located ? steps + fine : FAR;
            }
            if (clauses.token(at).isNoun() && at != start && clauses.inClass("attack-noun", clauses.key(at))) {
                // "The worst attack since the raid on the port": the port is where the raid was.
                return FAR;
            }
            if (at != start && clauses.isVerb(at)) {
                return located && sharesClause(clauses, match, at) ? steps + 3 + fine : FAR;
            }
            if (!located) {
                Tie tie = tie(clauses, match, at);
                if (tie == Tie.NONE) {
                    return FAR;
                }
                located = tie != Tie.ABOVE;
                fine += tie == Tie.ORIGIN ? ORIGIN : tie == Tie.DESTINATION ? DESTINATION : 0;
            }
            if (clauses.plain(at).equals("nsubj")) {
                fine += SUBJECT; // "a leader in Hama was killed near Homs"
            }
            at = sentence.head(at);
        }
        return FAR;
    }

    private enum Tie {
        VENUE,
        ORIGIN,
        DESTINATION,
        /** Part of a larger phrase that must itself be tied: "the town of Azaz", "Hama's suburbs". */
        ABOVE,
        NONE
    }

    /** What the words between a place's phrase and its governor make of it. */
    private Tie tie(Clauses clauses, Match match, int token) {
        int head = clauses.sentence().head(token);
        for (int child : clauses.children(token)) {
            if (!clauses.plain(child).equals("case") || child > token) {
                continue;
            }
            String word = clauses.key(child);
            if (classes.has("locative", word)) {
                return Tie.VENUE;
            }
            if (classes.has("origin", word)) {
                return Tie.ORIGIN;
            }
            if (classes.has("destination", word) && isMove(match)) {
                return Tie.DESTINATION;
            }
            if (word.equals("of") && head == match.head() && match.isNoun()) {
                return isForce(match) || !isCountry(clauses, token) ? Tie.VENUE : Tie.NONE;
            }
            if (classes.has("target", word)) {
                return isCountry(clauses, token) ? Tie.NONE : Tie.VENUE;
            }
            return word.equals("of") && isPlaceLike(clauses, head) ? Tie.ABOVE : Tie.NONE;
        }
        String relation = clauses.token(token).relation();
        if (isBearing(clauses, token)) {
            return Tie.VENUE;
        }
        if (OBJECTS.contains(relation) && isPlaceLike(clauses, token)) {
            return isOwnObject(clauses, match, token) ? Tie.VENUE : Tie.NONE;
        }
        if (isBefore(clauses, match, token) && match.isNoun()) {
            return isCountry(clauses, token) ? Tie.NONE : Tie.VENUE;
        }
        return isPlaceLike(clauses, head) ? Tie.ABOVE : Tie.NONE;
    }

    /** "Hama was the scene of a bombing": subject of the word that holds the trigger. */
    private boolean isSceneOf(Clauses clauses, Match match, int token) {
        int scene = clauses.sentence().head(token);
        return scene >= 0
                && clauses.plain(token).equals("nsubj")
                && classes.has("scene", clauses.key(scene))
                && clauses.sentence().head(match.head()) == scene;
    }

    /** "A Lagos bombing", "a Lagos car bombing". */
    private static boolean isBefore(Clauses clauses, Match match, int token) {
        int head = clauses.sentence().head(token);
        return BEFORE.contains(clauses.token(token).relation())
                && (head == match.head()
                        || head >= 0
                                && clauses.plain(head).equals("compound")
                                && clauses.sentence().head(head) == match.head());
    }

    /** Of "the road linking Lagos to Abuja" the road, of "the border with Chad" the border: what the event is tied to. */
    private int topOfLocus(Clauses clauses, int token) {
        int at = token;
        for (int i = 0; i < 3; i++) {
            int head = clauses.sentence().head(at);
            if (head >= 0 && clauses.plain(head).equals("acl")) {
                int noun = clauses.sentence().head(head);
                head = classes.has("way", clauses.key(noun)) ? noun : -1;
            }
            boolean part =
                    head >= 0 && (classes.has("locus", clauses.key(head)) || classes.has("way", clauses.key(head)));
            if (!part) {
                return at;
            }
            at = head;
        }
        return at;
    }

    /** "Killed 30 km north of Hama": an adverb, with no preposition of its own. */
    private boolean isBearing(Clauses clauses, int token) {
        return classes.has("locus", clauses.key(token))
                && BEARING.contains(clauses.token(token).relation());
    }

    private static boolean isForce(Match match) {
        return match.rule().type().equals("ASSAULT");
    }

    private static boolean isMove(Match match) {
        String type = match.rule().type();
        return type.equals("MOBILIZE") || type.equals("CONSULT") || type.equals("AID");
    }

    private boolean isPlaceLike(Clauses clauses, int token) {
        return token >= 0
                && (participants.isPlace(clauses, token)
                        || classes.has("building", clauses.key(token))
                        || classes.has("area", clauses.key(token)));
    }

    private boolean isCountry(Clauses clauses, int token) {
        return bySentence.get(clauses.sentence().index()).stream()
                .filter(toponym -> toponym.head() == token)
                .anyMatch(toponym -> toponym.place()
                        .map(place -> place.precision() == PlacePrecision.COUNTRY)
                        .orElse(true));
    }

    /** The object of the trigger's own verb, not of one that merely stands near: "blamed Norway for the attack". */
    private static boolean isOwnObject(Clauses clauses, Match match, int token) {
        int verb = clauses.sentence().head(token);
        return verb == match.head()
                || isPurpose(clauses, match, verb)
                || verb == match.lightVerb() && match.lightRole() != LightVerbs.Role.BLAMES
                || clauses.plain(verb).equals("conj") && clauses.sentence().head(verb) == match.head()
                || clauses.plain(match.head()).equals("conj")
                        && clauses.sentence().head(match.head()) == verb;
    }

    /** "Began an advance to isolate the city": what the act is for takes place where the act does. */
    private static boolean isPurpose(Clauses clauses, Match match, int verb) {
        String relation = clauses.plain(verb);
        return clauses.token(verb).xpos().equals("VB")
                && (relation.equals("acl") || relation.equals("advcl") || relation.equals("xcomp"))
                && clauses.sentence().governs(match.predicate(), verb);
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
