package org.dateline.eval.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.report.Span;
import org.dateline.core.text.DocumentReader;
import org.dateline.core.text.Token;
import org.dateline.eval.EvalRequest;
import org.dateline.eval.InOrder;
import org.dateline.eval.Predictions;
import org.dateline.eval.gold.Conllu;
import org.dateline.eval.score.ScoreLine.Rates;
import org.dateline.eval.score.Scores;

/**
 * Words and sentences of raw text. A document is shown to the analyzer whole, in plain typography, as one passage: the
 * cutting into paragraphs, which sees line breaks that a treebank has lost, is left out.
 */
public final class TokenEvaluation {

    private TokenEvaluation() {}

    public static Scores run(EvalRequest request) {
        List<RawDocument> documents = RawDocument.of(Conllu.read(request.gold()));
        DocumentReader reader = new DocumentReader(request.analyzer());
        List<List<List<Token>>> analysed = InOrder.map(
                documents,
                request.threads(),
                request.progress(),
                document -> reader.readPassage(
                        document.text(), new Span(0, document.text().length())));
        TokenEvaluation evaluation = new TokenEvaluation();
        for (int i = 0; i < documents.size(); i++) {
            evaluation.add(documents.get(i), analysed.get(i));
        }
        request.predictions().ifPresent(file -> Predictions.write(file, evaluation.lines));
        return evaluation.scores();
    }

    private final List<String> lines = new ArrayList<>();
    private final int[] tokens = new int[3];
    private final int[] sentences = new int[3];

    private void add(RawDocument document, List<List<Token>> predicted) {
        List<List<String>> forms = predicted.stream()
                .map(sentence -> sentence.stream()
                        .map(token -> token.span().in(document.text()))
                        .toList())
                .toList();
        compare(RawDocument.tokenSpans(document.sentences()), RawDocument.tokenSpans(forms), tokens);
        compare(RawDocument.sentenceSpans(document.sentences()), RawDocument.sentenceSpans(forms), sentences);
        for (List<String> sentence : forms) {
            for (int i = 0; i < sentence.size(); i++) {
                lines.add((i + 1) + "\t" + sentence.get(i).replaceAll("\\s", "") + "\t_\t_\t_\t_\t_\t_\t_\t_");
            }
            lines.add("");
        }
    }

    private static void compare(Set<?> gold, Set<?> predicted, int[] counts) {
        Set<?> both = new HashSet<>(predicted);
        both.retainAll(gold);
        counts[0] += both.size();
        counts[1] += predicted.size();
        counts[2] += gold.size();
    }

    private Scores scores() {
        return Scores.of(
                Rates.of("tokens", tokens[0], tokens[1], tokens[2]),
                Rates.of("sentences", sentences[0], sentences[1], sentences[2]));
    }
}
