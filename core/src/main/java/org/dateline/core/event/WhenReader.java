package org.dateline.core.event;

import java.util.List;
import java.util.Optional;
import org.dateline.core.statement.Statement;
import org.dateline.core.text.Sentence;
import org.dateline.core.time.DateInterval;
import org.dateline.core.time.TimeExpression;
import org.dateline.core.time.Times;

/**
 * The days of an event: the time expression that the grammar ties to its trigger or clause, nearest first. A speech act
 * without one takes the day of the statement it is made in. What nothing ties to the event stays out.
 */
final class WhenReader {

    private static final int FAR = 99;
    private static final int DEPTH = 14;
    private static final int OPENING = 3;

    private final List<List<TimeExpression>> bySentence;
    private final Participants participants;

    WhenReader(Times times, int sentences, Participants participants) {
        this.participants = participants;
        this.bySentence = new java.util.ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            bySentence.add(new java.util.ArrayList<>());
        }
        for (TimeExpression expression : times.expressions()) {
            if (expression.interval().isPresent() && expression.sentence() < sentences) {
                bySentence.get(expression.sentence()).add(expression);
            }
        }
    }

    Optional<DateInterval> read(Match match, boolean verbal) {
        Clauses clauses = match.clauses();
        int nearest = FAR;
        Optional<DateInterval> found = Optional.empty();
        Optional<Statement> around = participants.speaking().statement(clauses, match.head());
        for (TimeExpression expression : bySentence.get(clauses.sentence().index())) {
            if (around.isPresent() && !around.get().contains(expression.span())) {
                continue;
            }
            int distance = distance(clauses, match, headOf(clauses.sentence(), expression));
            if (distance < nearest) {
                nearest = distance;
                found = expression.interval();
            }
        }
        // "The deal signed by both", told in passing, is of no known day.
        boolean inPassing = clauses.plain(match.head()).equals("acl");
        if (found.isEmpty() && verbal && !inPassing && around.isPresent()) {
            return around.get().saidOn();
        }
        return found;
    }

    /**
     * Whether a clause shares the day of the one above it: one without a finite verb ("a plan to take the town on
     * Monday"), or one behind a day that opens the sentence ("On Monday, after the army withdrew, they returned").
     */
    private static boolean isPartOfAbove(Clauses clauses, int verb, int expression) {
        String tag = clauses.token(verb).xpos();
        String relation = clauses.plain(verb);
        boolean below = relation.equals("advcl") || relation.equals("acl") || relation.equals("xcomp");
        boolean subject = clauses.child(verb, "nsubj") >= 0;
        boolean fronted = expression <= OPENING && relation.equals("advcl") && clauses.child(verb, "mark") > expression;
        return below && !subject && (tag.equals("VBG") || tag.equals("VB")) || fronted;
    }

    private static int headOf(Sentence sentence, TimeExpression expression) {
        int last = -1;
        for (int i = 0; i < sentence.size(); i++) {
            if (!sentence.token(i).span().overlaps(expression.span())) {
                continue;
            }
            last = i;
            int head = sentence.head(i);
            if (head < 0 || !sentence.token(head).span().overlaps(expression.span())) {
                return i;
            }
        }
        return last;
    }

    /** Steps between expression and trigger; FAR when another clause stands between them. */
    private static int distance(Clauses clauses, Match match, int expression) {
        if (expression < 0) {
            return FAR;
        }
        Sentence sentence = clauses.sentence();
        // Upwards from the expression to the first verb or to the trigger itself.
        int at = expression;
        int steps = 0;
        while (at >= 0 && steps < DEPTH) {
            if (at == match.head()
                    || at == match.lightVerb()
                    || match.companions().contains(at)) {
                return steps;
            }
            if (at != expression && clauses.token(at).isNoun() && clauses.inClass("attack-noun", clauses.key(at))) {
                return FAR;
            }
            if (at != expression && (clauses.isVerb(at) || clauses.child(at, "cop") >= 0)) {
                if (!isPartOfAbove(clauses, at, expression)) {
                    break;
                }
                steps += 2;
            }
            at = sentence.head(at);
            steps++;
        }
        if (at < 0 || steps >= DEPTH) {
            return FAR;
        }
        // From the trigger up to that verb, as long as no clause of its own opens.
        int up = match.head();
        for (int i = 0; up >= 0 && i < DEPTH; i++) {
            if (up == at) {
                return steps + i + 2;
            }
            String relation = sentence.token(up).relation();
            String plain = sentence.token(up).plainRelation();
            boolean own = plain.equals("ccomp") || relation.equals("acl:relcl") || plain.equals("parataxis");
            boolean finite = own || (plain.equals("advcl") && sentence.child(up, "nsubj") >= 0);
            if (finite && clauses.isVerb(up)) {
                return FAR;
            }
            up = sentence.head(up);
        }
        // The expression stands with a verb below the trigger: "advances that began on 30 September".
        int below = at;
        for (int i = 0; below >= 0 && i < 3; i++) {
            if (below == match.head()) {
                return steps + i + 4;
            }
            String plain = sentence.token(below).plainRelation();
            if (!plain.equals("acl") && !plain.equals("conj") && !plain.equals("xcomp")) {
                return FAR;
            }
            below = sentence.head(below);
        }
        return FAR;
    }
}
