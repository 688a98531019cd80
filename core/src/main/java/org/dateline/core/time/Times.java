package org.dateline.core.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.core.text.Sentence;

/**
 * All that a report says of time.
 *
 * @param published the day relative dates are anchored to: the metadata's or the story dateline's; empty when neither
 *     gives it, and then nothing is guessed
 * @param expressions in text order, without overlap
 */
public record Times(Optional<LocalDate> published, List<TimeExpression> expressions) {

    public Times {
        expressions = List.copyOf(expressions);
        for (int i = 1; i < expressions.size(); i++) {
            if (expressions.get(i).sentence() < expressions.get(i - 1).sentence()) {
                throw new IllegalArgumentException("expressions must be in text order, got sentence "
                        + expressions.get(i).sentence() + " behind "
                        + expressions.get(i - 1).sentence());
            }
        }
    }

    /** The expressions of a sentence, in text order. */
    public List<TimeExpression> in(int sentence) {
        int start = firstFrom(sentence);
        int end = start;
        while (end < expressions.size() && expressions.get(end).sentence() == sentence) {
            end++;
        }
        return expressions.subList(start, end);
    }

    /**
     * The anchored expression that tells when something in a sentence took place: the one the word itself governs
     * ("Friday's attack", "the attack on Friday"), else the closest of its clause, else that of the clause it is joined
     * to ("marched on Friday and burned cars", "killing twelve"). A date in the clause that reports it says when it was
     * said, not when it happened ("they fled, he said on Friday"), and is not taken; nor is one that belongs to another
     * noun ("rejected Wednesday's offer"). Durations, sets and unanchored expressions are never taken.
     *
     * @param sentence a sentence of the document these times were found in
     * @param token index of the word, mostly a verb or a noun of action
     * @return empty when the sentence does not tell; then the time of the sentence before may hold, which is for the
     *     caller to judge
     */
    public Optional<TimeExpression> nearest(Sentence sentence, int token) {
        List<TimeExpression> here = in(sentence.index());
        return here.isEmpty() ? Optional.empty() : new TimeScope(sentence, here).of(token);
    }

    private int firstFrom(int sentence) {
        int low = 0;
        int high = expressions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (expressions.get(middle).sentence() < sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
