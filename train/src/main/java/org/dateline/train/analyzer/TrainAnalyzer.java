package org.dateline.train.analyzer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.analyzer.ModelAnalyzer;
import org.dateline.analyzer.model.Model;
import org.dateline.analyzer.model.ModelFile;
import org.dateline.core.report.ContentId;
import org.dateline.core.text.Token;
import org.dateline.train.cache.AnalysisCache;
import org.dateline.train.corenlp.CoreNlpAnalyzer;

/**
 * Trains the model of the analyzer and measures it. Writes the model and, beside it, {@code MODEL.txt}: checksums of all
 * data, the plan, the figures on the development sets; those on names by cross-validation.
 */
public final class TrainAnalyzer {

    private TrainAnalyzer() {}

    /** Arguments: folder of treebanks, folder of news, folder of the teacher's analyses (made when missing), model file. */
    public static void main(String[] args) throws IOException {
        if (args.length != 4) {
            System.err.println("usage: TrainAnalyzer TREEBANKS NEWS ANALYSES MODEL");
            System.exit(2);
        }
        Path folder = Path.of(args[2]);
        TrainingData data = new TrainingData(
                Path.of(args[0]),
                Path.of(args[1]),
                new AnalysisCache(folder, CoreNlpAnalyzer.VERSION, CoreNlpAnalyzer::new));
        train(data, TrainingPlan.FULL, Path.of(args[3]), new TrainingLog(System.out));
    }

    static void train(TrainingData data, TrainingPlan plan, Path file, TrainingLog log) throws IOException {
        String version =
                "1-" + ContentId.of("m", data.checksums() + plan.toString()).substring(0, 9);
        List<NameExample> names =
                new ArrayList<>(data.names().stream().map(NameExample::of).toList());
        List<List<Token>> taught = data.taught();
        AnalyzerTraining training = new AnalyzerTraining(plan, log);
        Model model = training.train(version, data.treebank("train"), names, data.texts(), taught);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            ModelFile.write(model, out);
        }
        List<String> report = new ArrayList<>();
        report.add("model\t" + version + "\t" + Files.size(file) + " bytes\t" + TrainingData.checksum(file));
        report.add("plan\t" + plan);
        data.checksums().forEach((name, sum) -> report.add("data\t" + name + "\t" + sum));
        report.addAll(Measured.on(data, new ModelAnalyzer(model)));
        report.addAll(Measured.names(data, training.namesByFolds(model, names, taught)));
        Files.write(file.resolveSibling(file.getFileName() + ".txt"), report);
        report.forEach(log::say);
    }
}
