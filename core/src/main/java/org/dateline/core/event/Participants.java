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
import org.dateline.core.text.Sentence;
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
            "armed",
            "police",
            "state",
            "name",
            "number");

    private static final int DEPTH = 3;
    private static final List<String> OWNERS = List.of("nmod:poss", "amod", "compound", "nmod");
    private static final Set<String> OWNING = Set.of("of", "from", "by", "against", "for", "to", "with");
    private static final Set<String> ARMED = Set.of("MIL", "REB", "UAF", "PRM", "COP", "SPY");
    private static final Set<String> UNARMED = Set.of("CVL", "JRN", "REF", "MED", "NGO", "EDU", "REL", "LAB", "SOC");

    private final Document document;
    private final Actors actors;
    private final List<List<Statement>> statements;
    private final Map<Long, Toponym> places;
    private final WordClasses classes;
    private final Map<Long, List<ActorMention>> direct = new HashMap<>();
    private ActorMention voice;

    Participants(
            Document document, Actors actors, List<Statement> statements, List<Toponym> toponyms, WordClasses classes) {
        this.document = document;
        this.actors = actors;
        this.classes = classes;
        this.statements = new ArrayList<>();
        for (int i = 0; i < document.sentences().size(); i++) {
            this.statements.add(new ArrayList<>());
        }
        for (Statement statement : statements) {
            this.statements.get(statement.sentence()).add(statement);
        }
        this.places = new HashMap<>();
        for (Toponym toponym : toponyms) {
            places.put(key(toponym.sentence(), toponym.head()), toponym);
        }
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
            return speaker(clauses, token).map(List::of).orElse(List.of());
        }
        if (isThing(clauses, token)) {
            return List.of();
        }
        List<ActorMention> found = direct(clauses, token);
        if (!found.isEmpty() || depth >= DEPTH || isBarePlace(clauses, token)) {
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

    private static boolean hasOwningCase(Clauses clauses, int token) {
        for (int child : clauses.children(token)) {
            if (clauses.token(child).relation().equals("case") && OWNING.contains(clauses.key(child))) {
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

    /** The statement whose content holds the token; the innermost one when they nest. */
    Optional<Statement> statement(Clauses clauses, int token) {
        Statement found = null;
        Span span = clauses.token(token).span();
        for (Statement statement : statements.get(clauses.sentence().index())) {
            if (statement.contains(span) && (found == null || length(statement) < length(found))) {
                found = statement;
            }
        }
        return Optional.ofNullable(found);
    }

    /** All statements whose content holds the token. */
    List<Statement> statements(Clauses clauses, int token) {
        Span span = clauses.token(token).span();
        return statements.get(clauses.sentence().index()).stream()
                .filter(s -> s.contains(span))
                .toList();
    }

    private static int length(Statement statement) {
        return statement.content().stream().mapToInt(Span::length).sum();
    }

    /** Who says the words at this token, as an actor. */
    Optional<ActorMention> speaker(Clauses clauses, int token) {
        Optional<Statement> statement = statement(clauses, token);
        return statement.isPresent() ? statement.flatMap(this::speaker) : Optional.ofNullable(voice);
    }

    /**
     * Whose voice the report speaks in where no statement is marked: an official release that begins "The ministry
     * condemns …", or words after "The minister said:".
     */
    void setVoice(ActorMention actor) {
        voice = actor;
    }

    boolean hasVoice() {
        return voice != null;
    }

    Optional<ActorMention> speaker(Statement statement) {
        return statement.source().code().map(code -> {
            Span span = statement.source().span();
            int sentence = sentenceOf(span, statement.sentence());
            return new ActorMention(
                    span, sentence, headOf(sentence, span), statement.source().name(), code, "speaker");
        });
    }

    private int sentenceOf(Span span, int near) {
        for (int distance = 0; distance < document.sentences().size(); distance++) {
            for (int at : new int[] {near - distance, near + distance}) {
                if (at >= 0
                        && at < document.sentences().size()
                        && document.sentences().get(at).span().overlaps(span)) {
                    return at;
                }
            }
        }
        return near;
    }

    private int headOf(int sentence, Span span) {
        Sentence in = document.sentences().get(sentence);
        int last = 0;
        for (int i = 0; i < in.size(); i++) {
            if (in.token(i).span().overlaps(span)) {
                last = i;
                if (in.head(i) < 0 || !in.token(in.head(i)).span().overlaps(span)) {
                    return i;
                }
            }
        }
        return last;
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
            case "armed" ->
                classes.has("fighter", clauses.key(token))
                        || direct(clauses, token).stream().anyMatch(Participants::isArmed);
            case "police" ->
                direct(clauses, token).stream().anyMatch(a -> a.code().role().equals("COP"));
            case "state" -> at(clauses, token).stream().anyMatch(a -> isState(a.code()));
            case "number" -> clauses.token(token).xpos().equals("CD") || clauses.child(token, "nummod") >= 0;
            case "name" -> clauses.token(token).upos().equals("PROPN");
            default ->
                Character.isUpperCase(kind.charAt(0))
                        && direct(clauses, token).stream()
                                .anyMatch(a -> a.code().role().equals(kind));
        };
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
