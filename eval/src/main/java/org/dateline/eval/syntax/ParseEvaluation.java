package org.dateline.eval.syntax;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.text.Token;
import org.dateline.eval.EvalRequest;
import org.dateline.eval.Predictions;
import org.dateline.eval.gold.Conllu;
import org.dateline.eval.gold.Conllu.Sentence;
import org.dateline.eval.gold.Conllu.Word;
import org.dateline.eval.score.Scores;

/** Tags, lemmas and dependencies on a treebank's own words. */
public final class ParseEvaluation {

    private ParseEvaluation() {}

    public static Scores run(EvalRequest request) {
        List<Sentence> gold = Conllu.read(request.gold());
        List<List<Token>> analysed =
                GivenSentences.analyze(gold.stream().map(Sentence::forms).toList(), request);
        ParseScorer scorer = new ParseScorer();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            List<Word> predicted = words(gold.get(i), analysed.get(i));
            scorer.add(gold.get(i).words(), predicted);
            lines.addAll(gold.get(i).comments());
            lines.addAll(rows(predicted));
            lines.add("");
        }
        request.predictions().ifPresent(file -> Predictions.write(file, lines));
        return scorer.scores();
    }

    private static List<Word> words(Sentence gold, List<Token> tokens) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            words.add(new Word(gold.words().get(i).form(), t.lemma(), t.upos(), t.xpos(), t.head() + 1, t.relation()));
        }
        return words;
    }

    private static List<String> rows(List<Word> words) {
        List<String> rows = new ArrayList<>();
        for (Word w : words) {
            rows.add(String.join(
                    "\t",
                    String.valueOf(rows.size() + 1),
                    w.form(),
                    w.lemma(),
                    w.upos(),
                    w.xpos(),
                    "_",
                    String.valueOf(w.head()),
                    w.relation(),
                    "_",
                    "_"));
        }
        return rows;
    }
}
