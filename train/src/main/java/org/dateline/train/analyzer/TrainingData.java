package org.dateline.train.analyzer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.core.text.Document;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;
import org.dateline.eval.gold.Conllu;
import org.dateline.eval.gold.GoldReport;
import org.dateline.eval.gold.Iob2;
import org.dateline.train.cache.AnalysisCache;

/**
 * What is learnt from, and its checksums.
 *
 * @param treebanks folder with {@code *-train.conllu.gz}, {@code *-dev.conllu.gz} and {@code uner-*.iob2.gz}
 * @param news folder of JSON Lines whose {@code text} is read, nothing else of them
 * @param teacher analyses of the news by another analyzer
 */
record TrainingData(Path treebanks, Path news, AnalysisCache teacher) {

    /** The kinds of news whose analyses teach; the rest is read for word clusters only. */
    private static final List<String> TAUGHT = List.of("time.", "quote.", "geo.", "event.wikievents");

    List<Conllu.Sentence> treebank(String part) {
        List<Conllu.Sentence> sentences = new ArrayList<>();
        for (Path file : files(treebanks, "-" + part + ".conllu.gz")) {
            sentences.addAll(Conllu.read(file));
        }
        return sentences;
    }

    List<Iob2.Sentence> names() {
        List<Iob2.Sentence> sentences = new ArrayList<>();
        for (Path file : files(treebanks, ".iob2.gz")) {
            sentences.addAll(Iob2.read(file));
        }
        return sentences;
    }

    /** The texts of all news. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Path file : files(news, ".jsonl.gz")) {
            GoldReport.read(file).forEach(report -> texts.add(report.report().text()));
        }
        return texts;
    }

    /** The sentences of the taught news as the teacher sees them, each once. */
    List<List<Token>> taught() {
        Map<String, List<Token>> sentences = new TreeMap<>();
        for (Path file : files(news, ".jsonl.gz")) {
            if (TAUGHT.stream().anyMatch(name(file)::startsWith)) {
                for (GoldReport report : GoldReport.read(file)) {
                    Document document = teacher.read(report.report());
                    for (Sentence sentence : document.sentences()) {
                        String key = String.join(
                                " ", sentence.tokens().stream().map(Token::form).toList());
                        sentences.putIfAbsent(key, sentence.tokens());
                    }
                }
            }
        }
        return List.copyOf(sentences.values());
    }

    /** SHA-256 of every file that is read, by name. */
    Map<String, String> checksums() {
        Map<String, String> sums = new TreeMap<>();
        for (Path folder : List.of(treebanks, news)) {
            for (Path file : files(folder, ".gz")) {
                sums.put(name(file), checksum(file));
            }
        }
        return sums;
    }

    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name(file).endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the folder " + folder, e);
        }
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    static String checksum(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
