package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.core.text.Token;

/** The words that attribute ({@code cues.tsv}), by part of speech and lemma. Cues of several words come first. */
final class CueLexicon {

    private final Map<CueWord.Part, Map<String, List<CueWord>>> byHead = new EnumMap<>(CueWord.Part.class);

    private final Map<String, List<CueWord>> byForm = new HashMap<>();

    CueLexicon() {
        for (CueWord.Part part : CueWord.Part.values()) {
            byHead.put(part, new HashMap<>());
        }
        for (Row row : Table.resource(CueLexicon.class, "cues.tsv").rows()) {
            CueWord word = read(row);
            byHead.get(word.part())
                    .computeIfAbsent(word.lemmas().get(0), k -> new ArrayList<>())
                    .add(word);
        }
        Comparator<CueWord> longestFirst =
                Comparator.comparingInt((CueWord w) -> -w.lemmas().size());
        Map<String, List<CueWord>> verbs = byHead.get(CueWord.Part.VERB);
        for (Row row : Table.resource(CueLexicon.class, "forms.tsv").rows()) {
            byForm.put(row.require("form"), verbs.getOrDefault(row.require("lemma"), List.of()));
        }
        verbs.forEach((verb, words) -> regularForms(verb).forEach(f -> byForm.putIfAbsent(f, words)));
        byHead.values().forEach(map -> map.values().forEach(list -> list.sort(longestFirst)));
    }

    private static CueWord read(Row row) {
        List<Frame> frames = new ArrayList<>();
        for (String frame : row.list("frames")) {
            frames.add(Frame.parse(row, "frames", frame));
        }
        if (frames.isEmpty()) {
            throw row.error("frames", "a cue needs a frame");
        }
        return new CueWord(
                List.of(row.require("cue").split(" ")),
                constant(row, "part", CueWord.Part.class),
                List.copyOf(frames),
                constant(row, "attitude", Attitude.class),
                row.get("stance").isEmpty() ? Stance.AFFIRMED : constant(row, "stance", Stance.class),
                row.place());
    }

    static <E extends Enum<E>> E constant(Row row, String column, Class<E> type) {
        String value = row.require(column);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(value)) {
                return constant;
            }
        }
        throw row.error(column, "no such " + column + ": '" + value + "'");
    }

    /** The rows of a verb: by its lemma, or where the lemmatizer made up one ("blaste"), by its regular forms. */
    List<CueWord> verb(Token token) {
        Map<String, List<CueWord>> verbs = byHead.get(CueWord.Part.VERB);
        List<CueWord> found = verbs.get(token.lemma().toLowerCase(Locale.ROOT));
        return found != null ? found : byForm.getOrDefault(token.form().toLowerCase(Locale.ROOT), List.of());
    }

    private static List<String> regularForms(String verb) {
        char last = verb.charAt(verb.length() - 1);
        String stem = last == 'e' ? verb.substring(0, verb.length() - 1) : verb;
        String doubled = verb + last;
        return List.of(verb + "s", stem + "ed", stem + "ing", doubled + "ed", doubled + "ing");
    }

    List<CueWord> of(CueWord.Part part, String lemma) {
        return byHead.get(part).getOrDefault(lemma, List.of());
    }
}
