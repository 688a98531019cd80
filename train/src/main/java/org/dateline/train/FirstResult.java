package org.dateline.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.analyzer.EnglishModel;
import org.dateline.core.report.Report;
import org.dateline.core.text.Analyzer;
import org.dateline.core.text.DocumentReader;
import org.dateline.eval.EvalException;
import org.dateline.train.corenlp.CoreNlpAnalyzer;

/**
 * How long an analyzer takes from nothing to its first result, and how much memory it holds, ours beside CoreNLP: {@code
 * FirstResult FILE…}. Each measuring is a Java of its own, since a second opening in the same one is always faster; the
 * median counts. The first result is one short story; memory is the most that was resident while all the stories of the
 * files were read (Linux only).
 */
public final class FirstResult {

    private static final int ROUNDS = 5;
    private static final double MILLION = 1e6;
    /** Those of the launcher, but with the memory that CoreNLP needs. */
    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-Xshare:auto", "-Xmx2g");

    private record Measured(double process, double load, double resident) {}

    private FirstResult() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int exit = run(args, System.out, System.err);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    static int run(String[] args, PrintStream out, PrintStream err) throws IOException, InterruptedException {
        if (args.length == 0 || args[0].startsWith("-")) {
            err.println("usage: FirstResult FILE…   stories as .jsonl, .jsonl.gz or plain text");
            return 2;
        }
        for (String engine : List.of("dateline", "corenlp")) {
            List<Measured> rounds = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                rounds.add(measure(engine, args));
            }
            out.printf(
                    Locale.ROOT,
                    "%-9s load to first result %6.0f ms, with the start of Java %6.0f ms, resident %5.0f MB%n",
                    engine,
                    median(rounds.stream().mapToDouble(Measured::load).toArray()),
                    median(rounds.stream().mapToDouble(Measured::process).toArray()),
                    median(rounds.stream().mapToDouble(Measured::resident).toArray()));
        }
        return 0;
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static Measured measure(String engine, String[] files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Child.class.getName(), engine));
        command.addAll(List.of(files));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String load = lines.readLine();
            double untilFirst = (System.nanoTime() - start) / MILLION;
            String resident = lines.readLine();
            if (process.waitFor() != 0 || resident == null) {
                throw new EvalException("the measuring of " + engine + " failed: " + load);
            }
            return new Measured(untilFirst, Double.parseDouble(load), Double.parseDouble(resident));
        }
    }

    /** What runs in a Java of its own: a line at the first result, a line at the end. */
    static final class Child {

        private Child() {}

        public static void main(String[] args) throws IOException {
            Report first = Stories.madeUp(1, 3).get(0);
            long start = System.nanoTime();
            Analyzer analyzer = args[0].equals("corenlp") ? new CoreNlpAnalyzer() : EnglishModel.open();
            DocumentReader reader = new DocumentReader(analyzer);
            reader.read(first);
            System.out.println((System.nanoTime() - start) / MILLION);
            System.out.flush();
            Stories.read(Arrays.stream(args).skip(1).map(Path::of).toList()).forEach(reader::read);
            System.out.println(resident());
        }

        /** Megabytes; 0 where the system does not tell. */
        private static double resident() throws IOException {
            Path status = Path.of("/proc/self/status");
            if (!Files.isReadable(status)) {
                return 0;
            }
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        }
    }
}
