package org.dateline.store.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.store.StoreException;
import org.dateline.store.audit.AuditEntry;

/**
 * Names of people: letters, digits and a few marks, so that none can look like another or hide a direction mark. Two that
 * differ in case or width alone are one.
 */
public final class PersonName {

    private static final int LONGEST = 60;
    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .,'’_@+-]*");

    private PersonName() {}

    /** As it is kept. */
    static String checked(String typed) {
        String name = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
        if (name.length() > LONGEST || !ALLOWED.matcher(name).matches()) {
            throw StoreException.refused(
                    "a person's name has 1 to " + LONGEST + " letters, digits, spaces or . , ' _ @ + -, got '"
                            + name.substring(0, Math.min(LONGEST, name.length())) + "'");
        }
        if (folded(name).equals(AuditEntry.MACHINE)) {
            throw StoreException.refused("'" + name + "' stands in the log for the machine; choose another name");
        }
        return name;
    }

    /** As names are compared, whatever was typed. */
    public static String folded(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
