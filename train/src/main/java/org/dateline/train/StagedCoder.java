package org.dateline.train;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.CodedReport;
import org.dateline.core.actor.ActorFinder;
import org.dateline.core.actor.Actors;
import org.dateline.core.event.EventFinder;
import org.dateline.core.event.EventMention;
import org.dateline.core.place.PlaceFinder;
import org.dateline.core.place.Toponym;
import org.dateline.core.report.Report;
import org.dateline.core.statement.Statement;
import org.dateline.core.statement.StatementFinder;
import org.dateline.core.text.Analyzer;
import org.dateline.core.text.Dismissal;
import org.dateline.core.text.Document;
import org.dateline.core.text.DocumentReader;
import org.dateline.core.text.Token;
import org.dateline.core.time.TimeFinder;
import org.dateline.core.time.Times;

/**
 * What {@link org.dateline.core.Pipeline} does, with a clock between the stages. {@link SpeedRatio} checks on the real
 * stories that both give the same records.
 */
final class StagedCoder {

    final TimeFinder timeFinder = new TimeFinder();
    final PlaceFinder placeFinder = new PlaceFinder();
    final ActorFinder actorFinder = new ActorFinder();
    final StatementFinder statementFinder = new StatementFinder();
    final EventFinder eventFinder = new EventFinder();

    private final Analyzer analyzer;

    StagedCoder(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    CodedReport code(Report report, StageTimes times) {
        return extract(read(report, times), times);
    }

    Document read(Report report, StageTimes times) {
        StageTimes within = new StageTimes();
        long start = System.nanoTime();
        Document document = new DocumentReader(new Timed(within)).read(report);
        long all = System.nanoTime() - start;
        times.add(Stage.ANALYZER, within.of(Stage.ANALYZER));
        times.add(Stage.TEXT, all - within.of(Stage.ANALYZER));
        return document;
    }

    CodedReport extract(Document document, StageTimes clock) {
        List<Dismissal> dismissals = new ArrayList<>();
        Times times = clock.time(Stage.TIME, () -> timeFinder.find(document));
        List<Toponym> toponyms = clock.time(Stage.PLACE, () -> placeFinder.find(document, dismissals::add));
        Document mended = clock.time(Stage.EVENT, () -> eventFinder.mend(document));
        Actors actors = clock.time(Stage.ACTOR, () -> actorFinder.find(mended, times.published()));
        List<Statement> statements =
                clock.time(Stage.STATEMENT, () -> statementFinder.find(mended, times, actors, dismissals::add));
        List<EventMention> events = clock.time(
                Stage.EVENT, () -> eventFinder.find(document, times, toponyms, actors, statements, dismissals::add));
        return new CodedReport(document, times, toponyms, actors.mentions(), statements, events, dismissals);
    }

    private final class Timed implements Analyzer {

        private final StageTimes times;

        Timed(StageTimes times) {
            this.times = times;
        }

        @Override
        public String version() {
            return analyzer.version();
        }

        @Override
        public List<List<Token>> analyze(String passage) {
            return times.time(Stage.ANALYZER, () -> analyzer.analyze(passage));
        }

        @Override
        public List<Token> analyzeWords(List<String> words) {
            return times.time(Stage.ANALYZER, () -> analyzer.analyzeWords(words));
        }
    }
}
