package org.dateline.train;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.core.place.Gazetteer;
import org.dateline.core.place.GazetteerEntry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One lookup in the gazetteer, folding included: a name of one place, of many, in another script, and of none. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class GazetteerBenchmark {

    @Param({"Saraqib", "Springfield", "حلب", "Nowhereville"})
    public String name;

    private final Gazetteer gazetteer = new Gazetteer();

    @Benchmark
    public List<GazetteerEntry> lookup() {
        return gazetteer.lookup(name);
    }

    @Benchmark
    public String fold() {
        return gazetteer.fold(name);
    }
}
