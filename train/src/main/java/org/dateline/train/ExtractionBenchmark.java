package org.dateline.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.analyzer.EnglishModel;
import org.dateline.core.CodedReport;
import org.dateline.core.Pipeline;
import org.dateline.core.actor.Actors;
import org.dateline.core.event.EventMention;
import org.dateline.core.place.Toponym;
import org.dateline.core.report.Report;
import org.dateline.core.statement.Statement;
import org.dateline.core.text.Analyzer;
import org.dateline.core.text.Document;
import org.dateline.core.time.Times;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The extraction stages, each alone on stories analysed beforehand: milliseconds for all stories together. Made-up
 * stories, or those of a file: {@code -p stories=FILE}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ExtractionBenchmark {

    private static final int STORIES = 20;
    private static final int SENTENCES = 25;

    /** A file of stories; empty for made-up ones. */
    @Param("")
    public String stories;

    private record Prepared(Document document, CodedReport coded, Actors actors) {}

    private final List<Prepared> prepared = new ArrayList<>();
    private StagedCoder coder;
    private Pipeline pipeline;

    @Setup
    public void analyze() {
        Analyzer analyzer = EnglishModel.open();
        coder = new StagedCoder(analyzer);
        pipeline = new Pipeline(analyzer);
        List<Report> reports =
                stories.isEmpty() ? Stories.madeUp(STORIES, SENTENCES) : Stories.read(List.of(Path.of(stories)));
        for (Report report : reports) {
            CodedReport coded = pipeline.code(report);
            prepared.add(new Prepared(
                    coded.document(),
                    coded,
                    coder.actorFinder.find(coded.document(), coded.times().published())));
        }
    }

    @Benchmark
    public void times(Blackhole sink) {
        prepared.forEach(p -> sink.consume(coder.timeFinder.find(p.document)));
    }

    @Benchmark
    public void places(Blackhole sink) {
        prepared.forEach(p -> sink.consume(coder.placeFinder.find(p.document)));
    }

    @Benchmark
    public void actors(Blackhole sink) {
        prepared.forEach(p ->
                sink.consume(coder.actorFinder.find(p.document, p.coded.times().published())));
    }

    @Benchmark
    public void statements(Blackhole sink) {
        for (Prepared p : prepared) {
            List<Statement> found = coder.statementFinder.find(p.document, p.coded.times(), p.actors, d -> {});
            sink.consume(found);
        }
    }

    @Benchmark
    public void events(Blackhole sink) {
        for (Prepared p : prepared) {
            Times times = p.coded.times();
            List<Toponym> toponyms = p.coded.toponyms();
            List<EventMention> found =
                    coder.eventFinder.find(p.document, times, toponyms, p.actors, p.coded.statements(), d -> {});
            sink.consume(found);
        }
    }

    @Benchmark
    public void all(Blackhole sink) {
        prepared.forEach(p -> sink.consume(pipeline.extract(p.document)));
    }
}
