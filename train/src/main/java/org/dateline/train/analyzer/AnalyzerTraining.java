package org.dateline.train.analyzer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.analyzer.ModelAnalyzer;
import org.dateline.analyzer.learn.PackedWeights;
import org.dateline.analyzer.lemma.Lemmatizer;
import org.dateline.analyzer.model.Model;
import org.dateline.analyzer.token.TokenSpans;
import org.dateline.analyzer.token.Tokenizer;
import org.dateline.analyzer.word.HashedTable;
import org.dateline.analyzer.word.Lexicon;
import org.dateline.core.text.Token;
import org.dateline.eval.gold.Conllu;
import org.dateline.train.analyzer.Sample.LabelSets;

/**
 * The whole training: clusters, a first round on gold, silver by its vote with the teacher, a second round on both,
 * names, sentence ends, lemmas.
 */
final class AnalyzerTraining {

    private static final float TAUGHT_NAME_WEIGHT = 0.3f;

    private final TrainingPlan plan;
    private final TrainingLog log;
    private final Tokenizer tokenizer = new Tokenizer();

    AnalyzerTraining(TrainingPlan plan, TrainingLog log) {
        this.plan = plan;
        this.log = log;
    }

    /**
     * @param treebank what is learnt from, documents in order
     * @param names sentences with their names
     * @param texts unlabelled news
     * @param taught sentences as another analyzer sees them; may be empty
     */
    Model train(
            String version,
            List<Conllu.Sentence> treebank,
            List<NameExample> names,
            List<String> texts,
            List<List<Token>> taught) {
        List<Example> gold = new ArrayList<>(treebank.stream().map(Example::of).toList());
        LabelSets labels = LabelSets.of(gold);
        Lemmatizer lemmatizer = new LemmaTrainer(labels.xpos()).train(gold);
        HashedTable clusters = clusters(gold, texts);
        log.done("clusters");
        Lexicon lexicon = new Lexicon(clusters, TagClasses.of(gold, 3));
        PerceptronWeights gaps = new GapTrainer(lexicon).train(treebank, plan.gapEpochs(), plan.seed());
        log.done("sentence ends");
        gold.addAll(Capitalised.copies(gold));

        GrammarTrainer trainer = new GrammarTrainer(labels, plan);
        GrammarTrainer.Result grammar = trainer.train(gold, lexicon, taught.isEmpty(), log);
        PerceptronWeights nameWeights = names(names, taught, lexicon, grammar);
        Parts parts = new Parts(version, labels, lemmatizer, gaps);
        if (taught.isEmpty()) {
            return model(parts, lexicon, grammar, nameWeights, plan.beam());
        }
        List<Example> all = new ArrayList<>(gold);
        Model first = model(parts, lexicon, grammar, nameWeights, 1);
        List<Example> silver = Silver.of(some(taught), new ModelAnalyzer(first));
        log.done("silver");
        log.say(silver.size() + " sentences of silver");
        all.addAll(silver);
        Lexicon larger = new Lexicon(clusters, TagClasses.of(all, 3));
        GrammarTrainer.Result second = trainer.train(all, larger, true, log);
        Parts again = new Parts(
                version, labels, lemmatizer, new GapTrainer(larger).train(treebank, plan.gapEpochs(), plan.seed()));
        return model(again, larger, second, names(names, taught, larger, second), plan.beam());
    }

    private record Parts(String version, LabelSets labels, Lemmatizer lemmatizer, PerceptronWeights gaps) {}

    private HashedTable clusters(List<Example> gold, List<String> texts) {
        List<List<String>> words =
                new ArrayList<>(gold.stream().map(Example::words).toList());
        for (String text : texts) {
            TokenSpans spans = tokenizer.tokens(text);
            words.add(spans.forms(0, spans.count()));
        }
        return new Clusters(words).table(plan.fineClusters(), plan.broadClusters());
    }

    private PerceptronWeights names(
            List<NameExample> names, List<List<Token>> taught, Lexicon lexicon, GrammarTrainer.Result grammar) {
        List<NameExample> examples = new ArrayList<>(names);
        for (List<Token> sentence : some(taught)) {
            examples.add(NameExample.of(sentence, TAUGHT_NAME_WEIGHT));
        }
        PerceptronWeights weights =
                new NameTrainer(lexicon, grammar.tags().tagger()).train(examples, plan.nameEpochs(), plan.seed());
        log.done("names");
        return weights;
    }

    /** As many taught sentences as the plan wants, drawn evenly. */
    private List<List<Token>> some(List<List<Token>> taught) {
        List<List<Token>> shuffled = new ArrayList<>(taught);
        Collections.shuffle(shuffled, new Random(plan.seed()));
        return shuffled.subList(0, Math.min(shuffled.size(), plan.silverSentences()));
    }

    private Model model(
            Parts parts, Lexicon lexicon, GrammarTrainer.Result grammar, PerceptronWeights names, int beam) {
        return new Model(
                parts.version(),
                parts.labels().xpos(),
                parts.labels().upos(),
                parts.labels().relations(),
                grammar.tags().allowed(),
                lexicon,
                parts.lemmatizer(),
                new Model.Weights(
                        pack(parts.gaps()),
                        pack(grammar.tags().xpos()),
                        pack(grammar.tags().upos()),
                        pack(names),
                        pack(grammar.moves()),
                        pack(grammar.relations())),
                beam);
    }

    private PackedWeights pack(PerceptronWeights weights) {
        return weights.pack(plan.shareKept());
    }
}
