package org.dateline.train.analyzer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.analyzer.net.Network;
import org.dateline.analyzer.net.Reader;
import org.dateline.analyzer.net.Rows;
import org.dateline.analyzer.net.SpanningTree;
import org.dateline.analyzer.word.Columns;
import org.dateline.core.text.Token;

/**
 * Sentences that no one has annotated, as several networks read them together: their scores are added. CoreNLP, which
 * errs in other ways, decides which sentences are good enough to learn from; where it disagrees and the networks are not
 * sure either, a word's governor stays unknown. Names are CoreNLP's.
 */
final class Silver {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 60;
    /** Below this share of governors on which all agree, a sentence is left out. */
    private static final double ENOUGH = 0.6;
    /** How likely a governor or a tag must be on which CoreNLP disagrees. */
    private static final double SURE = 0.7;

    private final List<Network> networks;
    private final LabelSets labels;

    Silver(List<Network> networks, LabelSets labels) {
        this.networks = List.copyOf(networks);
        this.labels = labels;
    }

    List<Example> of(List<List<Token>> teacher) {
        return teacher.parallelStream()
                .filter(sentence -> sentence.size() >= SHORTEST && sentence.size() <= LONGEST)
                .map(this::vote)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Example> vote(List<Token> teacher) {
        int n = teacher.size();
        List<String> words = teacher.stream().map(Token::form).toList();
        Columns c = Columns.of(words);
        List<Network.Scores> all = networks.stream()
                .map(network -> network.scores(Reader.products(network, c)))
                .toList();
        float[][] arcs = sum(all.stream().map(Network.Scores::heads).toList());
        float[][] xpos = sum(all.stream().map(Network.Scores::xpos).toList());
        float[][] upos = sum(all.stream().map(Network.Scores::upos).toList());
        int[] heads = SpanningTree.heads(arcs);
        float[][] relationScores = relations(all, heads);
        int agreed = 0;
        int scored = 0;
        for (int i = 0; i < n; i++) {
            if (!teacher.get(i).upos().equals("PUNCT")) {
                scored++;
                agreed += head(teacher.get(i), n) == heads[i] ? 1 : 0;
            }
        }
        if (scored == 0 || agreed < ENOUGH * scored) {
            return Optional.empty();
        }
        List<Integer> governors = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        List<String> xposNames = new ArrayList<>();
        List<String> uposNames = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            boolean same = head(teacher.get(i), n) == heads[i];
            boolean sure = same || Math.exp(arcs[i][heads[i]]) > SURE;
            governors.add(!sure ? Example.UNKNOWN : heads[i] == n ? 0 : heads[i] + 1);
            relations.add(labels.relations().name(Rows.best(relationScores[i], relationScores[i].length)));
            int tag = Rows.best(xpos[i], xpos[i].length);
            String name = labels.xpos().name(tag);
            boolean sureOfTag = name.equals(teacher.get(i).xpos()) || Math.exp(xpos[i][tag]) > SURE;
            xposNames.add(sureOfTag ? name : "");
            uposNames.add(sureOfTag ? labels.upos().name(Rows.best(upos[i], upos[i].length)) : "");
        }
        return Optional.of(new Example(
                words,
                words,
                uposNames,
                xposNames,
                governors,
                relations,
                NameExample.of(teacher, 1).labels(),
                1,
                1));
    }

    private static int head(Token token, int root) {
        return token.head() < 0 ? root : token.head();
    }

    private float[][] relations(List<Network.Scores> all, int[] heads) {
        List<float[][]> scores = new ArrayList<>();
        for (int k = 0; k < all.size(); k++) {
            scores.add(networks.get(k).relations(all.get(k), heads));
        }
        float[][] sums = sum(scores);
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] < heads.length) {
                sums[i][networks.get(0).root()] = Float.NEGATIVE_INFINITY;
            }
        }
        return sums;
    }

    /** The mean of the logarithms of the probabilities. */
    private static float[][] sum(List<float[][]> scores) {
        float[][] sums = new float[scores.get(0).length][];
        for (int i = 0; i < sums.length; i++) {
            int row = i;
            sums[i] = mean(scores.stream().map(s -> s[row]).toList());
        }
        return sums;
    }

    private static float[] mean(List<float[]> rows) {
        float[] mean = new float[rows.get(0).length];
        for (float[] row : rows) {
            double total = 0;
            float most = row[Rows.best(row, row.length)];
            for (float score : row) {
                total += Math.exp(score - most);
            }
            for (int j = 0; j < mean.length; j++) {
                mean[j] += (row[j] - most - (float) Math.log(total)) / rows.size();
            }
        }
        return mean;
    }
}
