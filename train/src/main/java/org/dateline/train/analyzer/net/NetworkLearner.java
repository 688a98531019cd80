package org.dateline.train.analyzer.net;

import java.util.List;
import java.util.Random;
import org.dateline.analyzer.net.Network;
import org.dateline.analyzer.net.WordInput;
import org.dateline.analyzer.word.HashedTable;
import org.dateline.analyzer.word.Labels;

/** A {@link Network} that learns: what each sentence's mistakes tell of each parameter, by hand-written derivatives. */
final class NetworkLearner {

    /** What a mistake in a universal tag counts: most are mistakes in the Penn tag, too. */
    private static final float UPOS_SHARE = 0.5f;

    private final NetworkPlan plan;
    private final int root;
    private final Parameters parameters = new Parameters();
    private final WordInput input;
    private final int words;
    private final int[] parts;
    private final StackLearner layers;
    private final DenseLearner xpos;
    private final DenseLearner upos;
    private final NamesLearner names;
    private final ArcsLearner arcs;
    private final RelationsLearner relations;

    NetworkLearner(
            NetworkPlan plan,
            WordKnowledge known,
            HashedTable rows,
            Labels xposSet,
            Labels uposSet,
            Labels relationSet) {
        this.plan = plan;
        root = relationSet.number("root");
        Random random = new Random(plan.seed());
        float[][] table = Parameters.random(rows.size() + 1, plan.word(), 0.1f, random);
        float[][][] partTables = new float[WordInput.PARTS][][];
        parts = new int[partTables.length];
        for (int p = 0; p < partTables.length; p++) {
            int size = WordInput.rows(p, plan.rows(), known.classes());
            partTables[p] = Parameters.random(size, plan.part(), 0.1f, random);
            parts[p] = parameters.add(partTables[p]);
        }
        words = parameters.add(table);
        input = new WordInput(known.vectors(), known.classes(), rows, table, partTables);
        layers = new StackLearner(
                input.size(), plan.layers(), plan.narrow(), plan.size(), plan.dropout(), parameters, random);
        int inputs = layers.outputs();
        xpos = new DenseLearner(inputs, xposSet.size(), parameters, random);
        upos = new DenseLearner(inputs, uposSet.size(), parameters, random);
        names = new NamesLearner(inputs, plan.names(), parameters, random);
        arcs = new ArcsLearner(inputs, plan, parameters, random);
        relations = new RelationsLearner(inputs, plan.relation(), relationSet.size(), parameters, random);
        refresh();
    }

    Parameters parameters() {
        return parameters;
    }

    Network network() {
        return new Network(
                input,
                layers.layers(),
                xpos.layer(),
                upos.layer(),
                names.names(),
                arcs.arcs(),
                relations.relations(),
                root);
    }

    /** To be called after each step. */
    void refresh() {
        layers.refresh();
        xpos.refresh();
        upos.refresh();
        names.refresh();
        arcs.refresh();
        relations.refresh();
    }

    /** Adds the slopes of the sentence's loss; returns the loss. */
    double learn(Lesson lesson, Random random, Slopes slopes) {
        boolean[] unknown = new boolean[lesson.size()];
        float[][] in = inputs(lesson, unknown, random);
        List<StackLearner.Passed> passed =
                layers.forward(in, Layers.mask(input.size(), plan.dropout(), random), random);
        int last = passed.size() - 1;
        int tagged = Math.max(0, last - 1);
        int width = layers.outputs();
        float[] topMask = Layers.mask(width, plan.dropout(), random);
        float[] tagMask = Layers.mask(width, plan.dropout(), random);

        Loss loss = new Loss(lesson.weight());
        float[][] tagIn = Layers.masked(passed.get(tagged).trace().out(), tagMask);
        float[][] tagBack = Layers.masked(tags(tagIn, lesson, loss, slopes), tagMask);
        float[][] topIn = Layers.masked(passed.get(last).trace().out(), topMask);
        float[][] back = Layers.masked(tree(topIn, lesson, loss, random, slopes), topMask);
        for (int l = last; l >= 0; l--) {
            if (l == tagged) {
                Layers.addTo(back, tagBack);
            }
            back = layers.back(l, passed.get(l), back, slopes);
        }
        for (int i = 0; i < lesson.size(); i++) {
            learnInput(lesson, i, back[i], unknown[i], slopes);
        }
        return loss.sum();
    }

    private float[][] tags(float[][] in, Lesson lesson, Loss loss, Slopes slopes) {
        float[][] back = new float[in.length][in[0].length];
        Layers.addTo(back, xpos.back(in, loss.of(xpos.layer().apply(in), lesson.xpos(), 1), slopes));
        Layers.addTo(back, upos.back(in, loss.of(upos.layer().apply(in), lesson.upos(), UPOS_SHARE), slopes));
        if (lesson.names() != null) {
            Layers.addTo(back, names.learn(in, lesson.names(), lesson.nameWeight(), loss, slopes));
        }
        return back;
    }

    private float[][] tree(float[][] in, Lesson lesson, Loss loss, Random random, Slopes slopes) {
        float[][] back = new float[in.length][in[0].length];
        if (lesson.heads() != null) {
            Layers.addTo(back, arcs.learn(in, lesson.heads(), loss, random, slopes));
            Layers.addTo(back, relations.learn(in, lesson.heads(), lesson.relations(), loss, slopes));
        }
        return back;
    }

    /** A word is taken for unknown now and then, the rarer the oftener, so that the network learns to do without it. */
    private float[][] inputs(Lesson lesson, boolean[] unknown, Random random) {
        float[][] in = new float[lesson.size()][];
        for (int i = 0; i < in.length; i++) {
            in[i] = input.vector(lesson.columns(), i + 1);
            boolean frequent = input.rows().get(lesson.columns().word[i + 1]) > 0;
            if (frequent && random.nextFloat() < plan.forget() / (plan.forget() + lesson.frequency(i))) {
                unknown[i] = true;
                System.arraycopy(input.words()[0], 0, in[i], 2 * input.vectors().size(), plan.word());
            }
        }
        return in;
    }

    private void learnInput(Lesson lesson, int i, float[] slope, boolean unknown, Slopes slopes) {
        int at = 2 * input.vectors().size();
        int row = unknown ? 0 : input.rows().get(lesson.columns().word[i + 1]);
        addStretch(slopes.row(words, row), slope, at);
        for (int p = 0; p < WordInput.PARTS; p++) {
            addStretch(slopes.row(parts[p], input.row(p, lesson.columns(), i + 1)), slope, at + plan.word());
        }
    }

    private static void addStretch(float[] to, float[] from, int at) {
        for (int j = 0; j < to.length; j++) {
            to[j] += from[at + j];
        }
    }
}
