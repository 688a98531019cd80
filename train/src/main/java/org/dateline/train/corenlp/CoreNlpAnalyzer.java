package org.dateline.train.corenlp;

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
 * <p>Loads its models once, in some seconds, and may then be shared by threads.
 */
public final class CoreNlpAnalyzer implements Analyzer {

    /**
     * A longer sentence is cut at this many tokens, or at the last comma or semicolon before: the annotators hold whole
     * sentences in memory, and what is longer is a table or a list, not a sentence.
     */
    static final int MAX_SENTENCE = 200;

    /** Known without loading the models, for caches. */
    public static final String VERSION = "corenlp-4.5.10/1";

    /** What the annotators see of a longer word: some of their features grow with the square of its length. */
    static final int MAX_WORD = 100;

    private final StanfordCoreNLP splitter = new StanfordCoreNLP(configuration("tokenize"));
    private final StanfordCoreNLP grammar = new StanfordCoreNLP(configuration("pos,lemma,ner,depparse"), false);

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public List<List<Token>> analyze(String passage) {
        List<List<Token>> sentences = new ArrayList<>();
        analyze(passage, 0, sentences);
        return sentences;
    }

    private void analyze(String text, int offset, List<List<Token>> sentences) {
        Annotation annotation = new Annotation(text);
        splitter.annotate(annotation);
        List<Integer> cuts = cutsOf(annotation);
        if (cuts.isEmpty()) {
            shortenWords(annotation);
            grammar.annotate(annotation);
            for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
                sentences.add(tokensOf(sentence, offset));
            }
            return;
        }
        int start = 0;
        cuts.add(text.length());
        for (int cut : cuts) {
            analyze(text.substring(start, cut), offset + start, sentences);
            start = cut;
        }
    }

    private static void shortenWords(Annotation annotation) {
        for (CoreLabel label : annotation.get(CoreAnnotations.TokensAnnotation.class)) {
            if (label.word().length() > MAX_WORD) {
                String beginning = label.word().substring(0, MAX_WORD);
                label.setWord(beginning);
                label.setValue(beginning);
                label.setOriginalText(beginning);
            }
        }
    }

    /** Offsets at which sentences beyond the limit are cut, each behind a token. */
    private static List<Integer> cutsOf(Annotation annotation) {
        List<Integer> cuts = new ArrayList<>();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
            int start = 0;
            while (tokens.size() - start > MAX_SENTENCE) {
                int last = start + MAX_SENTENCE - 1;
                for (int i = last; i > start + MAX_SENTENCE / 2; i--) {
                    if (isPause(tokens.get(i).word())) {
                        last = i;
                        break;
                    }
                }
                cuts.add(tokens.get(last).endPosition());
                start = last + 1;
            }
        }
        return cuts;
    }

    private static boolean isPause(String word) {
        return word.equals(";") || word.equals(",");
    }

    @Override
    public List<Token> analyzeWords(List<String> words) {
        Annotation annotation = GivenWords.sentence(words);
        shortenWords(annotation);
        grammar.annotate(annotation);
        return tokensOf(
                annotation.get(CoreAnnotations.SentencesAnnotation.class).get(0), 0);
    }

    private static Properties configuration(String annotators) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
        properties.setProperty("tokenize.options", "quotes=ascii,untokenizable=noneKeep");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        return properties;
    }

    private static List<Token> tokensOf(CoreMap sentence, int offset) {
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
                    new Span(offset + label.beginPosition(), offset + label.endPosition()),
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
