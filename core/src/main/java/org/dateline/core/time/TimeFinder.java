package org.dateline.core.time;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.text.Document;
import org.dateline.core.text.PassageKind;
import org.dateline.core.text.Sentence;

/**
 * Finds the time expressions of a report and anchors them to its publication date.
 *
 * <p>The rules stand in {@code words.tsv} and the rule files named in {@link Grammar}. Each sentence is matched on its
 * own; what the matches mean is worked out in text order, because "the next day" follows the date told before it. The
 * categories and values are those of TimeML's TIMEX3; the layering of small rules into larger expressions follows
 * SUTime (Chang and Manning, 2012), the tense heuristics for weekdays HeidelTime (Strötgen and Gertz, 2010).
 */
public final class TimeFinder {

    private final Grammar grammar = new Grammar();
    private final NumberReader numbers = new NumberReader(grammar);
    private final Expressions expressions = new Expressions(grammar);
    private final StoryDateline dateline = new StoryDateline(grammar, numbers);
    private final DateOrders orders = new DateOrders();

    public Times find(Document document) {
        Story story = new Story(
                document.report().published().or(() -> dateline.date(document)),
                orders.of(document.report().publisher(), document.report().url()));
        List<TimeExpression> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (document.passageOf(sentence).kind() != PassageKind.NOTICE) {
                Chart chart = new Chart(grammar, numbers, sentence);
                expressions.addAll(chart.best(), chart, story, found);
            }
        }
        return new Times(story.published(), found);
    }

    Grammar grammar() {
        return grammar;
    }
}
