package org.dateline.app.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.store.Store;
import org.dateline.store.decision.Signature;
import org.dateline.store.incident.MentionEntry;

/** What an editor decided about the samples ({@code decisions.tsv} beside them), taken down like any decision. */
final class SampleDecisions {

    private SampleDecisions() {}

    /** Takes them down; returns how many decisions that made. */
    static int apply(Path file, Store store) throws IOException {
        if (!Files.isRegularFile(file)) {
            return 0;
        }
        int made = 0;
        for (Row row : table(file).rows()) {
            Signature signature = new Signature(row.require("by"), row.require("reason"));
            List<String> incidents = incidents(store, row.list("reports"), row.require("type"));
            for (String other : incidents.subList(Math.min(1, incidents.size()), incidents.size())) {
                store.decisions().merge(incidents.get(0), other, signature);
                made++;
            }
        }
        return made;
    }

    private static Table table(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return Table.read(file.toString(), reader);
        }
    }

    /** Ids of the incidents that these reports' mentions of that type are in, each once. */
    private static List<String> incidents(Store store, List<String> reports, String type) {
        Set<String> incidents = new LinkedHashSet<>();
        for (String report : reports) {
            for (MentionEntry entry : store.incidents().ofReport(report)) {
                if (entry.mention().type().plover().equals(type)) {
                    incidents.add(entry.incident());
                }
            }
        }
        return new ArrayList<>(incidents);
    }
}
