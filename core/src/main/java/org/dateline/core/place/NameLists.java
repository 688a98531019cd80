package org.dateline.core.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names in a list are of one kind: "Oregon, Washington and Idaho" are states, "Armenia, Georgia and Turkey" countries, so
 * that none of them lies in the next and none is a town of that name.
 *
 * <p>A list of areas that are called like their seats ("Homs, Hama and Idlib") tells nothing: it may be one of towns.
 */
final class NameLists {

    /** So many names must be of the kind, and not more than one may be known as nothing of that kind. */
    private static final int ENOUGH = 3;

    private NameLists() {}

    static void read(List<Mention> mentions) {
        for (int first = 0; first < mentions.size(); ) {
            int end = first + 1;
            while (end < mentions.size() && follows(mentions.get(end - 1), mentions.get(end))) {
                end++;
            }
            if (end - first >= ENOUGH) {
                mark(mentions.subList(first, end));
            }
            first = end;
        }
    }

    private static boolean follows(Mention mention, Mention next) {
        return mention.sentence == next.sentence && AreaWords.isListGap(mention.sentence, mention.to + 1, next.from);
    }

    private static void mark(List<Mention> list) {
        List<GazetteerEntry> seen = new ArrayList<>();
        for (Mention mention : list) {
            mention.candidates.stream()
                    .filter(Candidate::isMain)
                    .map(Candidate::entry)
                    .filter(e -> isUnlike(e, mention))
                    .forEach(seen::add);
        }
        for (GazetteerEntry model : seen) {
            long sure = seen.stream().filter(e -> isLike(e, model)).count();
            long known = list.stream().filter(m -> find(m, model).isPresent()).count();
            if (sure >= ENOUGH && known >= list.size() - 1) {
                list.stream().filter(m -> find(m, model).isPresent()).forEach(m -> {
                    m.kinds.add(model.kind());
                    m.listed = true;
                });
                return;
            }
        }
    }

    /** Whether an area goes by a name that its seat has not. */
    private static boolean isUnlike(GazetteerEntry entry, Mention mention) {
        if (entry.kind() == GazetteerKind.COUNTRY) {
            return true;
        }
        return entry.kind() == GazetteerKind.ADMIN1
                && mention.candidates.stream()
                        .map(Candidate::entry)
                        .noneMatch(e -> isSeat(e) && e.admin1().equals(entry.admin1()));
    }

    private static boolean isSeat(GazetteerEntry entry) {
        return entry.kind() == GazetteerKind.SEAT || entry.kind() == GazetteerKind.CAPITAL;
    }

    /** Two countries, or two areas of one country. */
    private static boolean isLike(GazetteerEntry a, GazetteerEntry b) {
        return a.kind() == b.kind()
                && (a.kind() == GazetteerKind.COUNTRY || a.country().equals(b.country()));
    }

    private static Optional<Candidate> find(Mention mention, GazetteerEntry model) {
        return mention.candidates.stream()
                .filter(Candidate::isMain)
                .filter(c -> isLike(c.entry(), model))
                .findFirst();
    }
}
