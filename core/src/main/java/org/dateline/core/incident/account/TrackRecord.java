package org.dateline.core.incident.account;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.core.event.EventStatus;

/**
 * What one incident adds to the records of those who tell of it. A person's verdict judges who says that it happened and who
 * denies it; where nobody judged, a claim that at least two more independent sources stand against than for counts as
 * contradicted. What a teller took back counts as corrected in any case. Each field counts once for each teller.
 */
public final class TrackRecord {

    /** So many more independent sources against a claim than for it. */
    private static final int OUTWEIGHED = 2;

    private TrackRecord() {}

    /**
     * @param happened what a person found; empty while nobody did
     * @return by the teller's key; without those that the incident tells nothing about
     */
    public static Map<String, SourceRecord> of(Incident incident, Optional<Boolean> happened) {
        Map<String, SourceRecord> records = new TreeMap<>();
        for (Account account : incident.accounts()) {
            SourceRecord record = record(incident, account, happened);
            if (!record.equals(SourceRecord.EMPTY)) {
                records.put(account.teller().key(), record);
            }
        }
        return records;
    }

    private static SourceRecord record(Incident incident, Account account, Optional<Boolean> happened) {
        int verified = 0;
        int rejected = 0;
        Set<Field> contradicted = EnumSet.noneOf(Field.class);
        Set<Field> corrected = EnumSet.noneOf(Field.class);
        for (Claim claim : account.claims()) {
            if (!claim.stands()) {
                corrected.add(claim.field());
            } else if (happened.isEmpty() && isOutweighed(incident, claim)) {
                contradicted.add(claim.field());
            }
        }
        Optional<Boolean> says = happened.flatMap(found -> says(account));
        if (says.isPresent()) {
            boolean right = says.equals(happened);
            verified = right ? 1 : 0;
            rejected = right ? 0 : 1;
        }
        return new SourceRecord(verified, rejected, contradicted.size(), corrected.size());
    }

    /** Whether the account says that it happened; empty when it says neither, or only that it may or will. */
    private static Optional<Boolean> says(Account account) {
        return account.claims().stream()
                .filter(Claim::stands)
                .map(Claim::value)
                .filter(Value.Whether.class::isInstance)
                .map(value -> ((Value.Whether) value).status())
                .filter(status -> status == EventStatus.HAPPENED || status == EventStatus.DENIED)
                .map(status -> status == EventStatus.HAPPENED)
                .findFirst();
    }

    private static boolean isOutweighed(Incident incident, Claim claim) {
        Optional<FieldValues> values = incident.field(claim.field());
        if (values.isEmpty() || !values.get().isContradicted()) {
            return false;
        }
        int support = 0;
        int against = 0;
        for (Position position : values.get().positions()) {
            if (position.claims().contains(claim)) {
                support = position.support().sources();
            } else {
                against = Math.max(against, position.support().sources());
            }
        }
        return against >= support + OUTWEIGHED;
    }
}
