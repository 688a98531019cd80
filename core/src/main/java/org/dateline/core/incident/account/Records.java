package org.dateline.core.incident.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.core.event.EventStatus;

/**
 * What one incident adds to the records of those who tell of it. A claim counts once, however often it was made: for each
 * teller and field at most one was contradicted and one corrected; whether it happened was verified or rejected once.
 */
public final class Records {

    /** By so much more weight must a rival position stand to say that a claim was contradicted. */
    private static final int OUTWEIGHED = 2;

    private Records() {}

    /**
     * By teller; who has nothing in the record is in it with {@link SourceRecord#EMPTY}.
     *
     * @param verdict of a person: whether it happened; empty when nobody judged
     */
    public static SortedMap<String, SourceRecord> of(Incident incident, Optional<Boolean> verdict) {
        SortedMap<String, SourceRecord> records = new TreeMap<>();
        incident.accounts().forEach(account -> records.put(account.teller().key(), SourceRecord.EMPTY));
        for (FieldValues values : incident.fields()) {
            Map<String, SourceRecord> ofField = new HashMap<>();
            values.superseded().stream()
                    .map(Claim::teller)
                    .distinct()
                    .forEach(teller -> ofField.merge(teller, new SourceRecord(0, 0, 0, 1), SourceRecord::plus));
            if (values.field() == Field.WHETHER && verdict.isPresent()) {
                judged(values.positions(), verdict.get(), ofField);
            } else {
                contradicted(values.positions(), ofField);
            }
            ofField.forEach((teller, record) -> records.merge(teller, record, SourceRecord::plus));
        }
        return records;
    }

    private static void judged(List<Position> positions, boolean happened, Map<String, SourceRecord> records) {
        for (Position position : positions) {
            EventStatus status = ((Value.Whether) position.value()).status();
            if (status == EventStatus.HAPPENED || status == EventStatus.DENIED) {
                boolean right = (status == EventStatus.HAPPENED) == happened;
                tellers(position)
                        .forEach(teller -> records.merge(
                                teller, new SourceRecord(right ? 1 : 0, right ? 0 : 1, 0, 0), SourceRecord::plus));
            }
        }
    }

    private static void contradicted(List<Position> positions, Map<String, SourceRecord> records) {
        for (Position position : positions) {
            boolean outweighed = positions.stream()
                    .anyMatch(rival ->
                            rival.support().sources() >= position.support().sources() + OUTWEIGHED);
            if (outweighed) {
                tellers(position)
                        .forEach(teller -> records.merge(teller, new SourceRecord(0, 0, 1, 0), SourceRecord::plus));
            }
        }
    }

    private static Stream<String> tellers(Position position) {
        return position.claims().stream().map(Claim::teller).distinct();
    }
}
