package org.dateline.train;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.report.Span;
import org.dateline.core.text.Analyzer;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Token;

/** Cuts at spaces, ends sentences at full stops, hangs all words on the first; capitals are places. Counts its work. */
public final class FakeAnalyzer implements Analyzer {

    private static final Pattern WORD = Pattern.compile("[^\\s.]+|\\.");

    public final AtomicInteger calls = new AtomicInteger();
    private final String version;

    public FakeAnalyzer(String version) {
        this.version = version;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public List<List<Token>> analyze(String passage) {
        calls.incrementAndGet();
        List<List<Token>> sentences = new ArrayList<>();
        List<Token> open = new ArrayList<>();
        for (Matcher m = WORD.matcher(passage); m.find(); ) {
            open.add(token(new Span(m.start(), m.end()), m.group(), open.isEmpty()));
            if (m.group().equals(".")) {
                sentences.add(open);
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty()) {
            sentences.add(open);
        }
        return sentences;
    }

    @Override
    public List<Token> analyzeWords(List<String> words) {
        calls.incrementAndGet();
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            tokens.add(token(new Span(at, at + word.length()), word, tokens.isEmpty()));
            at += word.length() + 1;
        }
        return tokens;
    }

    private Token token(Span span, String form, boolean root) {
        boolean capital = Character.isUpperCase(form.codePointAt(0));
        return new Token(
                span,
                form,
                form + "@" + version,
                form.equals(".") ? "PUNCT" : "NOUN",
                "NN",
                root ? -1 : 0,
                root ? "root" : "dep",
                capital ? EntityType.LOCATION : EntityType.NONE);
    }
}
