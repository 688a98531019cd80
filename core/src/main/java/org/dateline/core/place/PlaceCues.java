package org.dateline.core.place;

import java.util.Set;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.core.text.Sentence;

/** Words before and after a name that speak for or against a place ({@code place-cues.tsv}). */
final class PlaceCues {

    private static final Set<String> ROLES = Set.of("", "part", "treaty");

    private record Cue(double weight, boolean weakOnly, String role, String place) {}

    private final PhraseMatcher<Cue> before = new PhraseMatcher<>();
    private final PhraseMatcher<Cue> after = new PhraseMatcher<>();
    private final PhraseMatcher<Cue> dateline = new PhraseMatcher<>();

    PlaceCues() {
        for (Row row : Table.resource(PlaceCues.class, "place-cues.tsv").rows()) {
            Cue cue = new Cue(
                    Double.parseDouble(row.require("weight")),
                    row.require("applies").equals("weak"),
                    row.get("role"),
                    row.place());
            if (!ROLES.contains(cue.role)) {
                throw row.error("role", "must be part, treaty or nothing");
            }
            PhraseMatcher<Cue> side = switch (row.require("where")) {
                case "before" -> before;
                case "after" -> after;
                case "dateline" -> dateline;
                default -> throw row.error("where", "must be before, after or dateline");
            };
            row.list("words").forEach(words -> side.add(words, cue));
        }
    }

    /** @param weak whether the name is neither country, region nor large city */
    void read(Mention mention, boolean weak) {
        Sentence sentence = mention.sentence;
        int left = mention.first - 1;
        if (left >= 0 && sentence.token(left).upos().equals("DET")) {
            left--;
        }
        apply(mention, before.endingAt(sentence, left), weak);
        int right = mention.last + 1;
        apply(mention, after.startingAt(sentence, right), weak);
        if (mention.first == 0 && isCapitals(sentence, mention)) {
            apply(mention, dateline.startingAt(sentence, right), weak);
        }
    }

    /** A story opens with its place in capitals. */
    private static boolean isCapitals(Sentence sentence, Mention mention) {
        for (int i = mention.first; i <= mention.last; i++) {
            if (sentence.token(i).form().chars().anyMatch(Character::isLowerCase)) {
                return false;
            }
        }
        return true;
    }

    private static void apply(Mention mention, PhraseMatcher.Match<Cue> match, boolean weak) {
        if (match == null || (match.value().weakOnly && !weak)) {
            return;
        }
        mention.weigh("cue (" + match.value().place + ")", match.value().weight);
        if (!match.value().role.isEmpty()) {
            mention.role = ToponymRole.PART_OF_NAME;
            mention.afar |= match.value().role.equals("treaty");
        }
    }
}
