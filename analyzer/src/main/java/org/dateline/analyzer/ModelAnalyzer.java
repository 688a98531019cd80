package org.dateline.analyzer;

import java.util.ArrayList;
import java.util.List;
import org.dateline.analyzer.model.Model;
import org.dateline.analyzer.name.NameLabels;
import org.dateline.analyzer.net.Reader;
import org.dateline.analyzer.sentence.SentenceSplitter;
import org.dateline.analyzer.token.TokenSpans;
import org.dateline.analyzer.token.Tokenizer;
import org.dateline.analyzer.word.Columns;
import org.dateline.core.report.Span;
import org.dateline.core.text.Analyzer;
import org.dateline.core.text.Token;

/**
 * The analyzer on a {@link Model}. May be shared by threads; the same text gives the same tokens on every machine.
 *
 * <p>Limits: sentences are cut at {@link SentenceSplitter#MAX_SENTENCE} tokens; of a word only the first 200 characters
 * are looked at.
 */
public final class ModelAnalyzer implements Analyzer {

    private final Model model;
    private final Tokenizer tokenizer = new Tokenizer();
    private final Reader reader;

    public ModelAnalyzer(Model model) {
        this.model = model;
        reader = new Reader(model.network(), model.ends(), model.uposOfXpos());
    }

    @Override
    public String version() {
        return "dateline/" + model.version();
    }

    @Override
    public List<List<Token>> analyze(String passage) {
        TokenSpans spans = tokenizer.tokens(passage);
        List<List<Token>> sentences = new ArrayList<>();
        if (spans.count() == 0) {
            return sentences;
        }
        List<String> forms = spans.forms(0, spans.count());
        boolean[] isSpaced = new boolean[forms.size()];
        for (int i = 0; i < isSpaced.length; i++) {
            isSpaced[i] = spans.isSpaced(i + 1);
        }
        int start = 0;
        for (int end : SentenceSplitter.ends(forms, reader.ends(Columns.of(forms), isSpaced))) {
            Columns columns = grammar(forms.subList(start, end));
            List<Token> tokens = new ArrayList<>(end - start);
            for (int i = start; i < end; i++) {
                tokens.add(token(columns, i - start + 1, forms.get(i), new Span(spans.start(i), spans.end(i))));
            }
            sentences.add(tokens);
            start = end;
        }
        return sentences;
    }

    @Override
    public List<Token> analyzeWords(List<String> words) {
        if (words.isEmpty() || words.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a sentence needs words that are not blank, got " + words);
        }
        Columns columns = grammar(words);
        List<Token> tokens = new ArrayList<>(words.size());
        int at = 0;
        for (String word : words) {
            tokens.add(token(columns, tokens.size() + 1, word, new Span(at, at + word.length())));
            at += word.length() + 1;
        }
        return tokens;
    }

    private Columns grammar(List<String> forms) {
        Columns columns = Columns.of(forms);
        reader.read(columns);
        return columns;
    }

    private Token token(Columns c, int i, String form, Span span) {
        String xpos = model.xpos().name(c.xpos[i]);
        return new Token(
                span,
                form,
                model.lemmatizer().lemma(form, c.xpos[i], xpos.startsWith("NNP")),
                model.upos().name(c.upos[i]),
                xpos,
                c.head[i] > c.size ? -1 : c.head[i] - 1,
                model.relations().name(c.relation[i]),
                NameLabels.type(c.name[i]));
    }
}
