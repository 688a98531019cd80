package org.dateline.core.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.statement.Attitude;
import org.dateline.core.statement.Certainty;
import org.dateline.core.statement.Polarity;
import org.dateline.core.statement.SourceKind;
import org.dateline.core.statement.Stance;
import org.dateline.core.statement.StatementKind;
import org.dateline.core.time.DateInterval;

/**
 * A statement by its values.
 *
 * @param source who says it; its words are those beside the cue, empty where none were told
 * @param content what is said, in text order
 */
public record StatementCoding(
        Source source,
        Quote cue,
        List<Quote> content,
        StatementKind kind,
        Attitude attitude,
        Stance stance,
        Certainty certainty,
        Polarity polarity,
        Optional<DateInterval> saidOn,
        Optional<String> via)
        implements Coding {

    /** Who says it. */
    public record Source(
            String name, Optional<org.dateline.core.actor.ActorCode> code, SourceKind kind, Optional<Quote> words) {

        public Source {
            if (name.isBlank()) {
                throw new IllegalArgumentException("name must not be blank");
            }
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(words, "words");
        }
    }

    public StatementCoding {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(cue, "cue");
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a statement needs content");
        }
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(attitude, "attitude");
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(polarity, "polarity");
        Objects.requireNonNull(saidOn, "saidOn");
        Objects.requireNonNull(via, "via");
    }

    /** Said out loud and for sure, of which no more is known. */
    public static StatementCoding bare(Source source, Quote cue, List<Quote> content, StatementKind kind) {
        return new StatementCoding(
                source,
                cue,
                content,
                kind,
                Attitude.SPEECH,
                Stance.AFFIRMED,
                Certainty.CERTAIN,
                Polarity.AFFIRMED,
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public List<Quote> words() {
        List<Quote> words = new ArrayList<>(content);
        words.add(cue);
        return words;
    }

    @Override
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("words", content.stream().map(Quote::words).collect(Collectors.joining(" … ")));
        fields.put("cue", cue.words());
        fields.put(
                "source",
                source.name() + source.code().map(code -> " (" + code + ")").orElse(""));
        fields.put("source kind", lower(source.kind()));
        fields.put("speech", lower(kind));
        fields.put("attitude", lower(attitude));
        fields.put("stance", lower(stance));
        fields.put("certainty", lower(certainty));
        fields.put("polarity", lower(polarity));
        saidOn.ifPresent(days -> fields.put("said on", Days.words(days)));
        via.ifPresent(channel -> fields.put("via", channel));
        return fields;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
