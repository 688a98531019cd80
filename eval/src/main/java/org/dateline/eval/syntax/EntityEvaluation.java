package org.dateline.eval.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Token;
import org.dateline.eval.EvalRequest;
import org.dateline.eval.Predictions;
import org.dateline.eval.gold.Iob2;
import org.dateline.eval.gold.Iob2.Sentence;
import org.dateline.eval.score.ScoreLine.Rates;
import org.dateline.eval.score.Scores;

/** Names of persons, places and organisations on given words: right with the same words and the same class. */
public final class EntityEvaluation {

    private EntityEvaluation() {}

    public static Scores run(EvalRequest request) {
        List<Sentence> gold = Iob2.read(request.gold());
        List<List<Token>> analysed =
                GivenSentences.analyze(gold.stream().map(Sentence::words).toList(), request);
        List<List<String>> predicted =
                analysed.stream().map(EntityEvaluation::tags).toList();
        request.predictions().ifPresent(file -> Predictions.write(file, lines(gold, predicted)));
        return score(gold.stream().map(Sentence::tags).toList(), predicted);
    }

    /** The tags of each sentence, by gold and by prediction. */
    static Scores score(List<List<String>> gold, List<List<String>> predicted) {
        int right = 0;
        int predictedCount = 0;
        int goldCount = 0;
        for (int i = 0; i < gold.size(); i++) {
            Set<Entity> goldEntities = entities(gold.get(i));
            Set<Entity> predictedEntities = entities(predicted.get(i));
            goldCount += goldEntities.size();
            predictedCount += predictedEntities.size();
            right += (int)
                    predictedEntities.stream().filter(goldEntities::contains).count();
        }
        return Scores.of(Rates.of("entities", right, predictedCount, goldCount));
    }

    private record Entity(int start, int end, String type) {}

    /** An I- tag without a name of its class before it opens one, too. */
    private static Set<Entity> entities(List<String> tags) {
        Set<Entity> found = new HashSet<>();
        int start = 0;
        String type = "";
        for (int i = 0; i <= tags.size(); i++) {
            String tag = i < tags.size() ? tags.get(i) : "O";
            boolean goesOn = !type.isEmpty() && tag.equals("I-" + type);
            if (!type.isEmpty() && !goesOn) {
                found.add(new Entity(start, i, type));
                type = "";
            }
            if (!goesOn && !tag.equals("O")) {
                start = i;
                type = tag.substring(2);
            }
        }
        return found;
    }

    /** Neighbouring words of one class are one name: the analyzer draws no border between them. */
    private static List<String> tags(List<Token> tokens) {
        List<String> tags = new ArrayList<>();
        EntityType before = EntityType.NONE;
        for (Token token : tokens) {
            String type = classOf(token.entity());
            tags.add(type.isEmpty() ? "O" : (token.entity() == before ? "I-" : "B-") + type);
            before = token.entity();
        }
        return tags;
    }

    private static String classOf(EntityType type) {
        return switch (type) {
            case PERSON -> "PER";
            case LOCATION -> "LOC";
            case ORGANIZATION -> "ORG";
            case OTHER, NONE -> "";
        };
    }

    private static List<String> lines(List<Sentence> gold, List<List<String>> predicted) {
        List<String> lines = new ArrayList<>();
        for (int s = 0; s < gold.size(); s++) {
            lines.addAll(gold.get(s).comments());
            for (int w = 0; w < gold.get(s).words().size(); w++) {
                lines.add((w + 1) + "\t" + gold.get(s).words().get(w) + "\t"
                        + predicted.get(s).get(w));
            }
            lines.add("");
        }
        return lines;
    }
}
