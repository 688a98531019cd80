package org.dateline.core.statement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.core.report.Span;
import org.dateline.core.time.DateInterval;

/**
 * An attribution: a source, a cue, and the content in one sentence. A quotation that runs over several sentences gives
 * a record for each, all with the nearest cue.
 *
 * @param id derived from report and words
 * @param sentence index of the sentence that holds the content
 * @param cue the words that attribute, possibly in a neighbouring sentence
 * @param content in text order; several pieces where cue or source stand between them
 * @param attitude what the source does with the content; {@code SPEECH} for whatever was said out loud
 * @param stance how the source stands to the content
 * @param factuality how certain the source is of the content and whether it affirms it, and who says that it did
 * @param saidOn when it was said; empty when the report does not tell
 * @param saidTo to whom, in the report's words
 * @param saidAt where or on what occasion, in the report's words
 * @param via the outlet, document or channel it came through, in the report's words
 * @param within id of the statement whose content holds this one: A said that B denied
 * @param rule the rule that found it
 */
public record Statement(
        String id,
        int sentence,
        Source source,
        Span cue,
        List<Span> content,
        StatementKind kind,
        Attitude attitude,
        Stance stance,
        Factuality factuality,
        Optional<DateInterval> saidOn,
        Optional<String> saidTo,
        Optional<String> saidAt,
        Optional<String> via,
        Optional<String> within,
        String rule) {

    public Statement {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(cue, "cue");
        Objects.requireNonNull(attitude, "attitude");
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(factuality, "factuality");
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a statement needs content");
        }
    }

    /** The content as one string, its pieces joined by a space, outer quotation marks left out by the spans already. */
    public String contentIn(String text) {
        return String.join(" ", content.stream().map(s -> s.in(text)).toList());
    }

    public boolean contains(Span words) {
        return content.stream().anyMatch(piece -> piece.overlaps(words));
    }
}
