package org.dateline.eval.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.core.resource.Table;

/**
 * A string fill: the wordings it may take, without determiners, counts and marks.
 *
 * @param optional whether a system may leave it out without loss
 */
record Fill(List<String> wordings, boolean optional) {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9 ]");
    private static final Set<String> LEFT_OUT = Table.resource(Fill.class, "left-out-words.tsv").rows().stream()
            .map(row -> row.require("word"))
            .collect(Collectors.toUnmodifiableSet());

    /** The fills a slot's lines hold; a line without a quoted string holds none. */
    static List<Fill> of(List<String> lines) {
        List<Fill> fills = new ArrayList<>();
        for (String line : lines) {
            List<String> wordings = new ArrayList<>();
            for (Matcher m = QUOTED.matcher(line); m.find(); ) {
                wordings.add(plain(m.group(1)));
            }
            if (!wordings.isEmpty()) {
                fills.add(new Fill(List.copyOf(wordings), line.startsWith("?")));
            }
        }
        return fills;
    }

    /** Whether a wording of one equals a wording of the other or shares its last word. */
    boolean matches(Fill other) {
        return wordings.stream().anyMatch(a -> other.wordings.stream().anyMatch(b -> same(a, b)));
    }

    private static boolean same(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && lastWord(a).equals(lastWord(b));
    }

    private static String lastWord(String wording) {
        return wording.substring(wording.lastIndexOf(' ') + 1);
    }

    private static String plain(String wording) {
        String letters = NOT_PLAIN.matcher(wording.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return Arrays.stream(letters.split(" +"))
                .filter(word -> !word.isEmpty() && !LEFT_OUT.contains(word))
                .collect(Collectors.joining(" "));
    }
}
