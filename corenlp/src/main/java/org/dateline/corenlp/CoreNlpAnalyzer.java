package org.dateline.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.dateline.core.report.Span;
import org.dateline.core.text.Analyzer;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Token;

/**
 * Tokens, tags, lemmas, names and dependencies by CoreNLP in its fast configuration: the statistical name finder alone
 * (no fine-grained classes, no SUTime), the neural dependency parser, no coreference.
 *
 * <p>Loads its models once, in about four seconds, and may then be shared by threads.
 */
public final class CoreNlpAnalyzer implements Analyzer {

    /** A longer sentence is cut here: the parser's cost is linear, but no sentence a person wrote is longer. */
    private static final int MAX_SENTENCE = 200;

    /** Known without loading the models, for caches. */
    public static final String VERSION = "corenlp-4.5.10/1";

    private static final String ANNOTATORS = "pos,lemma,ner,depparse";

    private final StanfordCoreNLP corenlp;
    /** The same annotators without the tokenizer; CoreNLP shares their models between the two. */
    private final StanfordCoreNLP onWords;

    public CoreNlpAnalyzer() {
        this.corenlp = new StanfordCoreNLP(configuration("tokenize," + ANNOTATORS));
        this.onWords = new StanfordCoreNLP(configuration(ANNOTATORS), false);
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public List<List<Token>> analyze(String passage) {
        Annotation annotation = new Annotation(passage);
        corenlp.annotate(annotation);
        List<List<Token>> sentences = new ArrayList<>();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<Token> tokens = tokensOf(sentence);
            if (!tokens.isEmpty()) {
                sentences.add(tokens);
            }
        }
        return sentences;
    }

    @Override
    public List<Token> analyzeWords(List<String> words) {
        Annotation annotation = GivenWords.sentence(words);
        onWords.annotate(annotation);
        return tokensOf(
                annotation.get(CoreAnnotations.SentencesAnnotation.class).get(0));
    }

    private static Properties configuration(String annotators) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
        properties.setProperty("tokenize.options", "quotes=ascii,untokenizable=noneKeep");
        properties.setProperty("tokenize.maxLength", String.valueOf(MAX_SENTENCE));
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        return properties;
    }

    private static List<Token> tokensOf(CoreMap sentence) {
        List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
        SemanticGraph graph = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        List<Token> tokens = new ArrayList<>(labels.size());
        for (CoreLabel label : labels) {
            IndexedWord word = graph == null ? null : graph.getNodeByIndexSafe(label.index());
            SemanticGraphEdge edge = word == null ? null : governor(graph, word);
            String relation = edge == null
                    ? "root"
                    : UniversalLabels.relation(edge.getRelation().toString());
            String xpos = label.tag();
            tokens.add(new Token(
                    new Span(label.beginPosition(), label.endPosition()),
                    label.word(),
                    label.lemma() == null ? label.word() : label.lemma(),
                    UniversalLabels.partOfSpeech(xpos, label.word(), relation),
                    xpos,
                    edge == null ? -1 : edge.getGovernor().index() - 1,
                    relation,
                    entityType(label.ner())));
        }
        return tokens;
    }

    private static SemanticGraphEdge governor(SemanticGraph graph, IndexedWord word) {
        for (SemanticGraphEdge edge : graph.incomingEdgeIterable(word)) {
            return edge;
        }
        return null;
    }

    private static EntityType entityType(String ner) {
        if (ner == null) {
            return EntityType.NONE;
        }
        return switch (ner) {
            case "PERSON" -> EntityType.PERSON;
            case "LOCATION" -> EntityType.LOCATION;
            case "ORGANIZATION" -> EntityType.ORGANIZATION;
            case "MISC" -> EntityType.OTHER;
            default -> EntityType.NONE;
        };
    }
}
