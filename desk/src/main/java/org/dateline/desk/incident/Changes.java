package org.dateline.desk.incident;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.desk.incident.ChangeItem.FieldChange;
import org.dateline.desk.incident.ChangeItem.MemberChange;
import org.dateline.desk.view.Link;
import org.dateline.desk.view.Words;
import org.dateline.store.audit.AuditEntry;
import org.dateline.store.incident.IncidentChange;

/** Puts in words what commits changed of an incident. */
final class Changes {

    private static final int SUBJECT = 60;

    private Changes() {}

    static List<ChangeItem> of(List<IncidentChange> changes) {
        return changes.stream().map(Changes::item).toList();
    }

    private static ChangeItem item(IncidentChange change) {
        List<MemberChange> members = new ArrayList<>();
        members(members, change.joined(), "came in from");
        members(members, change.left(), "of its mentions left, of");
        return new ChangeItem(
                Words.when(change.at()),
                change.at().toString(),
                change.causes().stream().map(Changes::cause).distinct().toList(),
                change.fields().stream()
                        .map(field -> new FieldChange(
                                Words.capital(field.name()), value(field, field.before()), value(field, field.after())))
                        .toList(),
                members);
    }

    private static String value(IncidentChange.Field field, String value) {
        return switch (field.name()) {
            case "type", "status" -> Words.capital(value);
            case "country" -> value.isEmpty() ? "" : Words.country(value);
            default -> value;
        };
    }

    private static void members(List<MemberChange> members, List<IncidentChange.Moved> moved, String what) {
        Map<String, Integer> byReport = new LinkedHashMap<>();
        moved.forEach(m -> byReport.merge(m.report(), 1, Integer::sum));
        byReport.forEach((report, count) ->
                members.add(new MemberChange(Words.count(count, "mention") + " " + what, Link.report(report), report)));
    }

    private static String cause(IncidentChange.Cause cause) {
        String subject = Words.excerpt(cause.subject(), SUBJECT);
        return switch (cause.action()) {
            case "ingest" -> "report " + subject + " came in";
            case "revise" -> "report " + subject + " was revised";
            case "recode" -> "report " + subject + " was read by newer rules";
            case "confirm", "correct", "remove", "add" ->
                cause.who() + ": " + cause.action() + " a record of report " + subject;
            case "check" -> cause.who() + " checked report " + subject;
            default ->
                cause.who().equals(AuditEntry.MACHINE)
                        ? cause.action() + " " + subject
                        : cause.who() + ": " + cause.action();
        };
    }
}
