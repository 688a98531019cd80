package org.dateline.desk.report;

import java.util.List;
import java.util.Map;
import org.dateline.desk.view.Said;
import org.dateline.desk.view.Tongue;

/**
 * The form in which a record is corrected or added.
 *
 * @param report id of the report
 * @param revision of it, whose words the person reads
 * @param record id of the record; empty for a new one
 * @param label its short name on the report's page; empty for a new one
 * @param from where its passage begins
 * @param next anchor of the record to go on with
 * @param errors what to mend, by field
 * @param occurrences places where the words of the field {@code words} stand, one of which is to be chosen
 * @param before the passage up to its words, {@code words} these, {@code after} the rest
 * @param machine what the machine reads there
 */
public record RecordFormView(
        String report,
        Said title,
        String back,
        int revision,
        String record,
        String label,
        boolean event,
        int from,
        String next,
        Fields fields,
        Map<String, String> errors,
        List<Occurrence> occurrences,
        Tongue tongue,
        String before,
        String words,
        String after,
        Map<String, List<EventTypes.Option>> types,
        List<String> acled,
        List<PlaceChoice> places,
        List<StatementChoice> statements,
        List<Review.Difference> machine) {

    /** A place of the passage. */
    public record Occurrence(int nth, String before, String words, String after) {}

    /** A place of the gazetteer. */
    public record PlaceChoice(String id, String name, String where, boolean chosen) {}

    /** A statement that may assert the event. */
    public record StatementChoice(String id, String label, String source, Said words, boolean chosen) {}

    /** Whether none of the places is chosen. */
    public boolean noPlace() {
        return places.stream().noneMatch(PlaceChoice::chosen);
    }

    public boolean isNew() {
        return record.isEmpty();
    }

    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    /** For {@code aria-invalid}. */
    public String invalid(String field) {
        return errors.containsKey(field) ? "true" : null;
    }

    /** How many lines a side of the event has. */
    public int lines(String side) {
        return Math.max(fields.all(side).size(), 1);
    }

    /** The value in a line of a side. */
    public String line(String side, int line) {
        List<String> all = fields.all(side);
        return line < all.size() ? all.get(line) : "";
    }
}
