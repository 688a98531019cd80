package org.dateline.core.incident.account;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.dateline.core.event.Casualties.Harm;
import org.dateline.core.event.EventType;
import org.dateline.core.event.Toll;
import org.dateline.core.incident.Party;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.core.time.DateInterval;

/** An incident's title in plain words ({@code titles.tsv}), from its data alone: no report's headline is taken over. */
final class Titles {

    private static final int MOST_NAMES = 2;

    private final Map<String, Row> rows = new HashMap<>();

    Titles() {
        for (Row row : Table.resource(Titles.class, "titles.tsv").rows()) {
            rows.put(row.require("type") + "/" + row.get("mode"), row);
        }
    }

    /** "Shelling of Hull, 21 Oct 1904: killed 2–3". */
    String title(
            EventType type,
            List<Party> actors,
            List<Party> recipients,
            Optional<String> place,
            Optional<DateInterval> when,
            Map<Harm, Toll> casualties) {
        Row row = rows.getOrDefault(type.plover() + "/" + type.mode().orElse(""), rows.get(type.plover() + "/"));
        StringBuilder title = new StringBuilder(row == null ? name(type) : row.require("noun"));
        if (row != null) {
            append(title, row.get("by"), actors);
            append(title, row.get("to"), recipients);
            if (recipients.isEmpty()) {
                place.ifPresent(name ->
                        title.append(' ').append(row.get("at")).append(' ').append(name));
            } else {
                place.filter(name -> !title.toString().endsWith(name))
                        .ifPresent(name -> title.append(", ").append(name));
            }
        } else {
            place.ifPresent(name -> title.append(", ").append(name));
        }
        when.ifPresent(days -> title.append(", ").append(Labels.days(days)));
        StringJoiner harms = new StringJoiner(", ", ": ", "").setEmptyValue("");
        casualties.forEach((harm, toll) -> harms.add(harm.name().toLowerCase(Locale.ROOT) + " " + Labels.toll(toll)));
        return title.append(harms).toString();
    }

    private static void append(StringBuilder title, String word, List<Party> parties) {
        if (!word.isEmpty() && !parties.isEmpty()) {
            String names = parties.stream()
                    .map(Party::name)
                    .distinct()
                    .limit(MOST_NAMES)
                    .collect(Collectors.joining(" and "));
            title.append(' ').append(word).append(' ').append(names);
        }
    }

    private static String name(EventType type) {
        String lower = type.plover().toLowerCase(Locale.ROOT);
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }
}
