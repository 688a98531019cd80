package org.dateline.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Makes the table of word frequencies that linking weighs words by: {@code WordFrequencies FILE.conllu.gz… > frequency.tsv},
 * from the training treebanks. A document is what the treebank marks as one, or twenty sentences of a longer one.
 */
public final class WordFrequencies {

    private static final int SENTENCES = 20;
    private static final int LEAST = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_'.-]*[a-z0-9][\\p{L}\\p{N}_'.-]*");

    private final Map<String, Integer> documents = new TreeMap<>();
    private final Set<String> current = new HashSet<>();
    private int total;
    private int sentences;

    private WordFrequencies() {}

    public static void main(String[] args) throws IOException {
        WordFrequencies frequencies = new WordFrequencies();
        for (String file : args) {
            frequencies.read(Path.of(file));
        }
        frequencies.print(System.out);
    }

    private void read(Path file) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                read(line);
            }
        }
        close();
    }

    private void read(String line) {
        if (line.startsWith("# newdoc")) {
            close();
        } else if (line.startsWith("# sent_id")) {
            sentences++;
            if (sentences % SENTENCES == 0) {
                closeBlock();
            }
        } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
            String[] cells = line.split("\t", -1);
            if (!cells[3].equals("PUNCT")) {
                current.add(cells[1].toLowerCase(Locale.ROOT));
                current.add(cells[2].toLowerCase(Locale.ROOT));
            }
        }
    }

    private void close() {
        closeBlock();
        sentences = 0;
    }

    private void closeBlock() {
        if (!current.isEmpty()) {
            total++;
            current.forEach(word -> documents.merge(word, 1, Integer::sum));
            current.clear();
        }
    }

    private void print(PrintStream out) {
        out.println("# In how many of " + total
                + " documents of English (UD English EWT and GUM) a word form or lemma stands," + " from " + LEAST
                + " on.");
        out.println("# Made by org.dateline.train.WordFrequencies. The row \\total holds the number of documents.");
        out.println("word\tdocuments");
        out.println("\\total\t" + total);
        documents.forEach((word, count) -> {
            if (count >= LEAST && word.length() > 1 && WORD.matcher(word).matches()) {
                out.println(word + "\t" + count);
            }
        });
    }
}
