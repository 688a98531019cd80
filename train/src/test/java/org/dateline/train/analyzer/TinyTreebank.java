package org.dateline.train.analyzer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dateline.analyzer.name.NameLabels;
import org.dateline.analyzer.word.WordVectors;
import org.dateline.core.text.EntityType;
import org.dateline.eval.gold.Conllu;
import org.dateline.train.analyzer.net.VectorClusters;

/** Some dozens of plain sentences with their analyses, enough for a model that knows plain sentences. */
final class TinyTreebank {

    private static final List<String> NOUNS = List.of("army", "village", "convoy", "council", "bridge", "crowd");
    private static final List<String> VERBS = List.of("attacked", "warned", "watched", "rebuilt");
    private static final List<String> LEMMAS = List.of("attack", "warn", "watch", "rebuild");
    private static final List<String> PERSONS = List.of("Mira", "Tomas", "Odile");
    private static final List<String> PLACES = List.of("Ardenby", "Quellin", "Sorvia");

    private TinyTreebank() {}

    static List<Conllu.Sentence> sentences(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 48; i++) {
            int verb = i % VERBS.size();
            String subject = NOUNS.get(i % NOUNS.size());
            String object = NOUNS.get((i / 2 + 1) % NOUNS.size());
            String person = PERSONS.get(i % PERSONS.size());
            String place = PLACES.get(i / 3 % PLACES.size());
            if (i % 8 == 0) {
                lines.add("# newdoc id = d" + i);
            }
            lines.add("# text = The " + subject + " " + VERBS.get(verb) + " the " + object + ".");
            lines.add(row(1, "The", "the", "DET", "DT", 2, "det"));
            lines.add(row(2, subject, subject, "NOUN", "NN", 3, "nsubj"));
            lines.add(row(3, VERBS.get(verb), LEMMAS.get(verb), "VERB", "VBD", 0, "root"));
            lines.add(row(4, "the", "the", "DET", "DT", 5, "det"));
            lines.add(row(5, object, object, "NOUN", "NN", 3, "obj"));
            lines.add(row(6, ".", ".", "PUNCT", ".", 3, "punct"));
            lines.add("");
            lines.add("# text = " + person + " " + VERBS.get(verb) + " the " + subject + " in " + place + ".");
            lines.add(row(1, person, person, "PROPN", "NNP", 2, "nsubj"));
            lines.add(row(2, VERBS.get(verb), LEMMAS.get(verb), "VERB", "VBD", 0, "root"));
            lines.add(row(3, "the", "the", "DET", "DT", 4, "det"));
            lines.add(row(4, subject, subject, "NOUN", "NN", 2, "obj"));
            lines.add(row(5, "in", "in", "ADP", "IN", 6, "case"));
            lines.add(row(6, place, place, "PROPN", "NNP", 2, "obl"));
            lines.add(row(7, ".", ".", "PUNCT", ".", 2, "punct"));
            lines.add("");
        }
        Path file = folder.resolve("tiny-train.conllu");
        Files.write(file, lines);
        return Conllu.read(file);
    }

    private static String row(int id, String form, String lemma, String upos, String xpos, int head, String relation) {
        return String.join(
                "\t", String.valueOf(id), form, lemma, upos, xpos, "_", String.valueOf(head), relation, "_", "_");
    }

    /** The names of those sentences. */
    static List<NameExample> names(List<Conllu.Sentence> sentences) {
        List<NameExample> examples = new ArrayList<>();
        for (Conllu.Sentence sentence : sentences) {
            List<Integer> labels = sentence.forms().stream()
                    .map(form -> NameLabels.first(
                            PERSONS.contains(form)
                                    ? EntityType.PERSON
                                    : PLACES.contains(form) ? EntityType.LOCATION : EntityType.NONE))
                    .toList();
            examples.add(new NameExample(sentence.forms(), labels, true, 1));
        }
        return examples;
    }

    /** Vectors of those words, drawn by lot. */
    static WordVectors vectors(List<Conllu.Sentence> sentences) {
        Random random = new Random(3);
        Map<String, float[]> vectors = new TreeMap<>();
        for (Conllu.Sentence sentence : sentences) {
            for (String form : sentence.forms()) {
                vectors.computeIfAbsent(
                        form, word -> new float[] {random.nextFloat(), random.nextFloat(), random.nextFloat()});
            }
        }
        return VectorClusters.pack(vectors, 1);
    }
}
