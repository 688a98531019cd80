package org.dateline.eval.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dateline.core.CodedReport;
import org.dateline.eval.ReportTask;
import org.dateline.eval.gold.GoldReport;
import org.dateline.eval.score.Scored;
import org.dateline.eval.score.Scores;

/** Whole records: every statement and event of a report, each with all of its fields. */
public final class RecordTask implements ReportTask<RecordGold, Records> {

    @Override
    public RecordGold gold(GoldReport report) {
        SentenceList sentences = SentenceList.of(report);
        return new RecordGold(sentences, RecordReader.read(report.object(), sentences.size()));
    }

    @Override
    public Records predict(CodedReport coded, GoldReport report, RecordGold gold) {
        return new RecordMaker(coded, gold.sentences()).records();
    }

    @Override
    public void write(Records predicted, ObjectNode line) {
        RecordWriter.write(predicted, line);
    }

    @Override
    public Scores score(List<Scored<RecordGold, Records>> reports) {
        return scorer(reports).scores();
    }

    @Override
    public String summary(Scored<RecordGold, Records> report) {
        return scorer(List.of(report)).summary();
    }

    private static RecordScorer scorer(List<Scored<RecordGold, Records>> reports) {
        RecordScorer scorer = new RecordScorer();
        reports.forEach(report -> scorer.add(report.gold().records(), report.predicted()));
        return scorer;
    }
}
