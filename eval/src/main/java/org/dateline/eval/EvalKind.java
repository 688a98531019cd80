package org.dateline.eval;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What can be measured; docs/GOLD.md has the gold format of each. */
public enum EvalKind {
    TIME("time expressions: spans, types, TIMEX3 values", "relaxed+value F1"),
    PLACE("toponyms and their coordinates", "end-to-end @161km F1"),
    QUOTE("attributions: source, cue, content", "content+source F1"),
    LABEL("one event type a text", "weighted F1"),
    TRIPLE("who did what to whom in a sentence", "triple"),
    INCIDENT("MUC-4 templates", "ALL SLOTS F1"),
    CLUSTER("reports of one happening brought together", "pairwise F1"),
    RECORDS("whole reports: statements and events", "events: record F1"),
    PARSE("tags, lemmas and dependencies on given words", "las"),
    NER("named entities on given words", "entities F1"),
    TOKENS("words and sentences of raw text", "tokens F1");

    private final String measures;
    private final String mainFigure;

    EvalKind(String measures, String mainFigure) {
        this.measures = measures;
        this.mainFigure = mainFigure;
    }

    public String measures() {
        return measures;
    }

    /** The name of the figure that counts. */
    public String mainFigure() {
        return mainFigure;
    }

    /** As the command line writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static EvalKind of(String word) {
        for (EvalKind kind : values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        String all = Arrays.stream(values()).map(EvalKind::word).collect(Collectors.joining(", "));
        throw new EvalException("no kind of evaluation is called '" + word + "', there are " + all);
    }
}
