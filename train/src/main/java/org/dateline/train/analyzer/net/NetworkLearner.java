package org.dateline.train.analyzer.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.analyzer.name.NameLabels;
import org.dateline.analyzer.net.Arcs;
import org.dateline.analyzer.net.Dense;
import org.dateline.analyzer.net.Network;
import org.dateline.analyzer.net.Recurrent;
import org.dateline.analyzer.net.Relations;
import org.dateline.analyzer.net.Rows;
import org.dateline.analyzer.net.WordInput;
import org.dateline.analyzer.word.HashedTable;
import org.dateline.analyzer.word.Labels;
import org.dateline.analyzer.word.WordVectors;

/** A {@link Network} that learns: what each sentence's mistakes tell of each parameter, by hand-written derivatives. */
final class NetworkLearner {

    private final NetworkPlan plan;
    private final int root;
    private final Parameters parameters = new Parameters();
    private final WordInput input;
    private final int words;
    private final int[] parts;
    private final List<RecurrentLearner> layers = new ArrayList<>();
    private final DenseLearner xpos;
    private final DenseLearner upos;
    private final DenseLearner nameHidden;
    private final DenseLearner nameLabels;
    private final DenseLearner arcDependent;
    private final DenseLearner arcHead;
    private final float[][] arcWeights;
    private final float[][] arcTransposed;
    private final int arcWeightsAt;
    private final float[] arcPrior;
    private final int arcPriorAt;
    private final float[] arcRoot;
    private final int arcRootAt;
    private final float[] distance;
    private final int distanceAt;
    private final DenseLearner relationDependent;
    private final DenseLearner relationHead;
    private final float[] relationRoot;
    private final int relationRootAt;
    private final DenseLearner relations;

    NetworkLearner(
            NetworkPlan plan,
            WordVectors vectors,
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
            partTables[p] = Parameters.random(plan.rows(), plan.part(), 0.1f, random);
            parts[p] = parameters.add(partTables[p]);
        }
        words = parameters.add(table);
        input = new WordInput(vectors, rows, table, partTables);
        int inputs = input.size();
        for (int i = 0; i < plan.layers(); i++) {
            layers.add(new RecurrentLearner(inputs, plan.size(), i == 0, parameters, random));
            inputs = Recurrent.DIRECTIONS * plan.size();
        }
        xpos = new DenseLearner(inputs, xposSet.size(), parameters, random);
        upos = new DenseLearner(inputs, uposSet.size(), parameters, random);
        nameHidden = new DenseLearner(inputs, plan.names(), parameters, random);
        nameLabels = new DenseLearner(plan.names(), NameLabels.COUNT, parameters, random);
        arcDependent = new DenseLearner(inputs, plan.arc(), parameters, random);
        arcHead = new DenseLearner(inputs, plan.arc(), parameters, random);
        arcWeights = Parameters.random(plan.arc(), plan.arc(), random);
        arcTransposed = new float[plan.arc()][plan.arc()];
        arcWeightsAt = parameters.add(arcWeights);
        arcPrior = new float[plan.arc()];
        arcPriorAt = parameters.add(arcPrior);
        arcRoot = Parameters.random(1, plan.arc(), 0.5f, random)[0];
        arcRootAt = parameters.add(arcRoot);
        distance = new float[Arcs.DISTANCES];
        distanceAt = parameters.add(distance);
        relationDependent = new DenseLearner(inputs, plan.relation(), parameters, random);
        relationHead = new DenseLearner(inputs, plan.relation(), parameters, random);
        relationRoot = Parameters.random(1, plan.relation(), 0.5f, random)[0];
        relationRootAt = parameters.add(relationRoot);
        relations = new DenseLearner(plan.relation(), relationSet.size(), parameters, random);
        refresh();
    }

    Parameters parameters() {
        return parameters;
    }

    Network network() {
        return new Network(
                input,
                layers.stream().map(RecurrentLearner::layer).toList(),
                xpos.layer(),
                upos.layer(),
                new Network.Names(nameHidden.layer(), nameLabels.layer()),
                new Arcs(arcDependent.layer(), arcHead.layer(), arcWeights, arcPrior, arcRoot, distance),
                new Relations(relationDependent.layer(), relationHead.layer(), relationRoot, relations.layer()),
                root);
    }

    void refresh() {
        layers.forEach(RecurrentLearner::refresh);
        for (DenseLearner dense : List.of(
                xpos,
                upos,
                nameHidden,
                nameLabels,
                arcDependent,
                arcHead,
                relationDependent,
                relationHead,
                relations)) {
            dense.refresh();
        }
        DenseLearner.transpose(arcWeights, arcTransposed);
    }

    /** Adds the slopes of the sentence's loss; returns the loss. */
    double learn(Lesson lesson, Random random, Slopes slopes) {
        int n = lesson.size();
        float[][] in = new float[n][];
        boolean[] unknown = new boolean[n];
        for (int i = 0; i < n; i++) {
            in[i] = input(lesson, i, unknown, random);
        }
        List<float[][]> entered = new ArrayList<>();
        List<float[]> masks = new ArrayList<>();
        List<Recurrent.Trace> traces = new ArrayList<>();
        float[][] top = in;
        for (RecurrentLearner layer : layers) {
            float[] mask = mask(top[0].length, random);
            float[][] masked = masked(top, mask);
            Recurrent.Trace trace = layer.layer()
                    .run(layer.layer().gates().apply(masked), layer.layer().isFirst() ? null : top);
            entered.add(masked);
            masks.add(mask);
            traces.add(trace);
            top = trace.out;
        }
        int last = traces.size() - 1;
        float[] topMask = mask(top[0].length, random);
        float[][] topIn = masked(top, topMask);
        int tagged = Math.max(0, last - 1);
        float[] tagMask = mask(top[0].length, random);
        float[][] tagIn = masked(traces.get(tagged).out, tagMask);

        Loss loss = new Loss(lesson.weight());
        float[][] tagBack = new float[n][top[0].length];
        addTo(tagBack, xpos.back(tagIn, loss.of(xpos.layer().apply(tagIn), lesson.xpos(), 1), slopes));
        addTo(tagBack, upos.back(tagIn, loss.of(upos.layer().apply(tagIn), lesson.upos(), 0.5f), slopes));
        if (lesson.names() != null) {
            addTo(tagBack, names(tagIn, lesson, loss, slopes));
        }
        float[][] topBack = new float[n][top[0].length];
        if (lesson.heads() != null) {
            addTo(topBack, arcs(topIn, lesson, loss, random, slopes));
            addTo(topBack, relations(topIn, lesson, loss, slopes));
        }
        float[][] back = masked(topBack, topMask);
        float[][] below = masked(tagBack, tagMask);
        for (int l = last; l >= 0; l--) {
            if (l == tagged) {
                addTo(back, below);
            }
            float[][] through = l == 0 ? null : new float[n][back[0].length];
            float[][] entering = layers.get(l).back(entered.get(l), traces.get(l), back, through, slopes);
            back = masked(entering, masks.get(l));
            if (through != null) {
                addTo(back, through);
            }
        }
        for (int i = 0; i < n; i++) {
            learnInput(lesson, i, back[i], unknown[i], slopes);
        }
        return loss.sum();
    }

    private float[] input(Lesson lesson, int i, boolean[] unknown, Random random) {
        float[] out = input.vector(lesson.columns(), i + 1);
        int row = input.rows().get(lesson.columns().word[i + 1]);
        if (row > 0 && random.nextFloat() < plan.forget() / (plan.forget() + lesson.frequency(i))) {
            unknown[i] = true;
            System.arraycopy(input.words()[0], 0, out, 2 * input.vectors().size(), plan.word());
        }
        return out;
    }

    private void learnInput(Lesson lesson, int i, float[] slope, boolean unknown, Slopes slopes) {
        int at = 2 * input.vectors().size();
        int row = unknown ? 0 : input.rows().get(lesson.columns().word[i + 1]);
        float[] word = slopes.row(words, row);
        for (int j = 0; j < word.length; j++) {
            word[j] += slope[at + j];
        }
        at += word.length;
        for (int p = 0; p < WordInput.PARTS; p++) {
            int hash = WordInput.part(p, lesson.columns(), i + 1);
            float[] table = slopes.row(parts[p], WordInput.row(hash, input.parts()[p].length));
            for (int j = 0; j < table.length; j++) {
                table[j] += slope[at + j];
            }
        }
    }

    private float[][] names(float[][] in, Lesson lesson, Loss loss, Slopes slopes) {
        float[][] hidden = bent(nameHidden.layer(), in);
        float[][] slope = loss.of(nameLabels.layer().apply(hidden), lesson.names(), lesson.nameWeight());
        float[][] back = nameLabels.back(hidden, slope, slopes);
        unbend(hidden, back);
        return nameHidden.back(in, back, slopes);
    }

    private float[][] arcs(float[][] in, Lesson lesson, Loss loss, Random random, Slopes slopes) {
        int n = in.length;
        int size = plan.arc();
        float[][] dependents = bent(arcDependent.layer(), in);
        float[][] heads = bent(arcHead.layer(), in);
        float[] mask = mask(size, random);
        float[][] maskedDependents = masked(dependents, mask);
        float[] headMask = mask(size, random);
        float[][] maskedHeads = new float[n + 1][];
        System.arraycopy(masked(heads, headMask), 0, maskedHeads, 0, n);
        maskedHeads[n] = arcRoot;
        float[][] columns = new float[size][n + 1];
        for (int j = 0; j <= n; j++) {
            for (int k = 0; k < size; k++) {
                columns[k][j] = maskedHeads[j][k];
            }
        }
        float[][] wanted = new float[n][];
        float[][] scores = new float[n][n + 1];
        for (int i = 0; i < n; i++) {
            wanted[i] = arcPrior.clone();
            Rows.addProduct(maskedDependents[i], size, arcWeights, wanted[i]);
            Rows.addProduct(wanted[i], size, columns, scores[i]);
            for (int j = 0; j <= n; j++) {
                scores[i][j] += distance[Arcs.bucket(i, j, n)];
            }
            scores[i][i] = Arcs.NEVER;
        }
        float[][] slope = loss.of(scores, lesson.heads(), 1);
        float[] distanceSlope = slopes.row(distanceAt, 0);
        float[][] wantedBack = new float[n][];
        float[][] headBack = new float[n + 1][size];
        for (int i = 0; i < n; i++) {
            if (slope[i] != null) {
                wantedBack[i] = new float[size];
                Rows.addProduct(slope[i], n + 1, maskedHeads, wantedBack[i]);
                for (int j = 0; j <= n; j++) {
                    if (slope[i][j] != 0) {
                        Rows.add(headBack[j], wanted[i], slope[i][j], size);
                        distanceSlope[Arcs.bucket(i, j, n)] += slope[i][j];
                    }
                }
                Rows.add(slopes.row(arcPriorAt, 0), wantedBack[i], 1, size);
            }
        }
        Rows.add(slopes.row(arcRootAt, 0), headBack[n], 1, size);
        float[][] dependentBack = new float[n][size];
        float[][] x = new float[n][];
        float[][] d = new float[n][];
        int some = 0;
        for (int i = 0; i < n; i++) {
            if (wantedBack[i] != null) {
                Rows.addProduct(wantedBack[i], size, arcTransposed, dependentBack[i]);
                x[some] = maskedDependents[i];
                d[some++] = wantedBack[i];
            }
        }
        DenseLearner.outer(x, d, some, arcWeightsAt, slopes);
        dependentBack = masked(dependentBack, mask);
        unbend(dependents, dependentBack);
        float[][] headsOnly = new float[n][];
        System.arraycopy(headBack, 0, headsOnly, 0, n);
        headsOnly = masked(headsOnly, headMask);
        unbend(heads, headsOnly);
        float[][] back = arcDependent.back(in, dependentBack, slopes);
        addTo(back, arcHead.back(in, headsOnly, slopes));
        return back;
    }

    private float[][] relations(float[][] in, Lesson lesson, Loss loss, Slopes slopes) {
        int n = in.length;
        float[][] dependents = relationDependent.layer().apply(in);
        float[][] heads = relationHead.layer().apply(in);
        float[][] sum = new float[n][];
        int[] wanted = new int[n];
        for (int i = 0; i < n; i++) {
            int head = lesson.heads()[i];
            sum[i] = dependents[i];
            wanted[i] = head < 0 ? -1 : lesson.relations()[i];
            if (wanted[i] >= 0) {
                Rows.add(sum[i], head == n ? relationRoot : heads[head], 1, sum[i].length);
            }
            Rows.bend(sum[i]);
        }
        float[][] slope = loss.of(relations.layer().apply(sum), wanted, 1);
        float[][] back = relations.back(sum, slope, slopes);
        unbend(sum, back);
        float[][] headBack = new float[n][plan.relation()];
        for (int i = 0; i < n; i++) {
            if (wanted[i] >= 0) {
                int head = lesson.heads()[i];
                float[] to = head == n ? slopes.row(relationRootAt, 0) : headBack[head];
                Rows.add(to, back[i], 1, to.length);
            }
        }
        float[][] result = relationDependent.back(in, back, slopes);
        addTo(result, relationHead.back(in, headBack, slopes));
        return result;
    }

    private static float[][] bent(Dense layer, float[][] in) {
        float[][] out = layer.apply(in);
        for (float[] row : out) {
            Rows.bend(row);
        }
        return out;
    }

    private static void unbend(float[][] bent, float[][] slopes) {
        for (int t = 0; t < bent.length; t++) {
            for (int j = 0; j < bent[t].length; j++) {
                if (bent[t][j] < 0) {
                    slopes[t][j] *= Rows.SLOPE;
                }
            }
        }
    }

    private float[] mask(int size, Random random) {
        float[] mask = new float[size];
        float keep = 1 / (1 - plan.dropout());
        for (int j = 0; j < size; j++) {
            mask[j] = random.nextFloat() < plan.dropout() ? 0 : keep;
        }
        return mask;
    }

    private static float[][] masked(float[][] rows, float[] mask) {
        float[][] masked = new float[rows.length][mask.length];
        for (int t = 0; t < rows.length; t++) {
            for (int j = 0; j < mask.length; j++) {
                masked[t][j] = rows[t][j] * mask[j];
            }
        }
        return masked;
    }

    private static void addTo(float[][] to, float[][] from) {
        for (int t = 0; t < to.length; t++) {
            Rows.add(to[t], from[t], 1, to[t].length);
        }
    }
}
