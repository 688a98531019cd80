package org.dateline.core.incident.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.statement.SourceKind;

/**
 * Marks what a teller itself replaced: a later claim of the same teller on the same field that cannot hold together with the
 * earlier one. Another teller's claim replaces nothing. A report that presents itself as a correction corrects its own outlet,
 * whoever it quotes.
 *
 * <p>Limits: days count, not hours; "witnesses" of two days need not be the same, and replace nothing.
 */
final class Supersession {

    private Supersession() {}

    /** The same claims in the same order, those replaced marked with the first that did. */
    static List<Evidence> mark(List<Evidence> all, Agreement agreement) {
        Map<Field, List<Evidence>> byField = new EnumMap<>(Field.class);
        all.forEach(e -> byField.computeIfAbsent(e.claim().field(), f -> new ArrayList<>())
                .add(e));
        List<Evidence> marked = new ArrayList<>();
        for (Evidence evidence : all) {
            Optional<Evidence> later = byField.get(evidence.claim().field()).stream()
                    .filter(other -> replaces(other, evidence, agreement))
                    .findFirst();
            marked.add(
                    later.isPresent()
                            ? evidence.with(evidence.claim()
                                    .replacedBy(later.get().claim().id()))
                            : evidence);
        }
        return marked;
    }

    private static boolean replaces(Evidence later, Evidence earlier, Agreement agreement) {
        Claim after = later.claim();
        Claim before = earlier.claim();
        return isAfter(after.said(), before.said())
                && isOwn(later, earlier)
                && !agreement.canBothHold(after.value(), before.value());
    }

    private static boolean isOwn(Evidence later, Evidence earlier) {
        String teller = earlier.claim().teller();
        Optional<String> corrected = later.assertion().corrects();
        if (corrected.isPresent()
                && (teller.equals(corrected.get()) || teller.startsWith("unnamed:" + corrected.get() + ":"))) {
            return true;
        }
        return later.claim().teller().equals(teller)
                && isOne(earlier.assertion().teller());
    }

    private static boolean isOne(Teller teller) {
        return teller.isOutlet()
                || teller.key().startsWith("body:")
                || teller.kind().equals(Optional.of(SourceKind.PERSON))
                || teller.kind().equals(Optional.of(SourceKind.ORGANIZATION));
    }

    private static boolean isAfter(Optional<LocalDate> later, Optional<LocalDate> earlier) {
        return later.isPresent() && earlier.isPresent() && later.get().isAfter(earlier.get());
    }
}
