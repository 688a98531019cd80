package org.dateline.core.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dateline.core.actor.ActorFinder;
import org.dateline.core.actor.Actors;
import org.dateline.core.report.Report;
import org.dateline.core.report.Span;
import org.dateline.core.text.Document;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Passage;
import org.dateline.core.text.PassageKind;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;
import org.dateline.core.time.TimeFinder;
import org.dateline.core.time.Times;

/** No tree a parser may give, however wrong, breaks the search, and what it finds points into the text. */
class StatementFinderTest {

    private static final String[] FORMS = {
        "said",
        "Putin",
        "\"",
        ",",
        "that",
        "officials",
        "according",
        "to",
        "accused",
        "of",
        "he",
        "who",
        ":",
        "war",
        "claim",
        "is",
        "clear",
        "\u201C",
        "\u201D",
        "Reuters",
        "citing",
        "statement",
        "a",
        "the",
        "and",
        ".",
        "[",
        "...",
        "]"
    };
    private static final String[] TAGS = {
        "VBD", "NNP", "``", ",", "IN", "NNS", "VBG", "TO", "VBN", "DT", "PRP", "WP", ":", "NN", "VBZ", "JJ", "CC",
        "-LRB-", "-RRB-", "MD", "RB", "VB"
    };
    private static final String[] RELATIONS = {
        "nsubj",
        "obj",
        "ccomp",
        "xcomp",
        "advcl",
        "obl",
        "nmod",
        "case",
        "mark",
        "dep",
        "acl",
        "acl:relcl",
        "conj",
        "cc",
        "punct",
        "nsubj:pass",
        "aux:pass",
        "cop",
        "parataxis",
        "appos",
        "nmod:poss",
        "amod",
        "compound",
        "aux",
        "advmod"
    };
    private static final List<EntityType> ENTITIES = List.of(EntityType.values());
    private static final String[] PARTS = {"VERB", "NOUN", "PROPN", "PUNCT", "ADP", "PRON", "ADJ", "DET", "AUX", "ADV"};

    private final StatementFinder finder = new StatementFinder();
    private final TimeFinder timeFinder = new TimeFinder();
    private final ActorFinder actorFinder = new ActorFinder();

    @Property(tries = 200)
    void survivesAnyTree(@ForAll @IntRange(min = 0) int seed) {
        Document document = document(new Random(seed));
        Times times = timeFinder.find(document);
        Actors actors = actorFinder.find(document, Optional.empty());
        List<Statement> found = finder.find(document, times, actors, dismissal -> {});
        for (Statement statement : found) {
            assertTrue(statement.content().stream()
                    .allMatch(span -> span.end() <= document.text().length()));
            assertTrue(!statement.contentIn(document.text()).isBlank());
        }
        assertEquals(found, finder.find(document, times, actors, dismissal -> {}));
    }

    private static Document document(Random random) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            int start = text.length();
            sentences.add(sentence(random, i, text));
            passages.add(new Passage(PassageKind.PARAGRAPH, new Span(start, text.length())));
        }
        Report report = Report.identified(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text.toString());
        return new Document(report, passages, sentences);
    }

    private static Sentence sentence(Random random, int index, StringBuilder text) {
        int size = 1 + random.nextInt(16);
        int[] rank = random.ints(size).toArray();
        int top = 0;
        for (int i = 1; i < size; i++) {
            top = rank[i] > rank[top] ? i : top;
        }
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String form = FORMS[random.nextInt(FORMS.length)];
            int start = text.length();
            text.append(form).append(random.nextBoolean() ? " " : "");
            // A head of higher rank: no cycle, and the highest is the root.
            int head = top;
            int guess = random.nextInt(size);
            if (rank[guess] > rank[i]) {
                head = guess;
            }
            tokens.add(new Token(
                    new Span(start, start + form.length()),
                    form,
                    form.equals("said") ? "say" : form,
                    PARTS[random.nextInt(PARTS.length)],
                    TAGS[random.nextInt(TAGS.length)],
                    i == top ? -1 : head,
                    i == top ? "root" : RELATIONS[random.nextInt(RELATIONS.length)],
                    ENTITIES.get(random.nextInt(ENTITIES.size()))));
        }
        text.append(' ');
        return new Sentence(index, index, tokens);
    }
}
