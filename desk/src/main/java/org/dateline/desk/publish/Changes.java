package org.dateline.desk.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the desk would say otherwise today than what is released. */
public final class Changes {

    /** @param before empty for what is new, {@code after} for what is gone */
    public record Change(String what, String before, String after) {}

    private Changes() {}

    static List<Change> between(Snapshot before, Snapshot after) {
        Map<String, String> old = lines(before);
        Map<String, String> now = lines(after);
        List<Change> changes = new ArrayList<>();
        now.forEach((what, words) -> {
            String was = old.getOrDefault(what, "");
            if (!was.equals(words)) {
                changes.add(new Change(what, was, words));
            }
        });
        old.forEach((what, words) -> {
            if (!now.containsKey(what)) {
                changes.add(new Change(what, words, ""));
            }
        });
        return changes;
    }

    private static Map<String, String> lines(Snapshot snapshot) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("Title", snapshot.title());
        lines.put("Status", snapshot.status());
        lines.put("Credibility", snapshot.credibility().symbol());
        lines.put("Independent sources", Integer.toString(snapshot.sources()));
        for (Snapshot.Fact fact : snapshot.facts()) {
            lines.put(fact.name(), values(fact));
        }
        for (Snapshot.Account account : snapshot.accounts()) {
            String claims = account.claims().stream()
                    .map(claim -> claim.value() + (claim.former().isEmpty() ? "" : " (before: " + claim.former() + ")"))
                    .collect(Collectors.joining("; "));
            lines.merge("Account of " + account.name(), claims, (a, b) -> a + " | " + b);
        }
        lines.put("Reports", Integer.toString(snapshot.reportCount()));
        lines.put(
                "Reports named",
                snapshot.reports().stream().map(Changes::report).collect(Collectors.joining("; ")));
        return lines;
    }

    private static String values(Snapshot.Fact fact) {
        return fact.positions().stream()
                .map(position -> position.value() + " (" + String.join(", ", position.named()) + ")")
                .collect(Collectors.joining(fact.contradicted() ? " against " : "; "));
    }

    private static String report(Snapshot.Report report) {
        String name = report.publisher().isEmpty() ? "publisher not named" : report.publisher();
        String day = report.published().isEmpty() ? "" : ", " + report.published();
        return name
                + day
                + (report.copies().isEmpty() ? "" : " and " + report.copies().size() + " more of the same");
    }
}
