package org.dateline.core.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.actor.ActorCode;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.actor.Actors;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.place.Toponym;
import org.dateline.core.report.Span;
import org.dateline.core.statement.Statement;
import org.dateline.core.text.Document;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Token;

/**
 * Who stands behind the words of an argument. Asks the actor stage first; a thing that is no actor passes the question
 * to whoever owns, makes or heads it ("the government's decision", "Russian jets"); "I" and "we" inside a statement are
 * its source.
 */
final class Participants {

    /** The kinds a condition may ask for besides the classes of the table; capitals ask for a sector. */
    static final Set<String> KINDS = Set.of(
            "some",
            "none",
            "actor",
            "owned",
            "place",
            "first-person",
            "person",
            "individual",
            "armed",
            "police",
            "state",
            "name",
            "number",
            "money");

    private static final int DEPTH = 3;
    private static final List<String> OWNERS = List.of("nmod:poss", "amod", "compound", "nmod");
    private static final Set<String> ARMED = Set.of("MIL", "REB", "UAF", "PRM", "COP", "SPY");
    private static final Set<String> UNARMED = Set.of("CVL", "JRN", "REF", "MED", "NGO", "EDU", "REL", "LAB", "SOC");

    private final Document document;
    private final Actors actors;
    private final Speaking speaking;
    private final Map<Long, Toponym> places;
    private final WordClasses classes;
    private final Map<Long, List<ActorMention>> direct = new HashMap<>();

    Participants(
            Document document, Actors actors, List<Statement> statements, List<Toponym> toponyms, WordClasses classes) {
        this.document = document;
        this.actors = actors;
        this.classes = classes;
        this.speaking = new Speaking(document, statements);
        this.places = new HashMap<>();
        for (Toponym toponym : toponyms) {
            places.put(key(toponym.sentence(), toponym.head()), toponym);
        }
    }

    /** Who says what the report tells. */
    Speaking speaking() {
        return speaking;
    }

    /** The actor stage's own answer, kept because rules ask again and again. */
    private List<ActorMention> direct(Clauses clauses, int token) {
        int sentence = clauses.sentence().index();
        return direct.computeIfAbsent(key(sentence, token), k -> actors.at(sentence, token));
    }

    /** The actors the noun phrase with this head stands for, or whoever is behind it; empty when nobody is. */
    List<ActorMention> at(Clauses clauses, int token) {
        return token < 0 ? List.of() : at(clauses, token, 0);
    }

    private List<ActorMention> at(Clauses clauses, int token, int depth) {
        if (isFirstPerson(clauses, token)) {
            return speaking.speaker(clauses, token).map(List::of).orElse(List.of());
        }
        if (isThing(clauses, token)) {
            return List.of();
        }
        List<ActorMention> own = ownSide(clauses, token);
        if (!own.isEmpty()) {
            return own;
        }
        List<ActorMention> found = direct(clauses, token);
        if (!found.isEmpty() && depth == 0 && isOnlyConjunct(clauses, token, found)) {
            List<ActorMention> all = new ArrayList<>(owners(clauses, token, depth));
            all.addAll(found);
            return all;
        }
        if (!found.isEmpty() || depth >= DEPTH || isBarePlace(clauses, token)) {
            return found;
        }
        return owners(clauses, token, depth);
    }

    /** "Russian jets and the army": the jets are no actor themselves, and only the army was found. */
    private static boolean isOnlyConjunct(Clauses clauses, int token, List<ActorMention> found) {
        int joined = clauses.child(token, "conj");
        int sentence = clauses.sentence().index();
        return joined >= 0
                && found.get(0).sentence() == sentence
                && found.get(0).head() == joined;
    }

    private List<ActorMention> owners(Clauses clauses, int token, int depth) {
        int doer = clauses.withCase(token, "by");
        List<ActorMention> found = doer < 0 ? List.of() : at(clauses, doer, depth + 1);
        if (!found.isEmpty()) {
            return found;
        }
        for (String relation : OWNERS) {
            for (int child : clauses.children(token)) {
                if (!clauses.token(child).relation().equals(relation)
                        || (depth >= 0 && classes.has("no-owner", clauses.key(child)))
                        || (relation.equals("nmod") && !hasOwningCase(clauses, child))) {
                    continue;
                }
                found = at(clauses, child, depth + 1);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return behindParticiple(clauses, token, depth);
    }

    /** "A spokesman for the group said it had fired": right behind the speaker's verb, "it" is the speaker's own side. */
    private List<ActorMention> ownSide(Clauses clauses, int token) {
        boolean it = classes.has("thing-pronoun", clauses.key(token))
                && clauses.plain(token).equals("nsubj");
        Optional<Statement> around = it ? speaking.statement(clauses, token) : Optional.empty();
        boolean first = around.isPresent()
                && token > 0
                && around.get().cue().overlaps(clauses.token(token - 1).span());
        return first ? speaking.speaker(around.get()).map(List::of).orElse(List.of()) : List.of();
    }

    /** "The facilities belonging to the firm", "a base held by the rebels", "arms intended for them". */
    private List<ActorMention> behindParticiple(Clauses clauses, int token, int depth) {
        for (int child : clauses.children(token)) {
            if (clauses.plain(child).equals("acl") && classes.has("belonging", clauses.key(child))) {
                int to = clauses.withCase(child, "to");
                to = to >= 0 ? to : clauses.withCase(child, "for");
                int owner = to >= 0 ? to : clauses.agent(child);
                if (owner >= 0 && owner != token) {
                    return at(clauses, owner, depth + 1);
                }
            }
        }
        return List.of();
    }

    /** The government of the country that stands here as a place: "arms to Chad", "a visit to Oslo". */
    List<ActorMention> government(Clauses clauses, int token, boolean towns) {
        Toponym toponym = token < 0 ? null : places.get(key(clauses.sentence().index(), token));
        if (toponym == null || toponym.place().isEmpty()) {
            return List.of();
        }
        Place place = toponym.place().get();
        if (place.country().isEmpty() || (!towns && place.precision() != PlacePrecision.COUNTRY)) {
            return List.of();
        }
        ActorCode code = new ActorCode(place.country().get(), "GOV");
        List<ActorMention> found = new ArrayList<>();
        found.add(new ActorMention(
                toponym.span(), toponym.sentence(), token, document.textOf(toponym.span()), code, "place"));
        for (int child : clauses.children(token)) {
            if (clauses.token(child).relation().equals("conj")) {
                found.addAll(government(clauses, child, towns));
            }
        }
        return found;
    }

    /** A speaker the report names or describes without telling country or sector. */
    List<ActorMention> named(Clauses clauses, int token) {
        if (token < 0 || isBarePlace(clauses, token)) {
            return List.of();
        }
        boolean speaks = clauses.token(token).entity() == EntityType.PERSON
                || clauses.token(token).entity() == EntityType.ORGANIZATION
                || classes.has("human", clauses.key(token));
        if (!speaks) {
            return List.of();
        }
        int sentence = clauses.sentence().index();
        return actors.named(sentence, token)
                .map(named -> List.of(new ActorMention(
                        named.span(),
                        sentence,
                        token,
                        named.name(),
                        named.code().orElse(new ActorCode(ActorCode.UNKNOWN, "")),
                        "no code")))
                .orElse(List.of());
    }

    private boolean hasOwningCase(Clauses clauses, int token) {
        for (int child : clauses.children(token)) {
            if (clauses.token(child).relation().equals("case") && classes.has("owning", clauses.key(child))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBarePlace(Clauses clauses, int token) {
        return places.containsKey(key(clauses.sentence().index(), token));
    }

    /** Whether a place of the gazetteer stands here. */
    boolean isPlace(Clauses clauses, int token) {
        return isBarePlace(clauses, token)
                || clauses.token(token).entity() == EntityType.LOCATION
                || classes.has("place", clauses.key(token));
    }

    /** Whether the word, or whoever it stands for, belongs to any of these classes. */
    boolean isAny(Match match, int token, Set<String> names) {
        Clauses clauses = match.clauses();
        String key = clauses.key(token);
        for (String name : names) {
            if ((!name.equals("first-person") && classes.has(name, key)) || isKind(clauses, token, name)) {
                return true;
            }
        }
        // "thousands of protesters": the counted noun tells the class.
        if (classes.has("quantity", key)) {
            int counted = clauses.withCase(token, "of");
            return counted >= 0 && isAny(match, counted, names);
        }
        return false;
    }

    /** "Police arrest leader": where a headline's verb was taken for a noun, the actor's words end before or begin behind it. */
    ActorMention besideVerb(Match match, ActorMention actor) {
        Clauses clauses = match.clauses();
        int verb = match.head();
        Span words = clauses.token(verb).span();
        if (match.isNoun()
                || actor.sentence() != clauses.sentence().index()
                || actor.head() == verb
                || !clauses.isVerb(verb)
                || !actor.span().overlaps(words)
                || clauses.sentence().governs(actor.head(), verb)) {
            return actor;
        }
        Span rest = actor.head() > verb
                ? new Span(clauses.token(verb + 1).span().start(), actor.span().end())
                : new Span(actor.span().start(), clauses.token(verb - 1).span().end());
        return new ActorMention(
                rest, actor.sentence(), actor.head(), document.textOf(rest), actor.code(), actor.rule());
    }

    /** The nouns told of whomever a pronoun stands for: "they" may be protesters. */
    Set<String> nounsBehind(Clauses clauses, int token) {
        return isPersonalPronoun(clauses.token(token))
                ? actors.nouns(clauses.sentence().index(), token)
                : Set.of();
    }

    /** "Moscow and Ankara agreed": a seat of power as subject stands for its government, and is no place. */
    private boolean isActingSeat(Clauses clauses, int token) {
        return clauses.plain(token).equals("nsubj") && !direct(clauses, token).isEmpty();
    }

    private boolean isKind(Clauses clauses, int token, String kind) {
        return switch (kind) {
            case "some" -> true;
            case "actor" -> isActor(clauses, token);
            case "owned" -> !at(clauses, token).isEmpty();
            case "place" -> isPlace(clauses, token) && !isActingSeat(clauses, token);
            case "first-person" -> isFirstPerson(clauses, token);
            case "person" ->
                clauses.token(token).entity() == EntityType.PERSON
                        || classes.has("human", clauses.key(token))
                        || isPersonalPronoun(clauses.token(token));
            case "individual" -> clauses.token(token).entity() == EntityType.PERSON;
            case "armed" ->
                classes.has("fighter", clauses.key(token))
                        || direct(clauses, token).stream().anyMatch(Participants::isArmed);
            case "police" ->
                direct(clauses, token).stream().anyMatch(a -> a.code().role().equals("COP"));
            case "state" -> at(clauses, token).stream().anyMatch(a -> isState(a.code()));
            case "money" -> clauses.token(token).xpos().equals("$");
            case "number" -> clauses.token(token).xpos().equals("CD") || clauses.child(token, "nummod") >= 0;
            case "name" -> clauses.token(token).upos().equals("PROPN");
            default ->
                Character.isUpperCase(kind.charAt(0))
                        && direct(clauses, token).stream()
                                .anyMatch(a -> a.code().role().equals(kind));
        };
    }

    /** Whether the code's country is only what the report is about. */
    boolean isGuess(ActorMention actor) {
        return !actor.rule().equals("speaker")
                && !actor.rule().equals("place")
                && actors.isGuess(actor.sentence(), actor.head());
    }

    /** A place whose people are nobody the report names. */
    boolean isUntold(ActorMention actor) {
        Token head = document.sentences().get(actor.sentence()).token(actor.head());
        return classes.has("place", head.lemma().toLowerCase(java.util.Locale.ROOT))
                && isUnarmed(actor)
                && isGuess(actor);
    }

    /** A single person by name. */
    boolean isIndividual(ActorMention actor) {
        Token head = document.sentences().get(actor.sentence()).token(actor.head());
        return head.entity() == EntityType.PERSON;
    }

    /** A single person the report names, by whatever word it means him here. */
    boolean isPerson(ActorMention actor) {
        return actors.named(actor.sentence(), actor.head())
                .map(Actors.Named::person)
                .orElse(false);
    }

    /** A name of which the report tells nothing: it may be a person, a church or a ship. */
    boolean isUnknownName(ActorMention actor) {
        Token head = document.sentences().get(actor.sentence()).token(actor.head());
        return head.upos().equals("PROPN") && isUnarmed(actor) && isGuess(actor);
    }

    /** Whether the phrase itself names an actor, and is no pronoun. */
    boolean isNamed(Clauses clauses, int token) {
        return !isPersonalPronoun(clauses.token(token))
                && !direct(clauses, token).isEmpty();
    }

    private boolean isActor(Clauses clauses, int token) {
        if (!direct(clauses, token).isEmpty()) {
            return true;
        }
        String key = clauses.key(token);
        boolean acting = classes.has("human", key)
                || classes.has("fighter", key)
                || classes.has("vehicle", key)
                || classes.has("weapon", key)
                || classes.has("quantity", key)
                || isFirstPerson(clauses, token);
        return acting && !at(clauses, token).isEmpty();
    }

    /** "US" is a country: only a pronoun will do. */
    private boolean isFirstPerson(Clauses clauses, int token) {
        return clauses.token(token).xpos().startsWith("PRP") && classes.has("first-person", clauses.key(token));
    }

    /** "It" behind a verb is what was said or done; as a subject it acts. */
    private boolean isThing(Clauses clauses, int token) {
        String relation = clauses.plain(token);
        return classes.has("thing-pronoun", clauses.key(token)) && (relation.equals("obj") || relation.equals("obl"));
    }

    private static boolean isPersonalPronoun(Token token) {
        return token.xpos().equals("PRP");
    }

    static boolean isArmed(ActorMention actor) {
        return ARMED.contains(actor.code().role())
                || actor.code().country().equals("IMG")
                || actor.code().equals(COALITION);
    }

    static boolean isUnarmed(ActorMention actor) {
        return UNARMED.contains(actor.code().role());
    }

    private static final ActorCode COALITION = new ActorCode("IGO", "COALITION");

    private static boolean isState(ActorCode code) {
        return code.country().equals("IGO")
                || (!code.isBloc() && Set.of("GOV", "MIL", "LEG", "").contains(code.role()));
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }
}
