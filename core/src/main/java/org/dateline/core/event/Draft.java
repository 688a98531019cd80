package org.dateline.core.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.report.ContentId;
import org.dateline.core.report.Span;
import org.dateline.core.statement.Statement;
import org.dateline.core.text.Document;
import org.dateline.core.time.DateInterval;

/** An event mention in the making: filled by the readers of one sentence, then joined with others of its kind. */
final class Draft {

    final Match match;
    /** Every trigger that tells this event, its own first. */
    final List<Match> matches = new ArrayList<>();

    EventType type;
    EventStatus status;
    List<ActorMention> actors;
    List<ActorMention> recipients;
    Optional<DateInterval> when = Optional.empty();
    Optional<EventPlace> where = Optional.empty();
    Optional<Toll> killed = Optional.empty();
    Optional<Toll> injured = Optional.empty();
    final Map<Casualties.Harm, Toll> harms = new EnumMap<>(Casualties.Harm.class);
    final List<Casualties.Group> groups = new ArrayList<>();
    final List<Measure> measures = new ArrayList<>();
    Optional<String> background = Optional.empty();
    final Set<String> saidBy = new LinkedHashSet<>();
    boolean toldByReport;
    /** Named by a definite noun ("the attack") that adds nothing new: it points back to another mention. */
    boolean anaphoric;

    /** Named by a definite noun, whatever stands beside it, or by a claim to what such a noun names. */
    boolean definite;

    /** How many acts its noun counts: "five strikes". */
    Optional<Toll> count = Optional.empty();

    /** Counts the victims of an act told elsewhere: "the death toll rose to 12". */
    boolean toll;

    /** Claims an act ("claimed responsibility") rather than telling it. */
    boolean claim;

    boolean verbal;
    Span trigger;
    int sentence;
    String rule;

    Draft(Match match, EventType type, EventStatus status, List<ActorMention> actors, List<ActorMention> recipients) {
        this.match = match;
        this.matches.add(match);
        this.type = type;
        this.status = status;
        this.actors = new ArrayList<>(actors);
        this.recipients = new ArrayList<>(recipients);
        this.sentence = match.clauses().sentence().index();
        this.rule = match.rule().name();
        this.trigger = match.clauses().sentence().span(match.first(), match.last());
    }

    Optional<Toll> harm(Casualties.Harm harm) {
        return switch (harm) {
            case KILLED -> killed;
            case INJURED -> injured;
            default -> Optional.ofNullable(harms.get(harm));
        };
    }

    void setHarm(Casualties.Harm harm, Optional<Toll> toll) {
        switch (harm) {
            case KILLED -> killed = toll;
            case INJURED -> injured = toll;
            default -> toll.ifPresent(found -> harms.put(harm, found));
        }
    }

    /** What the other counts and measures and this one does not: a number has its groups with it. */
    void takeDetails(Draft other) {
        List<Casualties.Group> before = List.copyOf(groups);
        for (Casualties.Group group : other.groups) {
            boolean own = before.stream().anyMatch(g -> g.harm() == group.harm());
            boolean counted =
                    harm(group.harm()).isPresent() && !harm(group.harm()).equals(other.harm(group.harm()));
            if (!own && !counted) {
                groups.add(group);
            }
        }
        other.harms.forEach(harms::putIfAbsent);
        for (Measure measure : other.measures) {
            if (!measures.contains(measure)) {
                measures.add(measure);
            }
        }
    }

    int sentence() {
        return sentence;
    }

    boolean isResult() {
        EventRule.Part part = match.rule().part();
        return part == EventRule.Part.RESULT
                || part == EventRule.Part.JUDGEMENT && type.plover().equals("ASSAULT");
    }

    /** "Some death tolls exceeded 100": of several counts none replaces the other. */
    boolean isOneOfSeveralTolls() {
        int subject = match.argument(Slot.SUBJECT);
        return subject >= 0 && match.clauses().token(subject).xpos().equals("NNS");
    }

    /** The word that names the act. */
    String noun() {
        return match.clauses().key(match.head());
    }

    /** Told of no place, or of a whole country. */
    boolean isCountrywide() {
        return where.flatMap(EventPlace::place)
                .map(place -> place.precision() == PlacePrecision.COUNTRY)
                .orElse(true);
    }

    boolean isPlural() {
        return match.clauses().token(match.head()).xpos().endsWith("S");
    }

    /** Whether the noun is the subject or object of its clause and not merely mentioned in another's. */
    boolean tellsItself() {
        String relation = match.clauses().token(match.head()).relation();
        return relation.equals("nsubj") || relation.equals("obj") || relation.equals("root");
    }

    /** How it was done, where another act of the same campaign tells it. */
    void takeManner(Draft other) {
        if (isVague(type) && other.type.plover().equals(type.plover())) {
            type = other.type;
        }
    }

    boolean sameActors(Draft other) {
        return actors.stream()
                .anyMatch(a -> other.actors.stream().anyMatch(b -> a.code().equals(b.code())));
    }

    /** How much it tells; the mention that tells most gives the record its place in the text. */
    int fullness() {
        int full = actors.isEmpty() ? 0 : 3;
        full += recipients.isEmpty() ? 0 : 3;
        full += when.isPresent() ? 1 : 0;
        full += where.isPresent() ? 1 : 0;
        full += killed.isPresent() || injured.isPresent() ? 1 : 0;
        return full;
    }

    /** "Had carried out the attack": the act that was claimed, told as done by somebody. */
    private boolean tellsClaimed() {
        return !claim && match.isNoun() && match.lightVerb() >= 0 && !actors.isEmpty();
    }

    /** Takes over what the other mention of the same event tells and this one does not. */
    void absorb(Draft other) {
        int before = fullness();
        matches.addAll(other.matches);
        if (actors.isEmpty()) {
            actors = other.actors;
        }
        if (recipients.isEmpty()) {
            recipients = other.recipients;
        }
        takeDetails(other);
        when = when.isPresent() ? when : other.when;
        where = where.isPresent() ? where : other.where;
        killed = killed.isPresent() ? killed : other.killed;
        injured = injured.isPresent() ? injured : other.injured;
        if (isVague(type) && !isVague(other.type) && other.type.plover().equals(type.plover())) {
            type = other.type;
        }
        saidBy.addAll(other.saidBy);
        toldByReport |= other.toldByReport;
        boolean fuller = other.fullness() > before && !other.anaphoric && !other.definite;
        if (fuller || claim && other.tellsClaimed()) {
            claim = other.claim;
            trigger = other.trigger;
            sentence = other.sentence;
        }
    }

    /** The same act as somebody denies it, who says so in a statement of his own. */
    Draft denied(Statement denial) {
        Draft copy = new Draft(match, type, EventStatus.DENIED, actors, recipients);
        copy.when = when;
        copy.where = where;
        copy.background = background;
        copy.saidBy.add(denial.id());
        return copy;
    }

    /** Takes over who, when and where of another account of the same event, but not what that account counts. */
    void fillFrom(Draft account) {
        actors = actors.isEmpty() ? account.actors : actors;
        recipients =
                recipients.isEmpty() || isResult() && !account.recipients.isEmpty() ? account.recipients : recipients;
        when = when.isPresent() ? when : account.when;
        where = where.isPresent() ? where : account.where;
        type = isVague(type) ? account.type : type;
    }

    private static boolean isVague(EventType type) {
        return type.mode().isEmpty() || type.mode().get().equals("other");
    }

    EventMention finish(Document document) {
        String id = ContentId.of(
                "e",
                document.report().id(),
                Integer.toString(trigger.start()),
                trigger.in(document.text()),
                type.plover(),
                String.valueOf(status),
                rule,
                String.valueOf(killed),
                String.join(",", saidBy));
        return new EventMention(
                id,
                sentence,
                trigger,
                type,
                actors,
                recipients,
                when,
                where,
                status,
                toldByReport ? List.of() : List.copyOf(saidBy),
                new Casualties(
                        killed,
                        injured,
                        harm(Casualties.Harm.MISSING),
                        harm(Casualties.Harm.DETAINED),
                        harm(Casualties.Harm.DISPLACED),
                        groups),
                measures,
                background,
                rule);
    }
}
