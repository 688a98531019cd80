package org.dateline.eval.figure;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.eval.EvalException;
import org.dateline.eval.EvalRequest;
import org.dateline.eval.Evaluation;
import org.dateline.eval.score.Rounded;
import org.dateline.eval.score.Scores;

/**
 * Measures the published figures again, says which rose and which fell, and writes the page. A score that drifts unseen,
 * upwards too, means that page and program no longer belong together.
 */
public final class Figures {

    /** Two measurings of the same program are equal to the digits recorded. */
    private static final double SAME = 0.005;

    private final FigureRequest request;
    private final PrintStream out;
    private final FigureTable table;
    private final Map<String, Optional<Scores>> measured = new HashMap<>();

    private Figures(FigureRequest request, PrintStream out) {
        this.request = request;
        this.out = out;
        this.table = FigureTable.read(request.config());
    }

    /**
     * @throws EvalException for what the user can mend: a mistake in the table, in the gold, a full disk
     */
    public static FigureReport run(FigureRequest request, PrintStream out) {
        Figures figures = new Figures(request, out);
        FigureReport report = request.data().map(figures::measure).orElse(new FigureReport(0, 0, 0, 0, 0));
        request.page().ifPresent(figures::writePage);
        return report;
    }

    private FigureReport measure(Path folder) {
        List<Figure> current = new ArrayList<>();
        FigureReport report = new FigureReport(0, 0, 0, 0, 0);
        for (Figure figure : table.figures()) {
            Optional<Scores> scores =
                    measured.computeIfAbsent(figure.kind() + " " + figure.data(), key -> measure(figure, folder));
            if (scores.isEmpty()) {
                report = report.withSkipped();
                continue;
            }
            double value = valueOf(figure, scores.get());
            report = report.with(change(figure, value));
            current.add(figure.withValue(value));
        }
        out.println(report.summary());
        if (request.update()) {
            table.update(current);
        }
        return report;
    }

    private static double valueOf(Figure figure, Scores scores) {
        Double value = scores.figures().get(figure.name());
        if (value == null) {
            throw new EvalException("eval " + figure.kind().word() + " prints no figure named '" + figure.name()
                    + "', but " + String.join(", ", scores.figures().keySet()));
        }
        return value;
    }

    private Optional<Scores> measure(Figure figure, Path folder) {
        Path file = folder.resolve(figure.data());
        String known = table.data().get(figure.data()).sha256();
        if (!Files.isRegularFile(file)) {
            out.println("skipped, no such file: " + file);
            return Optional.empty();
        }
        String found = sha256(file);
        if (!known.isEmpty() && !known.equals(found)) {
            out.println("skipped, not the data the figures were measured on: " + file + " has SHA-256 " + found);
            return Optional.empty();
        }
        EvalRequest eval = new EvalRequest(
                figure.kind(),
                file,
                Optional.empty(),
                request.analyzer(),
                request.threads(),
                false,
                request.progress(),
                request.gazetteer());
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return Optional.of(Evaluation.run(eval, nowhere));
    }

    private FigureReport.Change change(Figure figure, double value) {
        FigureReport.Change change = compare(figure, value);
        String before =
                figure.value().isPresent() ? Rounded.to(2, figure.value().getAsDouble()) : "none";
        out.printf(
                "%-9s %-34s %-26s %7s  recorded %7s  %s%n",
                figure.kind().word(), figure.data(), figure.name(), Rounded.to(2, value), before, change.word());
        return change;
    }

    private static FigureReport.Change compare(Figure figure, double value) {
        if (figure.value().isEmpty()) {
            return FigureReport.Change.NEW;
        }
        double by = value - figure.value().getAsDouble();
        if (Math.abs(by) <= SAME) {
            return FigureReport.Change.SAME;
        }
        if (by > 0) {
            return FigureReport.Change.RISEN;
        }
        return -by > figure.tolerance() ? FigureReport.Change.FALLEN : FigureReport.Change.SLIPPED;
    }

    private void writePage(Path page) {
        FigureTable now = FigureTable.read(request.config());
        try {
            Files.writeString(page, FigurePage.of(request.config(), now), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new EvalException("cannot write " + page + ": " + e, e);
        }
    }

    private static String sha256(Path file) {
        try (var in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new EvalException("cannot read " + file + ": " + e, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The page as the table gives it, to compare with the one in the repository. */
    public static String page(Path config) {
        return FigurePage.of(config, FigureTable.read(config));
    }
}
