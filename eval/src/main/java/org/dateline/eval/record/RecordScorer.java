package org.dateline.eval.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.eval.score.Pairing;
import org.dateline.eval.score.ScoreLine;
import org.dateline.eval.score.ScoreLine.Rates;
import org.dateline.eval.score.ScoreLine.Share;
import org.dateline.eval.score.Scores;

/**
 * Statements are paired by content: at least half of the words shared, in the same sentence. Events are paired by type:
 * in the same sentence, or with a shared country at most three sentences off. Of a paired event {@code record} asks that
 * actor countries, recipient countries and status are right, {@code full} exact codes, status, dates and place.
 */
final class RecordScorer {

    private static final double SAME_CONTENT = 0.5;
    private static final int NEARBY = 3;

    /** What is asked of a paired event, in printed order. */
    private enum Question {
        ACTOR,
        RECIPIENT,
        CODES,
        STATUS,
        DATE,
        PLACE,
        SAID,
        MODE,
        ACLED,
        KILLED,
        RECORD,
        FULL;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final class Field {
        private int right;
        private int predicted;
        private int gold;

        void add(Optional<?> goldValue, Optional<?> predictedValue) {
            gold += goldValue.isPresent() ? 1 : 0;
            predicted += predictedValue.isPresent() ? 1 : 0;
            right += goldValue.isPresent() && goldValue.equals(predictedValue) ? 1 : 0;
        }
    }

    private final Names names = new Names();
    private final Map<Question, Integer> right = new HashMap<>();
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private int goldStatements;
    private int predictedStatements;
    private int contents;
    private int sources;
    private int goldEvents;
    private int predictedEvents;
    private int types;

    RecordScorer() {
        for (String field : List.of("said_on", "status", "from", "place", "killed", "injured")) {
            fields.put(field, new Field());
        }
    }

    void add(Records gold, Records predicted) {
        goldStatements += gold.statements().size();
        predictedStatements += predicted.statements().size();
        goldEvents += gold.events().size();
        predictedEvents += predicted.events().size();
        for (Pairing pair : Pairing.byScore(
                gold.statements(), predicted.statements(), Pairing.Ties.FIRST_ITEMS, RecordScorer::sameContent)) {
            compare(gold.statements().get(pair.gold()), predicted.statements().get(pair.predicted()));
        }
        Map<String, String> goldSources = sourcesOf(gold);
        Map<String, String> predictedSources = sourcesOf(predicted);
        for (Pairing pair :
                Pairing.byScore(gold.events(), predicted.events(), Pairing.Ties.FIRST_ITEMS, RecordScorer::likeness)) {
            EventRecord g = gold.events().get(pair.gold());
            EventRecord p = predicted.events().get(pair.predicted());
            compare(g, p, sameSpeaker(said(g, goldSources), said(p, predictedSources)));
        }
    }

    private static double sameContent(StatementRecord gold, StatementRecord predicted) {
        if (gold.sentence() != predicted.sentence()) {
            return 0;
        }
        double shared = Words.jaccard(gold.content(), predicted.content());
        return shared >= SAME_CONTENT ? shared : 0;
    }

    private static double likeness(EventRecord gold, EventRecord predicted) {
        if (!gold.type().equals(predicted.type())) {
            return 0;
        }
        boolean sameSentence = gold.sentence() == predicted.sentence();
        long shared = gold.actorHeads().stream()
                        .filter(predicted.actorHeads()::contains)
                        .count()
                + gold.recipientHeads().stream()
                        .filter(predicted.recipientHeads()::contains)
                        .count();
        if (!sameSentence && (shared == 0 || Math.abs(gold.sentence() - predicted.sentence()) > NEARBY)) {
            return 0;
        }
        return 1 + (sameSentence ? 2 : 0) + shared + (gold.status().equals(predicted.status()) ? 0.5 : 0);
    }

    private void compare(StatementRecord gold, StatementRecord predicted) {
        contents++;
        sources += names.same(gold.source(), predicted.source()) ? 1 : 0;
        fields.get("said_on").add(gold.saidOn(), predicted.saidOn());
    }

    private void compare(EventRecord gold, EventRecord predicted, boolean said) {
        boolean actor = gold.actorHeads().equals(predicted.actorHeads());
        boolean recipient = gold.recipientHeads().equals(predicted.recipientHeads());
        boolean codes = gold.actorCodes().equals(predicted.actorCodes())
                && gold.recipientCodes().equals(predicted.recipientCodes());
        boolean status = gold.status().equals(predicted.status());
        boolean date = gold.from().equals(predicted.from()) && gold.to().equals(predicted.to());
        boolean place = samePlace(gold.place(), predicted.place());
        types++;
        count(Question.ACTOR, actor);
        count(Question.RECIPIENT, recipient);
        count(Question.CODES, codes);
        count(Question.STATUS, status);
        count(Question.DATE, date);
        count(Question.PLACE, place);
        count(Question.SAID, said);
        count(Question.MODE, gold.mode().equals(predicted.mode()));
        count(Question.ACLED, gold.acled().equals(predicted.acled()));
        count(Question.KILLED, gold.killed().equals(predicted.killed()));
        count(Question.RECORD, actor && recipient && status);
        count(Question.FULL, codes && status && date && place);

        fields.get("status").add(gold.unusualStatus(), predicted.unusualStatus());
        fields.get("from").add(gold.from(), predicted.from());
        fields.get("killed").add(gold.killed(), predicted.killed());
        fields.get("injured").add(gold.injured(), predicted.injured());
        Field places = fields.get("place");
        places.gold += gold.place().isPresent() ? 1 : 0;
        places.predicted += predicted.place().isPresent() ? 1 : 0;
        places.right += gold.place().isPresent() && place ? 1 : 0;
    }

    private void count(Question question, boolean answer) {
        right.merge(question, answer ? 1 : 0, Integer::sum);
    }

    private boolean samePlace(Optional<PlaceRecord> gold, Optional<PlaceRecord> predicted) {
        if (gold.isEmpty() || predicted.isEmpty()) {
            return gold.isEmpty() && predicted.isEmpty();
        }
        return gold.get().isMeantBy(predicted.get(), names);
    }

    private boolean sameSpeaker(List<String> gold, List<String> predicted) {
        if (gold.isEmpty() || predicted.isEmpty()) {
            return gold.isEmpty() && predicted.isEmpty();
        }
        return gold.stream().anyMatch(a -> predicted.stream().anyMatch(b -> names.same(a, b)));
    }

    private static Map<String, String> sourcesOf(Records records) {
        Map<String, String> sources = new HashMap<>();
        records.statements().forEach(s -> sources.put(s.sid(), s.source()));
        return sources;
    }

    /** The sources of the statements an event is said by; an id without a statement is nobody, but somebody's. */
    private static List<String> said(EventRecord event, Map<String, String> sources) {
        return event.saidBy().stream().map(sid -> sources.getOrDefault(sid, "")).toList();
    }

    Scores scores() {
        List<ScoreLine> lines = new ArrayList<>(List.of(
                Rates.of("statements: content", contents, predictedStatements, goldStatements),
                Rates.of("statements: content and source", sources, predictedStatements, goldStatements),
                Rates.of("events: type found", types, predictedEvents, goldEvents),
                Rates.of("events: record", right(Question.RECORD), predictedEvents, goldEvents),
                Rates.of("events: full", right(Question.FULL), predictedEvents, goldEvents)));
        for (Question question : Question.values()) {
            if (question != Question.RECORD && question != Question.FULL) {
                lines.add(new Share("paired events: " + question.label(), right(question), types));
            }
        }
        fields.forEach((name, f) -> lines.add(Rates.of("values within pairs: " + name, f.right, f.predicted, f.gold)));
        return new Scores(lines);
    }

    /** Sources, records and types found, in one line. */
    String summary() {
        return "sources %d/%d (of %d)  records %d/%d types %d (of %d)"
                .formatted(
                        sources,
                        goldStatements,
                        predictedStatements,
                        right(Question.RECORD),
                        goldEvents,
                        types,
                        predictedEvents);
    }

    private int right(Question question) {
        return right.getOrDefault(question, 0);
    }
}
