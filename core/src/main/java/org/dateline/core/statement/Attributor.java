package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.core.actor.Actors;
import org.dateline.core.text.Dismissal;
import org.dateline.core.text.Document;
import org.dateline.core.time.Times;

/**
 * From candidates to attributions: leaves out what is not asserted, tells speakers from outlets, resolves sources, and
 * reads when, to whom, where and through what they spoke.
 */
final class Attributor {

    private static final String STAGE = "statement";

    private final Knowledge knowledge;
    private final Document document;
    private final Consumer<Dismissal> dismissals;
    private final Circumstances circumstances;
    private final Sources sources;
    private Nesting nesting;

    Attributor(Knowledge knowledge, Document document, Times times, Actors actors, Consumer<Dismissal> dismissals) {
        this.knowledge = knowledge;
        this.document = document;
        this.dismissals = dismissals;
        this.circumstances = new Circumstances(document, times, knowledge.channels(), knowledge.outlets());
        this.sources = new Sources(document, actors, knowledge);
    }

    /** In an order that has each behind the one that holds it. */
    List<Attribution> attribute(List<Candidate> candidates) {
        List<Candidate> kept = plausible(candidates);
        Map<Integer, List<Candidate>> bySentence = new HashMap<>();
        for (Candidate c : kept) {
            bySentence
                    .computeIfAbsent(c.sentence.index(), k -> new ArrayList<>())
                    .add(c);
        }
        bySentence.values().forEach(Conjuncts::part);
        kept = new Relays(document, knowledge.outlets(), knowledge.relays()).resolve(kept, bySentence);
        kept.removeIf(c -> !c.hasContent());
        kept.sort(Comparator.comparingInt((Candidate c) -> c.sentence.index()).thenComparingInt(c -> c.cue));
        nesting = new Nesting(kept);
        Map<Candidate, Attribution> attributions = new HashMap<>();
        List<Attribution> inTextOrder = new ArrayList<>();
        for (Candidate c : kept) {
            Attribution a = attribution(c);
            attributions.put(c, a);
            inTextOrder.add(a);
        }
        new SpeechEvents(knowledge.breaks()).share(inTextOrder);
        return nesting.outermostFirst().stream().map(attributions::get).toList();
    }

    Nesting nesting() {
        return nesting;
    }

    private Attribution attribution(Candidate c) {
        List<Source> from = sources.of(c);
        Optional<String> via = Optional.ofNullable(c.via).or(() -> circumstances.via(c));
        via.ifPresent(channel -> sources.remember(channel, from.get(0), c.sentence.index()));
        return new Attribution(c, from, circumstances.saidOn(c), circumstances.saidTo(c), circumstances.saidAt(c), via);
    }

    private List<Candidate> plausible(List<Candidate> candidates) {
        List<Candidate> kept = new ArrayList<>();
        for (Candidate c : candidates) {
            Optional<String> doubt = !c.hasContent()
                    ? Optional.of("no content found beside the cue")
                    : c.source < 0
                            ? Optional.of("no source found for the cue")
                            : knowledge.plausibility().doubt(c);
            if (doubt.isPresent()) {
                dismissals.accept(new Dismissal(
                        c.sentence.index(), c.sentence.span(c.cueFirst, c.cueLast), STAGE, c.word.rule(), doubt.get()));
            } else {
                kept.add(c);
            }
        }
        return kept;
    }
}
