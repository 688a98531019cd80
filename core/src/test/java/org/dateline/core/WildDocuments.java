package org.dateline.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.core.report.Report;
import org.dateline.core.report.Span;
import org.dateline.core.text.Document;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Passage;
import org.dateline.core.text.PassageKind;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * Documents of the words the rules look for, in any order and under any tree. The words are those of the resource files
 * themselves, so that a new rule is tried as soon as it has a row: a list kept here would know the old rules only.
 */
final class WildDocuments {

    private static final int LONGEST_CELL = 40;
    private static final List<String> MARKS = List.of(
            "\"", "\u201C", "\u201D", "'", ",", ",", ",", ":", ";", ".", "?", "-", "--", "\u2014", "(", ")", "[", "]",
            "...", "'s");
    private static final List<String> NAMES =
            List.of("Ann", "Berg", "Oslo", "Norway", "Danish", "UN", "Reuters", "I", "he", "they", "it", "we", "who");
    private static final List<String> SMALL = List.of(
            "the", "a", "of", "to", "that", "by", "in", "on", "as", "and", "or", "with", "from", "not", "is", "was",
            "has", "will", "what", "which", "if", "for", "at", "no");
    private static final List<String> SPEECH = List.of(
            "say", "tell", "according", "accuse", "claim", "quote", "report", "statement", "spokesman", "deny", "ask");
    private static final List<String> TIMES = List.of(
            "Monday", "May", "3", "2015", "12", "last", "week", "today", "two", "days", "ago", "10:30", "later");
    private static final List<String> FREQUENT = List.of(
            "nsubj", "nsubj", "ccomp", "obj", "obl", "nmod", "conj", "xcomp", "advcl", "parataxis", "appos", "mark");
    private static final List<String> RELATIONS = List.of(
            "acl",
            "acl:relcl",
            "advcl",
            "advcl:relcl",
            "advmod",
            "amod",
            "appos",
            "aux",
            "aux:pass",
            "case",
            "cc",
            "cc:preconj",
            "ccomp",
            "compound",
            "compound:prt",
            "conj",
            "conj",
            "cop",
            "csubj",
            "csubj:pass",
            "dep",
            "det",
            "discourse",
            "dislocated",
            "expl",
            "fixed",
            "flat",
            "goeswith",
            "iobj",
            "list",
            "mark",
            "nmod",
            "nmod:desc",
            "nmod:poss",
            "nmod:unmarked",
            "nsubj",
            "nsubj",
            "nsubj:outer",
            "nsubj:pass",
            "nummod",
            "obj",
            "obl",
            "obl:agent",
            "obl:unmarked",
            "orphan",
            "parataxis",
            "punct",
            "reparandum",
            "vocative",
            "xcomp");
    private static final List<String> PARTS = List.of(
            "VERB/VB",
            "VERB/VBD",
            "VERB/VBZ",
            "VERB/VBN",
            "VERB/VBG",
            "AUX/VBZ",
            "AUX/MD",
            "NOUN/NN",
            "NOUN/NNS",
            "PROPN/NNP",
            "PRON/PRP",
            "PRON/WP",
            "DET/DET",
            "DET/WDT",
            "ADJ/JJ",
            "ADV/RB",
            "ADP/IN",
            "SCONJ/IN",
            "PART/TO",
            "CCONJ/CC",
            "NUM/CD",
            "PUNCT/,",
            "PUNCT/``",
            "X/FW");
    private static final List<EntityType> ENTITIES = List.of(EntityType.values());
    private static final List<PassageKind> KINDS = List.of(PassageKind.values());

    private final List<String> ruleWords;

    WildDocuments() {
        ruleWords = ruleWords();
    }

    /** The same seed gives the same document. */
    Document document(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        while (sentences.size() < count) {
            int start = text.length();
            int inPassage = 1 + random.nextInt(2);
            for (int i = 0; i < inPassage; i++) {
                sentences.add(sentence(random, sentences.size(), passages.size(), text));
            }
            PassageKind kind = random.nextInt(3) > 0 ? PassageKind.PARAGRAPH : any(KINDS, random);
            passages.add(new Passage(kind, new Span(start, text.length())));
        }
        Report report = Report.identified(
                random.nextBoolean() ? Optional.of(LocalDate.of(2015, 5, 1 + random.nextInt(28))) : Optional.empty(),
                random.nextBoolean() ? Optional.of("Reuters") : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text.toString());
        return new Document(report, passages, sentences);
    }

    private Sentence sentence(Random random, int index, int passage, StringBuilder text) {
        int size = 1 + random.nextInt(random.nextBoolean() ? 5 : 20);
        int[] rank = random.ints(size).toArray();
        int top = 0;
        for (int i = 1; i < size; i++) {
            top = rank[i] > rank[top] ? i : top;
        }
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String form = word(random);
            int start = text.length();
            text.append(form).append(random.nextInt(4) > 0 ? " " : "");
            // A head of higher rank: no cycle, and the highest is the root.
            int guess = Math.floorMod(i + random.nextInt(9) - 4, size);
            int head = i == top ? -1 : rank[guess] > rank[i] ? guess : top;
            String[] part = part(form, random).split("/", -1);
            tokens.add(new Token(
                    new Span(start, start + form.length()),
                    form,
                    form,
                    part[0],
                    part[1],
                    head,
                    head < 0 ? "root" : any(random.nextBoolean() ? FREQUENT : RELATIONS, random),
                    random.nextInt(3) > 0 ? EntityType.NONE : any(ENTITIES, random)));
        }
        text.append(' ');
        return new Sentence(index, passage, tokens);
    }

    private String word(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> any(MARKS, random);
            case 1 -> any(NAMES, random);
            case 2, 3 -> any(SMALL, random);
            case 4 -> any(TIMES, random);
            case 5 -> any(SPEECH, random);
            default -> any(ruleWords, random);
        };
    }

    /** Half of the words as an analyzer would have them, so that the rules get past their first question. */
    private static String part(String form, Random random) {
        if (random.nextBoolean()) {
            return any(PARTS, random);
        }
        if (MARKS.contains(form)) {
            return form.equals("\"") ? "PUNCT/``" : "PUNCT/,";
        }
        if (NAMES.contains(form)) {
            return "PROPN/NNP";
        }
        return SMALL.contains(form) || TIMES.contains(form) ? any(PARTS, random) : "VERB/VBD";
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** Each word in the first two cells of each row of the statements' and times' files, sorted. */
    private static List<String> ruleWords() {
        Set<String> words = new TreeSet<>();
        for (String stage : List.of("statement", "time")) {
            try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/dateline/core", stage))) {
                for (Path file : files.toList()) {
                    for (String line : Files.readAllLines(file)) {
                        addWords(line, words);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return List.copyOf(words);
    }

    private static void addWords(String line, Set<String> words) {
        String[] cells = line.split("\t", -1);
        for (int i = 0; i < Math.min(2, cells.length) && !line.startsWith("#"); i++) {
            if (cells[i].length() > LONGEST_CELL) {
                continue;
            }
            for (String word : cells[i].split("[^\\p{L}']+", -1)) {
                if (!word.isBlank()) {
                    words.add(word);
                }
            }
        }
    }
}
