package org.dateline.train.analyzer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.dateline.analyzer.lemma.Lemmatizer;
import org.dateline.analyzer.model.Model;
import org.dateline.analyzer.net.Network;
import org.dateline.analyzer.net.SentenceEnds;
import org.dateline.core.text.Token;
import org.dateline.eval.gold.Conllu;
import org.dateline.train.analyzer.net.Lesson;
import org.dateline.train.analyzer.net.NetworkPlan;
import org.dateline.train.analyzer.net.NetworkTrainer;
import org.dateline.train.analyzer.net.SentenceEndsTrainer;
import org.dateline.train.analyzer.net.WordKnowledge;

/**
 * The whole training: teachers on the treebanks, silver by their vote, the student on both, then what stands on the
 * student: names and sentence ends. Lemmas are counted.
 */
final class AnalyzerTraining {

    private final TrainingPlan plan;
    private final TrainingLog log;

    AnalyzerTraining(TrainingPlan plan, TrainingLog log) {
        this.plan = plan;
        this.log = log;
    }

    /**
     * What is learnt from.
     *
     * @param treebank documents in order
     * @param gold the same as examples, with names if they are known
     * @param names sentences with their names, annotated by people
     * @param taught sentences as another analyzer sees them; may be empty
     * @param tags for words of much text the Penn tags they may have
     */
    record Material(
            List<Conllu.Sentence> treebank,
            List<Example> gold,
            List<NameExample> names,
            List<List<Token>> taught,
            WordKnowledge known,
            Map<String, Set<String>> tags) {}

    Model train(String version, Material material) {
        LabelSets labels = LabelSets.of(material.gold());
        Lemmatizer lemmatizer =
                new LemmaTrainer(labels.xpos()).train(material.gold(), material.taught(), material.tags());
        List<Example> gold = new ArrayList<>(material.gold());
        gold.addAll(Capitalised.copies(material.gold()));
        Network network = material.taught().isEmpty()
                ? network(plan.teacher(), labels, gold, List.of(), material.known(), "the only network")
                : student(teachers(labels, gold, material), labels, gold, material);
        Names names = new Names(network, plan, taughtNames(material.taught()));
        network = network.withNames(names.train(material.names()));
        log.done("names");
        SentenceEnds ends = new SentenceEndsTrainer(network.input(), plan.seed())
                .train(SentenceTexts.of(material.treebank()), plan.endEpochs(), plan.seed());
        log.done("sentence ends");
        return new Model(
                version,
                labels.xpos(),
                labels.upos(),
                labels.relations(),
                labels.uposOfXpos(material.gold()),
                lemmatizer,
                network,
                ends);
    }

    /** For each annotated sentence, by {@link Names#key}, the layer of names that was learnt without it. */
    Map<List<String>, Network.Names> namesByFolds(Network network, Material material) {
        return new Names(network, plan, taughtNames(material.taught())).byFolds(material.names());
    }

    private List<Network> teachers(LabelSets labels, List<Example> gold, Material material) {
        List<Network> teachers = new ArrayList<>();
        for (int i = 0; i < plan.teachers(); i++) {
            NetworkPlan own = plan.teacher().withSeed(plan.teacher().seed() + i);
            teachers.add(network(own, labels, gold, List.of(), material.known(), "teacher " + (i + 1)));
        }
        return teachers;
    }

    private Network student(List<Network> teachers, LabelSets labels, List<Example> gold, Material material) {
        List<Example> silver =
                new ArrayList<>(new Silver(teachers, labels).of(some(material.taught(), plan.silverSentences())));
        log.done("silver");
        log.say(silver.size() + " sentences of silver");
        silver.addAll(Capitalised.copies(silver));
        return network(plan.student(), labels, gold, silver, material.known(), "student");
    }

    private Network network(
            NetworkPlan of,
            LabelSets labels,
            List<Example> gold,
            List<Example> silver,
            WordKnowledge known,
            String name) {
        List<Example> all = new ArrayList<>(gold);
        all.addAll(silver);
        Lessons lessons = new Lessons(labels, all);
        List<Lesson> read = new ArrayList<>(silver.stream().map(lessons::of).toList());
        int times = silver.isEmpty() ? 1 : plan.goldShare();
        for (int i = 0; i < times; i++) {
            gold.forEach(example -> read.add(lessons.of(example)));
        }
        NetworkTrainer trainer = new NetworkTrainer(
                of, known, lessons.frequent(plan.leastOfWord()), labels.xpos(), labels.upos(), labels.relations());
        trainer.train(read, (network, epoch) -> log.done(name + ", epoch " + epoch));
        return trainer.network();
    }

    private List<NameExample> taughtNames(List<List<Token>> taught) {
        return some(taught, plan.nameSentences()).stream()
                .map(sentence -> NameExample.of(sentence, 1))
                .toList();
    }

    /** So many of the taught sentences, drawn evenly. */
    private List<List<Token>> some(List<List<Token>> taught, int count) {
        List<List<Token>> shuffled = new ArrayList<>(taught);
        Collections.shuffle(shuffled, new Random(plan.seed()));
        return shuffled.subList(0, Math.min(shuffled.size(), count));
    }
}
