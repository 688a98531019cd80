package org.dateline.eval;

import java.util.List;
import org.dateline.eval.gold.GoldLine;
import org.dateline.eval.gold.GoldReport;
import org.dateline.eval.score.Scored;
import org.dateline.eval.score.Scores;

/** Gold lines for tests, and the scoring of one against another that holds predictions in the same layout. */
public final class Gold {

    private Gold() {}

    /** A report with these gold items, written as JSON with single quotes. */
    public static GoldReport report(String text, String... items) {
        return line("{'id': 'a', 'text': '" + text + "', 'gold': [" + String.join(", ", items) + "]}");
    }

    /** One line, written as JSON with single quotes. */
    public static GoldReport line(String json) {
        return GoldReport.parse(new GoldLine("test.jsonl", 1, json.replace('\'', '"')));
    }

    /** The figures for one report whose prediction is read like gold. */
    public static <I> Scores score(ReportTask<I, I> task, GoldReport gold, GoldReport predicted) {
        return task.score(List.of(new Scored<>(gold, task.gold(gold), task.gold(predicted))));
    }
}
