package org.dateline.core.incident.account;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/** How types of event weigh in an incident ({@code types.tsv}). A type that is not listed stands for itself and no stake. */
final class TypeTable {

    private record Entry(
            String family, int weight, Stake actor, Stake recipient, Stake actorDenies, Stake recipientDenies) {}

    private final Map<String, Entry> byType = new HashMap<>();

    TypeTable() {
        for (Row row : Table.resource(TypeTable.class, "types.tsv").rows()) {
            byType.put(
                    row.require("type"),
                    new Entry(
                            row.require("family"),
                            Integer.parseInt(row.require("weight")),
                            stake(row, "actor"),
                            stake(row, "recipient"),
                            stake(row, "actor-denies"),
                            stake(row, "recipient-denies")));
        }
    }

    private static Stake stake(Row row, String column) {
        return Stake.valueOf(row.require(column).toUpperCase(Locale.ROOT));
    }

    /** Types of one family tell of the same happening. */
    String family(String type) {
        Entry entry = byType.get(type);
        return entry == null ? type : entry.family();
    }

    int weight(String type) {
        Entry entry = byType.get(type);
        return entry == null ? 1 : entry.weight();
    }

    /** What it does for a party that says so. */
    Stake stake(String type, boolean actor, boolean denies) {
        Entry entry = byType.get(type);
        if (entry == null) {
            return Stake.NONE;
        }
        if (actor) {
            return denies ? entry.actorDenies() : entry.actor();
        }
        return denies ? entry.recipientDenies() : entry.recipient();
    }
}
