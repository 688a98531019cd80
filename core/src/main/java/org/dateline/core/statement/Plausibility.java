package org.dateline.core.statement;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * Whether a cue with source and content tells of something said: not what could be said, not what the writer says in
 * his own voice, not what a speaker says of himself inside his own quotation.
 */
final class Plausibility {

    private final Set<String> narrators = new HashSet<>();
    private final Set<String> conditions = new HashSet<>();

    Plausibility() {
        for (Row row : Table.resource(Plausibility.class, "narrators.tsv").rows()) {
            narrators.add(row.require("pronoun"));
        }
        for (Row row : Table.resource(Plausibility.class, "conditions.tsv").rows()) {
            conditions.add(row.require("conjunction"));
        }
    }

    /** Why it is to be left out; empty when it may stay. */
    Optional<String> doubt(Candidate c) {
        Sentence s = c.sentence;
        Token source = s.token(c.source);
        if (narrators.contains(source.form().toLowerCase(Locale.ROOT))) {
            return Optional.of("the source is the writer, the reader, or the speaker of the quotation around it");
        }
        if (c.direct || c.word.part() == CueWord.Part.NOUN) {
            return Optional.empty();
        }
        if (source.upos().equals("DET")) {
            return Optional.of("the source is a mere pointer");
        }
        Token cue = s.token(c.cue);
        if (cue.xpos().equals("VB") && !c.negated) {
            return Optional.of("an infinitive or modal: it may be said, but is not said to have been");
        }
        for (int child : s.children(c.cue)) {
            if (child < c.cue
                    && s.token(child).plainRelation().equals("mark")
                    && conditions.contains(s.token(child).form().toLowerCase(Locale.ROOT))) {
                return Optional.of("stands under a condition");
            }
        }
        return Optional.empty();
    }
}
