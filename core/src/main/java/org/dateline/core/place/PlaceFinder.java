package org.dateline.core.place;

import java.util.ArrayList;
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
        NotNames notNames = new NotNames(gazetteer);
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
        List<Mention> mentions = spotter.spot(document);
        areaWords.read(mentions);
        containers.read(mentions);
        judge.judge(document, mentions);
        for (Mention mention : mentions) {
            if (!judge.isPlace(mention)) {
                dismissals.accept(dismissal(mention));
            }
        }
        List<Mention> places = mentions.stream().filter(judge::isPlace).toList();
        List<Optional<SenseChooser.Sense>> senses = chooser.choose(places, publishers.homeOf(document.report()));
        List<Optional<GazetteerEntry>> entries =
                senses.stream().map(s -> s.map(SenseChooser.Sense::entry)).toList();
        List<Toponym> toponyms = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            toponyms.add(toponym(document, places.get(i), senses.get(i), spatial.read(places, entries, i)));
        }
        return toponyms;
    }

    private static Dismissal dismissal(Mention mention) {
        String reason = String.format(Locale.ROOT, "signs of a place sum up to %.1f only", mention.placeScore);
        Span span = mention.sentence.span(mention.first, mention.last);
        return new Dismissal(mention.sentence.index(), span, "place", String.join(", ", mention.reasons), reason);
    }

    private static Toponym toponym(
            Document document,
            Mention mention,
            Optional<SenseChooser.Sense> sense,
            Optional<SpatialPhrases.Locus> locus) {
        Sentence sentence = mention.sentence;
        Span span = sentence.span(mention.first, mention.last);
        StringBuilder rule = new StringBuilder(String.join(", ", mention.reasons));
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
