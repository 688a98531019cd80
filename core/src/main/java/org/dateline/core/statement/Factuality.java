package org.dateline.core.statement;

import java.util.List;
import java.util.Objects;

/**
 * Whether the content of a statement is a fact, and according to whom. It tells how the content's main clause is put,
 * never whether it is true.
 *
 * @param certainty how sure the source is of the content
 * @param polarity whether the source affirms the content
 * @param attribution how sure the report is that the source said it: less than certain in "allegedly said", "is believed
 *     to have told"
 * @param accordingTo names of the sources: who says it, then who says that he said so, outward; the report itself, which
 *     tells of the outermost, is left out
 */
public record Factuality(Certainty certainty, Polarity polarity, Certainty attribution, List<String> accordingTo) {

    public Factuality {
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(polarity, "polarity");
        Objects.requireNonNull(attribution, "attribution");
        accordingTo = List.copyOf(accordingTo);
        if (accordingTo.isEmpty()) {
            throw new IllegalArgumentException("factuality needs somebody according to whom");
        }
    }

    static Factuality asserted(String source) {
        return new Factuality(Certainty.CERTAIN, Polarity.AFFIRMED, Certainty.CERTAIN, List.of(source));
    }
}
