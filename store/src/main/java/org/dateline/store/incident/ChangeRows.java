package org.dateline.store.incident;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.store.StoreException;
import org.dateline.store.incident.IncidentChange.Cause;
import org.dateline.store.incident.IncidentChange.Field;
import org.dateline.store.incident.IncidentChange.Moved;
import org.dateline.store.schema.Numbers;
import org.dateline.store.schema.Values;
import org.jdbi.v3.core.Handle;

/** Writes down what a commit changed of an incident, and reads it again. */
final class ChangeRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST = 50;
    private static final int ENTRIES = 200;

    private ChangeRows() {}

    /** What lists show of an incident, in words; empty before it was weighed for the first time. */
    static Map<String, String> shown(Handle handle, long incident) {
        return handle.createQuery("SELECT * FROM incident WHERE number = ? AND type <> ''")
                .bind(0, incident)
                .map((row, context) -> shown(row))
                .findOne()
                .orElse(Map.of());
    }

    private static Map<String, String> shown(ResultSet row) throws SQLException {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("status", row.getString("status"));
        shown.put("type", row.getString("type"));
        shown.put("title", row.getString("headline"));
        shown.put("place", Values.text(row, "place").orElse(""));
        shown.put("country", Values.text(row, "country").orElse(""));
        shown.put("from", Values.day(row, "when_from").map(LocalDate::toString).orElse(""));
        shown.put("to", Values.day(row, "when_to").map(LocalDate::toString).orElse(""));
        shown.put("killed", killed(row));
        shown.put("reports", "" + row.getInt("reports"));
        shown.put("sources", "" + row.getInt("sources"));
        shown.put("contradictions", "" + row.getInt("contradictions"));
        return shown;
    }

    private static String killed(ResultSet row) throws SQLException {
        var min = Values.integer(row, "killed_min");
        var max = Values.integer(row, "killed_max");
        if (min.isEmpty()) {
            return "";
        }
        return max.isEmpty()
                ? min.getAsInt() + " or more"
                : max.getAsInt() == min.getAsInt() ? "" + min.getAsInt() : min.getAsInt() + "–" + max.getAsInt();
    }

    /** Nothing for an incident that is new, and for one of which nothing changed. */
    static void write(Handle handle, long incident, Map<String, String> before, Set<String> members, Moves moves) {
        if (before.isEmpty()) {
            return;
        }
        ObjectNode json = JSON.createObjectNode();
        ObjectNode fields = json.putObject("fields");
        shown(handle, incident).forEach((name, value) -> {
            if (!value.equals(before.get(name))) {
                fields.putArray(name).add(before.get(name)).add(value);
            }
        });
        List<Moved> joined = moves.joined(incident, members);
        List<Moved> left = moves.left(incident, members);
        if (fields.isEmpty() && joined.isEmpty() && left.isEmpty()) {
            return;
        }
        moved(json.putArray("joined"), joined);
        moved(json.putArray("left"), left);
        handle.createUpdate("INSERT INTO incident_change (number, incident, at, audit_from, audit_to, content)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .bind(0, Numbers.next(handle, "incident_change"))
                .bind(1, IncidentRows.id(handle, incident))
                .bind(2, Values.now().toString())
                .bind(3, moves.since())
                .bind(4, Moves.last(handle))
                .bind(5, Values.storable(json.toString()))
                .execute();
    }

    private static void moved(ArrayNode array, List<Moved> moved) {
        moved.forEach(m -> array.addArray().add(m.mention()).add(m.report()));
    }

    /** What changed of an incident under any name it had, the newest first. */
    static List<IncidentChange> of(Handle handle, long incident) {
        Set<String> subjects = new HashSet<>(handle.createQuery(
                        "SELECT DISTINCT r.id FROM mention m JOIN report r ON r.number = m.report WHERE m.incident = ?")
                .bind(0, incident)
                .mapTo(String.class)
                .list());
        Set<String> names = new LinkedHashSet<>(handle.createQuery(
                        "SELECT n.id FROM incident_name n JOIN mention m ON m.id = n.mention WHERE m.incident = ?")
                .bind(0, incident)
                .mapTo(String.class)
                .list());
        names.add(IncidentRows.id(handle, incident));
        subjects.addAll(names);
        List<IncidentChange> changes = new ArrayList<>();
        for (String name : names) {
            changes.addAll(handle.createQuery("SELECT at, audit_from, audit_to, content FROM incident_change"
                            + " WHERE incident = ? ORDER BY number DESC LIMIT " + MOST)
                    .bind(0, name)
                    .map((row, context) -> change(
                            handle,
                            Values.instant(row, "at"),
                            row.getLong("audit_from"),
                            row.getLong("audit_to"),
                            row.getString("content"),
                            subjects))
                    .list());
        }
        changes.sort((a, b) -> b.at().compareTo(a.at()));
        return changes.subList(0, Math.min(MOST, changes.size()));
    }

    private static IncidentChange change(
            Handle handle, Instant at, long from, long to, String content, Set<String> subjects) {
        try {
            JsonNode json = JSON.readTree(content);
            List<Field> fields = new ArrayList<>();
            json.path("fields")
                    .properties()
                    .forEach(field -> fields.add(new Field(
                            field.getKey(),
                            field.getValue().path(0).asText(),
                            field.getValue().path(1).asText())));
            List<Moved> joined = moved(json.path("joined"));
            List<Moved> left = moved(json.path("left"));
            Set<String> about = new HashSet<>(subjects);
            joined.forEach(moved -> about.add(moved.report()));
            left.forEach(moved -> about.add(moved.report()));
            return new IncidentChange(at, fields, joined, left, causes(handle, from, to, about));
        } catch (JsonProcessingException e) {
            throw new StoreException(StoreException.Kind.FAILED, "a stored change of an incident is damaged", e);
        }
    }

    private static List<Moved> moved(JsonNode array) {
        List<Moved> moved = new ArrayList<>();
        array.forEach(
                pair -> moved.add(new Moved(pair.path(0).asText(), pair.path(1).asText())));
        return moved;
    }

    private static List<Cause> causes(Handle handle, long from, long to, Set<String> about) {
        return handle
                .createQuery("SELECT number, who, action, subject FROM audit WHERE number BETWEEN ? AND ?"
                        + " ORDER BY number LIMIT " + ENTRIES)
                .bind(0, from)
                .bind(1, to)
                .map((row, context) -> new Cause(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
                .list()
                .stream()
                .filter(cause -> about.contains(cause.subject()))
                .toList();
    }
}
