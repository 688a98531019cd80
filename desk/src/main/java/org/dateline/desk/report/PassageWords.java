package org.dateline.desk.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.core.correction.Codings;
import org.dateline.core.correction.Quote;
import org.dateline.core.correction.QuotedText;
import org.dateline.core.report.Span;

/** Finds words that a person selected, typed or pasted in a passage of a report. */
final class PassageWords {

    private static final int MOST = 20;
    private static final int LONGEST = 5_000;

    private final QuotedText text;
    private final Codings codings;
    private final Span passage;

    PassageWords(String text, Codings codings, Span passage) {
        this.text = new QuotedText(text);
        this.codings = codings;
        this.passage = passage;
    }

    /**
     * The words of a field.
     *
     * @param nth which of the places where they stand, from 0; empty when nobody said
     */
    Quote required(String field, String words, Optional<Integer> nth) {
        List<Span> found = find(field, words);
        if (found.size() > 1 && (nth.isEmpty() || nth.get() >= found.size())) {
            throw new FieldRefused(
                    field, "These words stand in the passage more than once. Choose which are meant.", found);
        }
        return quote(field, found.get(found.size() > 1 ? nth.orElseThrow() : 0));
    }

    /** As {@link #required}; of several places the one nearest to others. */
    Quote nearest(String field, String words, Quote to) {
        List<Span> found = find(field, words);
        int near = text.find(to).map(Span::start).orElse(passage.start());
        return quote(
                field,
                found.stream()
                        .min(Comparator.comparingInt(span -> Math.abs(span.start() - near)))
                        .orElseThrow());
    }

    /** As {@link #nearest}, where they need not be there. */
    Optional<Quote> perhaps(String words, Quote to) {
        try {
            return Optional.of(nearest("", words, to));
        } catch (FieldRefused e) {
            return Optional.empty();
        }
    }

    private List<Span> find(String field, String words) {
        if (words.isBlank()) {
            throw new FieldRefused(field, "Write the words, as the passage has them.");
        }
        if (words.length() > LONGEST) {
            throw new FieldRefused(field, "These are more than " + LONGEST + " characters; choose fewer words.");
        }
        List<Span> found = text.all(words, passage, MOST);
        if (found.isEmpty()) {
            throw new FieldRefused(field, "These words do not stand in the passage so. Copy them from it.");
        }
        return found;
    }

    private Quote quote(String field, Span span) {
        return codings.quote(span)
                .orElseThrow(() -> new FieldRefused(field, "Write the words, as the passage has them."));
    }
}
