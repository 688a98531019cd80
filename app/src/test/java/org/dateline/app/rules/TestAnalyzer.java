package org.dateline.app.rules;

import org.dateline.analyzer.EnglishModel;
import org.dateline.core.Pipeline;
import org.dateline.core.text.Analyzer;

/** The real analyzer, loaded once for all tests that need sentences with their grammar. */
public final class TestAnalyzer {

    private static final class Holder {
        static final Analyzer ANALYZER = EnglishModel.open();
        static final Pipeline PIPELINE = new Pipeline(ANALYZER);
    }

    private TestAnalyzer() {}

    public static Analyzer analyzer() {
        return Holder.ANALYZER;
    }

    public static Pipeline pipeline() {
        return Holder.PIPELINE;
    }
}
