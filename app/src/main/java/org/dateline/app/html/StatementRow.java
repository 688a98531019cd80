package org.dateline.app.html;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.core.actor.ActorCode;
import org.dateline.core.statement.Stance;
import org.dateline.core.statement.Statement;
import org.dateline.core.time.DateInterval;

/**
 * A statement as table and timeline list it.
 *
 * @param doubts what keeps it from being a plain assertion; empty for nothing
 * @param day when it was said as far as the report tells, else when the report was published; empty without both
 */
record StatementRow(
        ReportRow report,
        String anchor,
        String label,
        String source,
        Optional<ActorCode> code,
        String cue,
        String content,
        Optional<DateInterval> saidOn,
        Optional<LocalDate> day,
        Stance stance,
        String doubts) {

    static StatementRow of(Numbered report, ReportRow row, int index) {
        Statement statement = report.statement(index);
        return new StatementRow(
                row,
                report.statementAnchor(index),
                row.number() + "·" + Numbered.statementLabel(index),
                Wording.excerpt(statement.source().name(), 80),
                statement.source().code(),
                Wording.excerpt(RecordList.excerptOf(report.text(), statement.cue()), 40),
                Wording.excerpt(StatementRecord.content(report.text(), statement), 160),
                statement.saidOn(),
                statement.saidOn().map(DateInterval::from).or(row::published),
                statement.stance(),
                FactualityWords.doubts(statement));
    }
}
