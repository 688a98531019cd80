package org.dateline.train.analyzer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.analyzer.ModelAnalyzer;
import org.dateline.analyzer.model.Model;
import org.dateline.analyzer.model.ModelFile;
import org.dateline.analyzer.net.Network;
import org.dateline.core.report.ContentId;
import org.dateline.core.text.Token;
import org.dateline.train.analyzer.net.WordKnowledge;
import org.dateline.train.cache.AnalysisCache;
import org.dateline.train.corenlp.CoreNlpAnalyzer;

/**
 * Trains the model of the analyzer and measures it. Writes the model and, beside it, a list of all that went in and came
 * out: checksums of all data, the plan, the figures on the development sets; those on names by cross-validation.
 */
public final class TrainAnalyzer {

    private TrainAnalyzer() {}

    /**
     * Arguments: folder of treebanks, folder of news, folder of the teacher's analyses (made when missing), jar of NLP4J's
     * English models, model file.
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 5) {
            System.err.println("usage: TrainAnalyzer TREEBANKS NEWS ANALYSES NLP4J_JAR MODEL");
            System.exit(2);
        }
        Path analyses = Files.createDirectories(Path.of(args[2]));
        Path jar = Path.of(args[3]);
        TrainingData data = new TrainingData(
                Path.of(args[0]),
                Path.of(args[1]),
                new AnalysisCache(analyses, CoreNlpAnalyzer.VERSION, CoreNlpAnalyzer::new));
        TrainingLog log = new TrainingLog(System.out);
        AnalyzerTraining.Material material = material(data, analyses, jar, log);
        Map<String, String> sums = new TreeMap<>(data.checksums());
        sums.put(TrainingData.name(jar), TrainingData.checksum(jar));
        train(data, material, sums, TrainingPlan.FULL, Path.of(args[4]), log);
    }

    private static AnalyzerTraining.Material material(TrainingData data, Path analyses, Path jar, TrainingLog log) {
        var treebank = data.treebank("train");
        List<Example> plain = treebank.stream().map(Example::of).toList();
        var names = TaughtNames.of(plain, analyses.resolve("treebank-names.txt"), CoreNlpAnalyzer::new);
        List<Example> gold = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            gold.add(plain.get(i).withNames(names.get(i), 1));
        }
        List<List<Token>> taught = data.taught();
        log.done("analyses of the teacher");
        WordKnowledge known = TeacherLexica.read(jar, TrainingPlan.FULL.seed());
        log.done("what is known of words");
        List<NameExample> annotated = data.names().stream().map(NameExample::of).toList();
        return new AnalyzerTraining.Material(treebank, gold, annotated, taught, known, TeacherLexica.tags(jar));
    }

    private static void train(
            TrainingData data,
            AnalyzerTraining.Material material,
            Map<String, String> sums,
            TrainingPlan plan,
            Path file,
            TrainingLog log)
            throws IOException {
        String version = "1-" + ContentId.of("m", sums + plan.toString()).substring(0, 9);
        AnalyzerTraining training = new AnalyzerTraining(plan, log);
        Model model = training.train(version, material);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            ModelFile.write(model, out);
        }
        List<String> report = new ArrayList<>();
        report.add("model\t" + version + "\t" + Files.size(file) + " bytes\t" + TrainingData.checksum(file));
        report.add("plan\t" + plan);
        sums.forEach((name, sum) -> report.add("data\t" + name + "\t" + sum));
        Model read;
        try (var in = Files.newInputStream(file)) {
            read = ModelFile.read(in);
        }
        report.addAll(Measured.on(data, new ModelAnalyzer(read)));
        Map<List<String>, Network.Names> folds = training.namesByFolds(read.network(), material);
        report.addAll(Measured.names(data, new CrossValidatedNames(read, folds)));
        Files.write(file.resolveSibling(file.getFileName() + ".txt"), report);
        report.forEach(log::say);
    }
}
