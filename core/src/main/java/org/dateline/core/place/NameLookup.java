package org.dateline.core.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/**
 * Looks up a name as it was marked in a text, with what may stand around the name proper: an article, a word for the kind of
 * area or a direction ("the province of Hama", "northern Syria", "W.Va."). For checks of how much the gazetteer knows; the coder
 * itself reads such words in their sentence.
 */
public final class NameLookup {

    private static final int MAX_WORDS = 12;

    private final Gazetteer gazetteer;
    private final NotNames notNames;
    private final Set<String> areaWords = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    public NameLookup(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.notNames = new NotNames(gazetteer);
        for (Row row : Table.resource(AreaWords.class, "area-words.tsv").rows()) {
            areaWords.add(gazetteer.fold(row.require("word")));
        }
        for (Row row : Table.resource(MentionSpotter.class, "name-words.tsv").rows()) {
            row.list("words").forEach(word -> small.add(gazetteer.fold(word)));
        }
    }

    /** The places it may mean: by the whole name where that is known, else by what is left without the words around it. */
    public List<GazetteerEntry> find(String written) {
        List<GazetteerEntry> found = new ArrayList<>(gazetteer.lookup(written));
        gazetteer.abbreviated(written.strip()).ifPresent(found::add);
        List<String> words = List.of(gazetteer.fold(written).split(" "));
        if (words.size() > MAX_WORDS) {
            return found;
        }
        int from = 0;
        int to = words.size();
        while (to - from > 1 && isAround(words.get(from))) {
            from++;
            found.addAll(byFolded(words.subList(from, to)));
        }
        while (to - from > 1 && isAround(words.get(to - 1))) {
            to--;
            found.addAll(byFolded(words.subList(from, to)));
        }
        return found;
    }

    private List<GazetteerEntry> byFolded(List<String> words) {
        return gazetteer.find(String.join(" ", words)).stream()
                .map(Candidate::entry)
                .toList();
    }

    private boolean isAround(String word) {
        return areaWords.contains(word) || small.contains(word) || notNames.isDirection(word);
    }
}
