package org.dateline.core.event;

import static org.junit.jupiter.api.Assertions.assertNotNull;

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
import org.dateline.core.time.Times;

/** No tree a parser may give, however wrong, stops the stage. */
class HostileInputTest {

    private static final EventFinder FINDER = new EventFinder();
    private static final ActorFinder ACTORS = new ActorFinder();
    private static final List<String> WORDS = List.of(
            "attack", "kill", "be", "by", "rebel", "army", "not", "will", "to", "call", "for", "talk", "who", "12",
            "in", "Hama", "and", "accuse", "of", "launch", "say", "if", "we", "dozens", "protest", "that");
    private static final List<String> TAGS = List.of(
            "VB", "VBD", "VBN", "VBG", "NN", "NNS", "NNP", "IN", "TO", "MD", "WP", "CD", "PRP", "JJ", "RB", "DT");
    private static final List<String> RELATIONS = List.of(
            "nsubj",
            "nsubj:pass",
            "obj",
            "obl",
            "nmod",
            "case",
            "mark",
            "xcomp",
            "ccomp",
            "advcl",
            "acl",
            "acl:relcl",
            "conj",
            "cc",
            "det",
            "aux",
            "aux:pass",
            "compound",
            "amod",
            "advmod",
            "nummod",
            "dep",
            "cop",
            "appos");

    @Property(tries = 300)
    void anyTreeIsRead(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size) {
        Random random = new Random(seed);
        List<Token> tokens = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int root = random.nextInt(size);
        for (int i = 0; i < size; i++) {
            String word = WORDS.get(random.nextInt(WORDS.size()));
            Span span = new Span(text.length(), text.length() + word.length());
            text.append(word).append(' ');
            // Heads point towards the root, so that there is no cycle.
            int head = i == root ? -1 : i < root ? i + 1 + random.nextInt(root - i) : root + random.nextInt(i - root);
            String tag = TAGS.get(random.nextInt(TAGS.size()));
            String relation = head < 0 ? "root" : RELATIONS.get(random.nextInt(RELATIONS.size()));
            tokens.add(new Token(span, word, word, "X", tag, head, relation, EntityType.NONE));
        }
        Report report = Report.identified(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text.toString());
        Document document = new Document(
                report,
                List.of(new Passage(PassageKind.PARAGRAPH, new Span(0, text.length()))),
                List.of(new Sentence(0, 0, tokens)));
        Actors actors = ACTORS.find(document, Optional.empty());
        assertNotNull(FINDER.find(
                document, new Times(Optional.empty(), List.of()), List.of(), actors, List.of(), dismissal -> {}));
    }
}
