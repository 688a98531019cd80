package org.dateline.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.report.Report;
import org.dateline.eval.EvalException;
import org.dateline.eval.gold.GoldReport;

/** What the benchmarks code: stories from files, or made up where no file is given. */
final class Stories {

    private static final List<String> ACTORS =
            List.of("The ministry", "A spokesman for the army", "The mayor", "Rebels");
    private static final List<String> ACTS = List.of(
            "said on %s that soldiers had shelled the village of %s and killed %d people",
            "denied on %s that its troops entered %s, where %d protesters were arrested",
            "will meet the envoy in %2$s on %1$s to discuss the release of %3$d prisoners",
            "accused the government on %s of closing the road to %s to %d lorries");
    private static final List<String> DAYS = List.of("Monday", "Tuesday", "October 21", "Friday evening");
    private static final List<String> TOWNS = List.of("Vigo", "Hull", "Tangier", "Libau", "Reval");

    private Stories() {}

    /** The reports of these files: a line each of JSON Lines (plain or gzip), any other file as one text. */
    static List<Report> read(List<Path> files) {
        List<Report> stories = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (name.endsWith(".jsonl") || name.endsWith(".jsonl.gz")) {
                GoldReport.read(file).forEach(line -> stories.add(line.report()));
            } else {
                stories.add(text(file));
            }
        }
        return stories;
    }

    private static Report text(Path file) {
        try {
            return report(Files.readString(file));
        } catch (IOException e) {
            throw new EvalException("cannot read " + file + " as UTF-8 text: " + e, e);
        }
    }

    /** Made-up stories, the same every time: so many, of so many sentences each. */
    static List<Report> madeUp(int stories, int sentences) {
        List<Report> made = new ArrayList<>();
        for (int s = 0; s < stories; s++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < sentences; i++) {
                int seed = s * 31 + i * 7;
                text.append(pick(ACTORS, seed))
                        .append(' ')
                        .append(pick(ACTS, seed / 3)
                                .formatted(pick(DAYS, seed / 2), pick(TOWNS, seed / 5), 2 + seed % 40))
                        .append(i % 4 == 3 ? ".\n\n" : ". ");
            }
            made.add(report(text.toString()));
        }
        return made;
    }

    private static String pick(List<String> from, int seed) {
        return from.get(seed % from.size());
    }

    private static Report report(String text) {
        return Report.identified(
                Optional.of(LocalDate.of(1904, 10, 25)), Optional.empty(), Optional.empty(), Optional.empty(), text);
    }
}
