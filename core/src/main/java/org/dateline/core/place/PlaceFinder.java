package org.dateline.core.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.core.report.Span;
import org.dateline.core.text.Dismissal;
import org.dateline.core.text.Document;
import org.dateline.core.text.Sentence;

/**
 * Finds the toponyms of a report and resolves them: names the gazetteer knows are spotted, weighed whether they stand for
 * places, and read together to find which place each means.
 *
 * <p>Demonyms ("the Syrian army") are no toponyms. A name that is surely a place but not surely which leaves a toponym
 * without place. Immutable, for threads to share.
 */
public final class PlaceFinder {

    private final NotNames notNames;
    private final MentionSpotter spotter;
    private final AreaWords areaWords;
    private final Containers containers;
    private final PlaceJudge judge;
    private final SenseChooser chooser;
    private final Publishers publishers;
    private final SpatialPhrases spatial = new SpatialPhrases();

    public PlaceFinder() {
        this(new Gazetteer());
    }

    public PlaceFinder(Gazetteer gazetteer) {
        Weights weights = new Weights();
        notNames = new NotNames(gazetteer);
        spotter = new MentionSpotter(gazetteer, notNames);
        areaWords = new AreaWords(weights);
        containers = new Containers(weights);
        judge = new PlaceJudge(weights, gazetteer, notNames);
        chooser = new SenseChooser(weights);
        publishers = new Publishers(gazetteer);
    }

    /** In text order, without overlap. */
    public List<Toponym> find(Document document) {
        return find(document, dismissal -> {});
    }

    /** Also tells which names the gazetteer knows were found to be no places, with the signs. */
    public List<Toponym> find(Document document, Consumer<Dismissal> dismissals) {
        List<Mention> ruledOut = new ArrayList<>();
        List<Mention> mentions = weigh(document, ruledOut);
        for (Mention mention : mentions) {
            if (!judge.isPlace(mention)) {
                dismissals.accept(dismissal(mention));
            }
        }
        ruledOut.forEach(mention -> dismissals.accept(noName(mention)));
        List<Mention> places = mentions.stream().filter(judge::isPlace).toList();
        return toponyms(document, places, chooser.choose(places, publishers.homeOf(document.report()), false));
    }

    /**
     * The same with all that was weighed: every name the gazetteer knows, in text order, taken for a place or dismissed,
     * with the candidates and their signs.
     */
    public List<PlaceReading> explain(Document document) {
        List<Mention> ruledOut = new ArrayList<>();
        List<Mention> mentions = weigh(document, ruledOut);
        List<Mention> places = mentions.stream().filter(judge::isPlace).toList();
        List<SenseChooser.Choice> choices = chooser.choose(places, publishers.homeOf(document.report()), true);
        List<Toponym> toponyms = toponyms(document, places, choices);
        List<PlaceReading> readings = new ArrayList<>();
        int next = 0;
        for (Mention mention : mentions) {
            if (!judge.isPlace(mention)) {
                readings.add(reading(
                        document,
                        mention,
                        Optional.empty(),
                        List.of(),
                        dismissal(mention).reason()));
                continue;
            }
            SenseChooser.Choice choice = choices.get(next);
            Toponym toponym = toponyms.get(next++);
            String why = choice.sense().map(SenseChooser.Sense::why).orElseGet(() -> noSense(mention));
            readings.add(reading(document, mention, Optional.of(toponym), choice.candidates(), why));
        }
        for (Mention mention : ruledOut) {
            String why = noName(mention).reason();
            readings.add(reading(document, mention, Optional.empty(), List.of(), why));
        }
        readings.sort(Comparator.comparingInt(reading -> reading.span().start()));
        return readings;
    }

    private static String noSense(Mention mention) {
        return mention.candidates.isEmpty() ? "the gazetteer knows no place of that name" : "no candidate leads";
    }

    private PlaceReading reading(
            Document document,
            Mention mention,
            Optional<Toponym> toponym,
            List<CandidatePlace> candidates,
            String why) {
        Span span = mention.sentence.span(mention.first, mention.last);
        return new PlaceReading(
                span,
                mention.sentence.index(),
                document.textOf(span),
                mention.signs,
                mention.placeScore,
                judge.threshold(),
                toponym,
                mention.candidates.size(),
                candidates,
                why);
    }

    private List<Mention> weigh(Document document, List<Mention> ruledOut) {
        List<Mention> mentions = spotter.spot(document, ruledOut);
        areaWords.read(mentions);
        NameLists.read(mentions);
        containers.read(mentions);
        judge.judge(document, mentions);
        return mentions;
    }

    private List<Toponym> toponyms(Document document, List<Mention> places, List<SenseChooser.Choice> choices) {
        List<Optional<GazetteerEntry>> entries = choices.stream()
                .map(c -> c.sense().map(SenseChooser.Sense::entry))
                .toList();
        List<Toponym> toponyms = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            toponyms.add(toponym(document, places.get(i), choices.get(i).sense(), spatial.read(places, entries, i)));
        }
        return toponyms;
    }

    private static Dismissal dismissal(Mention mention) {
        String reason = String.format(Locale.ROOT, "signs of a place sum up to %.1f only", mention.placeScore);
        Span span = mention.sentence.span(mention.first, mention.last);
        return new Dismissal(mention.sentence.index(), span, "place", mention.reasons(), reason);
    }

    private Dismissal noName(Mention mention) {
        Span span = mention.sentence.span(mention.first, mention.last);
        String reason = notNames.reason(mention.key);
        return new Dismissal(mention.sentence.index(), span, "place", "known to the gazetteer", reason);
    }

    private static Toponym toponym(
            Document document,
            Mention mention,
            Optional<SenseChooser.Sense> sense,
            Optional<SpatialPhrases.Locus> locus) {
        Sentence sentence = mention.sentence;
        Span span = sentence.span(mention.first, mention.last);
        StringBuilder rule = new StringBuilder(mention.reasons());
        rule.append("; ").append(sense.map(SenseChooser.Sense::why).orElse("no sure sense"));
        locus.ifPresent(l -> rule.append("; locus (").append(l.rule()).append(')'));
        return new Toponym(
                span,
                sentence.index(),
                mention.head(),
                document.textOf(span),
                sense.map(s -> s.entry().place()),
                mention.role,
                locus.map(SpatialPhrases.Locus::place),
                rule.toString());
    }
}
