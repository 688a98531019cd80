package org.dateline.core.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.core.report.Span;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** Which of a sentence's time expressions holds for which of its words; see {@link Times#nearest}. */
final class TimeScope {

    /** An expression that can date something, and the token its phrase hangs on the tree by. */
    private record Candidate(TimeExpression expression, int top) {}

    /** Relations by which a word begins a clause of its own. */
    private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "advcl", "acl", "csubj", "parataxis", "root");

    /** Clauses that share the time of the one they hang on. */
    private static final Set<String> SHARING = Set.of("conj", "xcomp", "advcl");

    /** Relations by which an expression belongs to its noun alone. */
    private static final Set<String> OWNED = Set.of("nmod:poss", "compound", "amod", "nummod");

    private static final int CLIMBS = 3;

    private final Sentence sentence;
    private final List<Candidate> candidates = new ArrayList<>();

    TimeScope(Sentence sentence, List<TimeExpression> expressions) {
        this.sentence = sentence;
        for (TimeExpression expression : expressions) {
            boolean dates = expression.type() == TimexType.DATE || expression.type() == TimexType.TIME;
            if (dates && expression.interval().isPresent()) {
                int top = topOf(expression.span());
                if (top >= 0) {
                    candidates.add(new Candidate(expression, top));
                }
            }
        }
    }

    Optional<TimeExpression> of(int token) {
        Optional<TimeExpression> own = closest(token, c -> isOwn(c, token));
        if (own.isPresent()) {
            return own;
        }
        int clause = clauseOf(token);
        for (int climb = 0; climb < CLIMBS; climb++) {
            int here = clause;
            Optional<TimeExpression> found = closest(token, c -> !isOwned(c) && clauseOf(c.top()) == here);
            if (found.isPresent()) {
                return found;
            }
            if (!SHARING.contains(sentence.token(clause).plainRelation()) || sentence.head(clause) < 0) {
                return Optional.empty();
            }
            clause = clauseOf(sentence.head(clause));
        }
        return Optional.empty();
    }

    private Optional<TimeExpression> closest(int token, Predicate<Candidate> fits) {
        Candidate best = null;
        for (Candidate candidate : candidates) {
            if (fits.test(candidate)
                    && (best == null || Math.abs(candidate.top() - token) < Math.abs(best.top() - token))) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best).map(Candidate::expression);
    }

    /** Whether the word governs the expression, with no other clause or noun's date between. */
    private boolean isOwn(Candidate candidate, int token) {
        int at = candidate.top();
        if (at == token) {
            return true;
        }
        while (at >= 0 && sentence.head(at) != token) {
            if (isClause(at) || isOwned(candidate)) {
                return false;
            }
            at = sentence.head(at);
        }
        return at >= 0 && !isClause(at);
    }

    private boolean isOwned(Candidate candidate) {
        Token top = sentence.token(candidate.top());
        return OWNED.contains(top.relation())
                && top.head() >= 0
                && sentence.token(top.head()).isNoun();
    }

    private int clauseOf(int token) {
        int at = token;
        while (!isClause(at) && sentence.head(at) >= 0) {
            at = sentence.head(at);
        }
        return at;
    }

    private boolean isClause(int token) {
        Token t = sentence.token(token);
        if (t.plainRelation().equals("conj")) {
            return t.isVerb();
        }
        return CLAUSES.contains(t.plainRelation());
    }

    /** The token inside the span whose governor stands outside; -1 when no token lies inside. */
    private int topOf(Span span) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).span().overlaps(span)) {
                int head = sentence.head(i);
                if (head < 0 || !sentence.token(head).span().overlaps(span)) {
                    return i;
                }
            }
        }
        return -1;
    }
}
