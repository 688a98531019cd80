package org.dateline.eval.syntax;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.text.DocumentReader;
import org.dateline.core.text.Token;
import org.dateline.eval.EvalRequest;
import org.dateline.eval.InOrder;

/** Has sentences of given words analysed, a batch at a time. */
final class GivenSentences {

    private static final int BATCH = 100;

    private GivenSentences() {}

    /** The tokens of each sentence, in order: as many as it has words. */
    static List<List<Token>> analyze(List<List<String>> sentences, EvalRequest request) {
        DocumentReader reader = new DocumentReader(request.analyzer());
        List<List<List<String>>> batches = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i += BATCH) {
            batches.add(sentences.subList(i, Math.min(sentences.size(), i + BATCH)));
        }
        return InOrder.map(
                        batches,
                        request.threads(),
                        request.progress(),
                        batch -> batch.stream().map(reader::readWords).toList())
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
