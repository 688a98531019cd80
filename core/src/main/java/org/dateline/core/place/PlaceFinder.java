package org.dateline.core.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.report.Span;
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

    public PlaceFinder() {
        this(new Gazetteer());
    }

    public PlaceFinder(Gazetteer gazetteer) {
        Weights weights = new Weights();
        spotter = new MentionSpotter(gazetteer);
        areaWords = new AreaWords(weights);
        containers = new Containers(weights);
        judge = new PlaceJudge(weights);
        chooser = new SenseChooser(weights);
    }

    /** In text order, without overlap. */
    public List<Toponym> find(Document document) {
        List<Mention> mentions = spotter.spot(document);
        areaWords.read(mentions);
        containers.read(mentions);
        judge.judge(document, mentions);
        List<Mention> places = mentions.stream().filter(judge::isPlace).toList();
        List<Optional<SenseChooser.Sense>> senses = chooser.choose(places, Optional.empty());
        List<Toponym> toponyms = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            toponyms.add(toponym(document, places.get(i), senses.get(i)));
        }
        return toponyms;
    }

    private static Toponym toponym(Document document, Mention mention, Optional<SenseChooser.Sense> sense) {
        Sentence sentence = mention.sentence;
        Span span = sentence.span(mention.first, mention.last);
        String rule = String.join(", ", mention.reasons)
                + sense.map(s -> "; " + s.why()).orElse("; no sure sense");
        return new Toponym(
                span,
                sentence.index(),
                mention.head(),
                document.textOf(span),
                sense.map(s -> s.entry().place()),
                mention.role,
                Optional.empty(),
                rule);
    }
}
