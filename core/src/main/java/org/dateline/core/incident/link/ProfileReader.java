package org.dateline.core.incident.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.CodedReport;
import org.dateline.core.actor.ActorCode;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.event.Casualties;
import org.dateline.core.event.EventMention;
import org.dateline.core.event.EventPlace;
import org.dateline.core.event.Toll;
import org.dateline.core.place.Place;
import org.dateline.core.place.Toponym;
import org.dateline.core.place.ToponymRole;
import org.dateline.core.text.Document;
import org.dateline.core.text.PassageKind;
import org.dateline.core.text.Sentence;
import org.dateline.core.time.DateInterval;
import org.dateline.core.time.TimeExpression;

/**
 * Reads what a coded report tells of: a profile for each of its happenings. The main one has the whole text for its
 * evidence but for the sentences about rivals (another attack the report tells of); each of the others has its own
 * sentences and those that go on from them. Made from the report alone, so that it can be stored with it. A report in
 * which no event was found still has one profile, which goes by the report's id. Immutable; threads share it.
 */
public final class ProfileReader {

    private static final Set<String> DICTIONARIES = Set.of("leaders.tsv", "names.tsv", "countries.tsv");
    /** Above what two reports reach together: a report knows best what it tells of. */
    private static final double SAME_REPORT = 20;

    private static final int MAX_DAYS = 12;
    private static final int MAX_PLACES = 6;
    private static final int MAX_AREAS = 8;

    private final Families families = new Families();
    private final StrandMaker strandMaker = new StrandMaker(families);
    private final TermReader termReader = new TermReader();

    public Telling read(CodedReport coded) {
        List<Strand> strands = strandMaker.make(coded.document(), coded.events());
        String report = coded.report().id();
        int day = coded.times().published().map(ProfileReader::epochDay).orElse(Position.UNDATED);
        List<Profile> profiles = new ArrayList<>();
        List<Link> within = new ArrayList<>();
        if (strands.isEmpty()) {
            BitSet all = new BitSet();
            all.set(0, coded.document().sentences().size());
            profiles.add(profile(coded, new Position(day, report, 0, report), Optional.empty(), all));
        }
        int[] owner = owners(coded.document(), strands);
        for (int i = 0; i < strands.size(); i++) {
            Strand strand = strands.get(i);
            EventMention first = strand.first();
            profiles.add(profile(
                    coded,
                    new Position(day, report, i, first.id()),
                    Optional.of(strand),
                    sentencesOf(owner, i, strand)));
            strand.mentions.stream().skip(1).forEach(mention -> within.add(sameReport(mention, first)));
        }
        return new Telling(report, profiles, within);
    }

    private static Link sameReport(EventMention mention, EventMention first) {
        return new Link(
                mention.id(),
                first.id(),
                SAME_REPORT,
                List.of(new Evidence("report", SAME_REPORT, "the report tells of both as one happening")));
    }

    /** Which strand each sentence is about: the main one, unless it tells of, or goes on about, a rival. */
    private static int[] owners(Document document, List<Strand> strands) {
        int[] owner = new int[document.sentences().size()];
        int[] told = new int[owner.length];
        java.util.Arrays.fill(told, -1);
        for (int i = strands.size() - 1; i >= 0; i--) {
            for (EventMention mention : strands.get(i).mentions) {
                if (i == 0 || isRival(strands.get(0), strands.get(i))) {
                    told[mention.sentence()] = i;
                }
            }
        }
        int current = 0;
        for (int s = 0; s < owner.length; s++) {
            current = told[s] >= 0 ? told[s] : current;
            owner[s] = current;
        }
        return owner;
    }

    private static boolean isRival(Strand main, Strand other) {
        return main.family == other.family && main.family != Family.POLITICS;
    }

    private static BitSet sentencesOf(int[] owner, int strand, Strand of) {
        BitSet own = new BitSet(owner.length);
        for (int s = 0; s < owner.length; s++) {
            own.set(s, owner[s] == strand);
        }
        for (EventMention mention : of.mentions) {
            own.set(mention.sentence());
        }
        return own;
    }

    private Profile profile(CodedReport coded, Position position, Optional<Strand> strand, BitSet own) {
        Document document = coded.document();
        List<Sentence> sentences = own.stream()
                .mapToObj(document.sentences()::get)
                .filter(sentence -> isStory(document.passageOf(sentence).kind()))
                .toList();
        List<Toponym> toponyms = coded.toponyms().stream()
                .filter(toponym -> own.get(toponym.sentence()) && toponym.role() == ToponymRole.PLACE)
                .toList();
        Optional<String> title = position.rank() == 0 ? coded.report().title() : Optional.empty();
        TermReader.Reading terms = termReader.read(sentences, toponyms, known(coded), title);
        Optional<DayRange> when = strand.flatMap(s -> s.when(families)).flatMap(w -> range(w, position));
        List<Place> places = places(strand, toponyms);
        return new Profile(
                position,
                strand.map(s -> s.family).orElse(Family.UNKNOWN),
                terms.persons(),
                terms.names(),
                terms.words(),
                strand.flatMap(s -> s.first().type().acled()),
                codes(strand, EventMention::actors),
                codes(strand, EventMention::recipients),
                when,
                days(coded, own, position),
                places,
                areas(toponyms),
                toll(strand, Casualties::killed),
                toll(strand, Casualties::injured),
                Keys.of(position, terms, places, when));
    }

    /**
     * Words of names that tell little: those the dictionaries know (heads of state, countries, groups), and that of the
     * publisher, which stands in its reports whatever they tell of.
     */
    private static Set<String> known(CodedReport coded) {
        Stream<String> dictionaries = coded.actors().stream()
                .filter(actor -> DICTIONARIES.stream().anyMatch(actor.rule()::startsWith))
                .map(ActorMention::name);
        return Stream.concat(dictionaries, coded.report().publisher().stream())
                .flatMap(name -> TermReader.words(name).stream())
                .collect(Collectors.toSet());
    }

    private static boolean isStory(PassageKind kind) {
        return kind != PassageKind.NOTICE && kind != PassageKind.BYLINE;
    }

    private static Optional<DayRange> range(DateInterval when, Position position) {
        int from = epochDay(when.from());
        int to = when.to().map(ProfileReader::epochDay).orElse(position.isDated() ? position.day() : from);
        return Optional.of(new DayRange(from, Math.max(from, to)));
    }

    private static List<Integer> days(CodedReport coded, BitSet own, Position position) {
        return coded.times().expressions().stream()
                .filter(time -> own.get(time.sentence()))
                .flatMap((TimeExpression time) -> time.interval().stream())
                .filter(DateInterval::isDay)
                .map(day -> epochDay(day.from()))
                .filter(day -> day != position.day())
                .distinct()
                .limit(MAX_DAYS)
                .sorted()
                .toList();
    }

    /** First where its mentions took place, then what the text names most. */
    private static List<Place> places(Optional<Strand> strand, List<Toponym> toponyms) {
        Map<String, Place> places = new LinkedHashMap<>();
        strand.stream()
                .flatMap(s -> s.mentions.stream())
                .flatMap(mention -> mention.where().flatMap(EventPlace::place).stream())
                .filter(Places::isScene)
                .forEach(place -> places.putIfAbsent(place.id(), place));
        Map<String, Integer> count = new LinkedHashMap<>();
        Map<String, Place> named = new LinkedHashMap<>();
        for (Toponym toponym : toponyms) {
            toponym.where().filter(Places::isTown).ifPresent(place -> {
                count.merge(place.id(), 1, Integer::sum);
                named.putIfAbsent(place.id(), place);
            });
        }
        named.keySet().stream()
                .sorted(java.util.Comparator.comparing((String id) -> -count.get(id)))
                .forEach(id -> places.putIfAbsent(id, named.get(id)));
        return places.values().stream().limit(MAX_PLACES).toList();
    }

    private static SortedSet<String> areas(List<Toponym> toponyms) {
        SortedSet<String> areas = new TreeSet<>();
        for (Toponym toponym : toponyms) {
            toponym.where()
                    .ifPresent(place -> place.country().ifPresent(country -> {
                        if (areas.size() < MAX_AREAS) {
                            areas.add(country);
                            place.admin1().ifPresent(admin1 -> areas.add(country + "/" + admin1));
                        }
                    }));
        }
        return areas;
    }

    private static SortedSet<String> codes(
            Optional<Strand> strand, Function<EventMention, List<ActorMention>> parties) {
        return strand.stream()
                .flatMap(s -> parties.apply(s.first()).stream())
                .map(ActorMention::code)
                .filter(code -> !code.country().equals(ActorCode.UNKNOWN))
                .map(ActorCode::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<Toll> toll(Optional<Strand> strand, Function<Casualties, Optional<Toll>> harm) {
        return strand.stream()
                .flatMap(s -> s.mentions.stream())
                .flatMap(mention -> harm.apply(mention.casualties()).stream())
                .findFirst();
    }

    private static int epochDay(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
