package org.dateline.train.analyzer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.analyzer.ModelAnalyzer;
import org.dateline.analyzer.model.Model;
import org.dateline.analyzer.net.Network;
import org.dateline.core.text.Analyzer;
import org.dateline.core.text.Token;

/** Finds the names of each annotated sentence with the layer that was learnt without it. */
final class CrossValidatedNames implements Analyzer {

    private final Model model;
    private final Map<List<String>, Network.Names> layers;
    private final Map<Network.Names, Analyzer> analyzers = new HashMap<>();

    CrossValidatedNames(Model model, Map<List<String>, Network.Names> layers) {
        this.model = model;
        this.layers = layers;
        layers.values().forEach(layer -> analyzers.computeIfAbsent(layer, this::with));
    }

    private Analyzer with(Network.Names layer) {
        return new ModelAnalyzer(new Model(
                model.version(),
                model.xpos(),
                model.upos(),
                model.relations(),
                model.uposOfXpos(),
                model.lemmatizer(),
                model.network().withNames(layer),
                model.ends()));
    }

    @Override
    public String version() {
        return "dateline/" + model.version() + "-folds";
    }

    @Override
    public List<List<Token>> analyze(String passage) {
        throw new UnsupportedOperationException("folds know sentences by their words");
    }

    @Override
    public List<Token> analyzeWords(List<String> words) {
        return analyzers.get(layers.get(words)).analyzeWords(words);
    }
}
