package org.dateline.train.analyzer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.analyzer.name.NameFinder;
import org.dateline.analyzer.name.NameLabels;
import org.dateline.analyzer.tag.Tagger;
import org.dateline.analyzer.word.Columns;
import org.dateline.analyzer.word.Lexicon;
import org.dateline.core.report.Span;
import org.dateline.core.text.Analyzer;
import org.dateline.core.text.Token;

/**
 * Finds the names of each sentence it was trained on by a finder that has not seen that sentence, so that all of a small
 * gold file can be both learnt from and measured on. It gives names only, no grammar.
 */
final class CrossValidatedNames implements Analyzer {

    private static final int FOLDS = 5;
    private static final int BLOCK = 50;

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Map<String, Integer> foldOf = new HashMap<>();
    private final List<NameFinder> finders = new ArrayList<>();

    /** @param always examples that every finder learns from */
    CrossValidatedNames(
            Lexicon lexicon, Tagger tagger, List<NameExample> gold, List<NameExample> always, int epochs, long seed) {
        this.lexicon = lexicon;
        this.tagger = tagger;
        for (int i = 0; i < gold.size(); i++) {
            foldOf.putIfAbsent(key(gold.get(i).words()), i / BLOCK % FOLDS);
        }
        for (int fold = 0; fold < FOLDS; fold++) {
            List<NameExample> examples = new ArrayList<>(always);
            for (NameExample example : gold) {
                if (foldOf.get(key(example.words())) != fold) {
                    examples.add(example);
                }
            }
            finders.add(new NameFinder(new NameTrainer(lexicon, tagger).train(examples, epochs, seed)));
        }
    }

    /** A sentence by its letters and digits: marks may have been made plain on the way. */
    private static String key(List<String> words) {
        StringBuilder key = new StringBuilder();
        String.join(" ", words).codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString();
    }

    @Override
    public String version() {
        return "names-by-folds";
    }

    @Override
    public List<List<Token>> analyze(String passage) {
        throw new UnsupportedOperationException("only sentences whose words are given can be told apart");
    }

    @Override
    public List<Token> analyzeWords(List<String> words) {
        Columns columns = lexicon.columns(words);
        tagger.tag(columns);
        finders.get(foldOf.getOrDefault(key(words), 0)).find(columns);
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            Span span = new Span(at, at + word.length());
            at += word.length() + 1;
            int head = i == 0 ? -1 : 0;
            tokens.add(new Token(span, word, word, "X", "FW", head, "dep", NameLabels.type(columns.name[i + 1])));
        }
        return tokens;
    }
}
