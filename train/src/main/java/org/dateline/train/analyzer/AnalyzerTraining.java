package org.dateline.train.analyzer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.analyzer.ModelAnalyzer;
import org.dateline.analyzer.lemma.Lemmatizer;
import org.dateline.analyzer.model.Model;
import org.dateline.analyzer.tag.Tagger;
import org.dateline.analyzer.token.TokenSpans;
import org.dateline.analyzer.token.Tokenizer;
import org.dateline.analyzer.word.HashedTable;
import org.dateline.analyzer.word.Lexicon;
import org.dateline.core.text.Analyzer;
import org.dateline.core.text.Token;
import org.dateline.eval.gold.Conllu;
import org.dateline.train.analyzer.Sample.LabelSets;

/**
 * The whole training: clusters, a first round on gold, silver by its vote with the teacher, a second round on both,
 * names, sentence ends, lemmas.
 */
final class AnalyzerTraining {

    private static final float TAUGHT_NAME_WEIGHT = 1;

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
        gold.addAll(Capitalised.copies(gold));

        Parts parts = new Parts(version, labels, lemmatizer, treebank, names, taught);
        boolean more = plan.rounds() > 1 && !taught.isEmpty();
        Model model = round(parts, gold, lexicon, !more);
        for (int round = 2; more && round <= plan.rounds(); round++) {
            List<Example> silver = Silver.of(some(taught), new ModelAnalyzer(model));
            log.done("silver");
            log.say(silver.size() + " sentences of silver for round " + round);
            List<Example> all = new ArrayList<>(gold);
            all.addAll(silver);
            Lexicon larger = new Lexicon(clusters, TagClasses.of(all, 3));
            model = round(parts, all, larger, round == plan.rounds());
        }
        return model;
    }

    /** What does not change from round to round. */
    private record Parts(
            String version,
            LabelSets labels,
            Lemmatizer lemmatizer,
            List<Conllu.Sentence> treebank,
            List<NameExample> names,
            List<List<Token>> taught) {}

    /** @param last whether the parser gets its beam, which the making of silver can do without */
    private Model round(Parts parts, List<Example> examples, Lexicon lexicon, boolean last) {
        GrammarTrainer.Result grammar = new GrammarTrainer(parts.labels(), plan).train(examples, lexicon, last, log);
        Tagger tagger = grammar.tags().tagger();
        PerceptronWeights gaps = new GapTrainer(lexicon, tagger).train(parts.treebank(), plan.gapEpochs(), plan.seed());
        log.done("sentence ends");
        List<NameExample> names = new ArrayList<>(parts.names());
        names.addAll(taughtNames(parts.taught()));
        PerceptronWeights nameWeights = new NameTrainer(lexicon, tagger).train(names, plan.nameEpochs(), plan.seed());
        log.done("names");
        Model.Weights weights = new Model.Weights(
                gaps.pack(plan.sizes().gaps()),
                grammar.tags().xpos().pack(plan.sizes().xpos()),
                grammar.tags().upos().pack(plan.sizes().upos()),
                nameWeights.pack(plan.sizes().names()),
                grammar.moves().pack(plan.sizes().moves()),
                grammar.relations().pack(plan.sizes().relations()));
        return new Model(
                parts.version(),
                parts.labels().xpos(),
                parts.labels().upos(),
                parts.labels().relations(),
                grammar.tags().allowed(),
                lexicon,
                parts.lemmatizer(),
                weights,
                last ? plan.beam() : 1,
                plan.margin());
    }

    /** An analyzer that finds the names of those sentences as if it had not learnt from them. */
    Analyzer namesByFolds(Model model, List<NameExample> names, List<List<Token>> taught) {
        Model.Weights weights = model.weights();
        return new CrossValidatedNames(
                model.lexicon(),
                new Tagger(weights.xpos(), weights.upos(), model.uposOfXpos()),
                names,
                taughtNames(taught),
                plan.nameEpochs(),
                plan.seed());
    }

    private List<NameExample> taughtNames(List<List<Token>> taught) {
        return taught.stream()
                .map(sentence -> NameExample.of(sentence, TAUGHT_NAME_WEIGHT))
                .toList();
    }

    private HashedTable clusters(List<Example> gold, List<String> texts) {
        List<List<String>> words =
                new ArrayList<>(gold.stream().map(Example::words).toList());
        for (String text : texts) {
            TokenSpans spans = tokenizer.tokens(text);
            words.add(spans.forms(0, spans.count()));
        }
        return new Clusters(words).table(plan.fineClusters(), plan.broadClusters());
    }

    /** As many taught sentences as the plan wants, drawn evenly. */
    private List<List<Token>> some(List<List<Token>> taught) {
        List<List<Token>> shuffled = new ArrayList<>(taught);
        Collections.shuffle(shuffled, new Random(plan.seed()));
        return shuffled.subList(0, Math.min(shuffled.size(), plan.silverSentences()));
    }
}
