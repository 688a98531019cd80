package org.dateline.app.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.core.statement.Attitude;
import org.dateline.core.statement.Certainty;
import org.dateline.core.statement.Factuality;
import org.dateline.core.statement.Polarity;
import org.dateline.core.statement.Stance;
import org.dateline.core.statement.Statement;

/** How certain a statement is and according to whom, in words for people; the same on the page and in the table. */
public final class FactualityWords {

    private FactualityWords() {}

    /** What keeps the content from being plainly asserted and the statement from being plainly made; empty for nothing. */
    public static String doubts(Statement statement) {
        Factuality factuality = statement.factuality();
        List<String> doubts = new ArrayList<>();
        Attitude attitude = statement.attitude();
        boolean asserts = attitude == Attitude.SPEECH || attitude == Attitude.EVIDENCE;
        boolean told = statement.stance() == Stance.AFFIRMED || statement.stance() == Stance.DENIED;
        // Beliefs, demands and what was never said are uncertain by what they are called already.
        boolean weaker = factuality.certainty() == Certainty.PROBABLE || factuality.certainty() == Certainty.POSSIBLE;
        if (asserts && told && weaker) {
            doubts.add(lower(factuality.certainty()));
        }
        polarity(statement.stance(), factuality.polarity(), doubts);
        if (factuality.attribution() != Certainty.CERTAIN) {
            doubts.add("attribution " + lower(factuality.attribution()));
        }
        return String.join(", ", doubts);
    }

    private static void polarity(Stance stance, Polarity polarity, List<String> doubts) {
        boolean byStance = stance == Stance.DENIED && polarity == Polarity.DENIED
                || stance == Stance.QUESTIONED && polarity == Polarity.QUESTIONED
                || stance != Stance.DENIED && polarity == Polarity.AFFIRMED;
        if (!byStance) {
            doubts.add(polarity == Polarity.DENIED ? "negated" : lower(polarity));
        }
    }

    /** All of it, plain assertions too: {@code certain, affirmed}. */
    static String full(Factuality factuality) {
        String attribution = factuality.attribution() == Certainty.CERTAIN
                ? ""
                : "; that it was said: " + lower(factuality.attribution());
        return lower(factuality.certainty()) + ", " + lower(factuality.polarity()) + attribution;
    }

    /** The source and those who say that it said so: {@code the herders, according to Ole Lund}. */
    public static String chain(Factuality factuality) {
        return String.join(", according to ", factuality.accordingTo());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
