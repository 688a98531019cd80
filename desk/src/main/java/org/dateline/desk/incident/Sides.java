package org.dateline.desk.incident;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.incident.account.Claim;
import org.dateline.core.incident.account.Field;
import org.dateline.core.incident.account.FieldValues;
import org.dateline.core.incident.account.Incident;
import org.dateline.core.incident.account.Position;

/** Which side of a contested field each claim takes. */
public final class Sides {

    private final Map<String, String> letters = new HashMap<>();

    public Sides(Incident incident) {
        for (FieldValues values : incident.fields()) {
            if (values.isContradicted()) {
                for (Position position : values.positions()) {
                    position.claims().forEach(claim -> letters.put(claim.id(), position.letter()));
                }
            }
        }
    }

    /** Empty for a claim that nobody contradicts, or that fits more than one side. */
    public Optional<String> letter(Claim claim) {
        return Optional.ofNullable(letters.get(claim.id()));
    }

    /** A field as people call it. */
    public static String name(Field field) {
        return switch (field) {
            case WHETHER -> "Whether it happened";
            case ACT -> "What";
            case ACTOR -> "By whom";
            case RECIPIENT -> "To whom";
            case WHEN -> "When";
            case WHERE -> "Where";
            case KILLED -> "Killed";
            case INJURED -> "Injured";
            case MISSING -> "Missing";
            case DETAINED -> "Detained";
            case DISPLACED -> "Displaced";
        };
    }

    /** What a contested field leaves open. */
    static String question(Field field) {
        return switch (field) {
            case WHETHER -> "Did it happen?";
            case ACT -> "What was done?";
            case ACTOR -> "Who did it?";
            case RECIPIENT -> "To whom was it done?";
            case WHEN -> "When was it?";
            case WHERE -> "Where was it?";
            case KILLED -> "How many were killed?";
            case INJURED -> "How many were injured?";
            case MISSING -> "How many are missing?";
            case DETAINED -> "How many were detained?";
            case DISPLACED -> "How many were displaced?";
        };
    }
}
