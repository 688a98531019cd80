package org.dateline.desk.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.event.Toll;
import org.dateline.core.incident.account.Claim;
import org.dateline.core.incident.account.Corroboration;
import org.dateline.core.incident.account.FieldValues;
import org.dateline.core.incident.account.Incident;
import org.dateline.core.incident.account.Position;
import org.dateline.core.incident.account.Value;
import org.dateline.desk.view.GradeView;
import org.dateline.desk.view.Words;

/** What is claimed, field by field: a range, a dot for each independent source, and who holds what. */
final class Facts {

    private static final int MOST_NAMES = 6;

    private Facts() {}

    static List<FactRow> of(Incident incident) {
        List<FactRow> rows = new ArrayList<>();
        for (FieldValues values : incident.fields()) {
            if (!values.positions().isEmpty()) {
                rows.add(row(values));
            }
        }
        return rows;
    }

    private static FactRow row(FieldValues values) {
        boolean counted = values.field().harm().isPresent();
        String name = Sides.name(values.field());
        List<FactRow.Side> sides =
                values.positions().stream().map(p -> side(values, p)).toList();
        return new FactRow(
                name,
                counted ? range(values) : sides.size() == 1 ? sides.get(0).value() : "",
                counted ? Optional.of(DotPlot.of(values, name)) : Optional.empty(),
                sides,
                open(values),
                values.isContradicted());
    }

    private static FactRow.Side side(FieldValues values, Position position) {
        GradeView grade = GradeView.of(position.credibility());
        return new FactRow.Side(
                values.isContradicted() ? position.letter() : "",
                position.value().label(),
                who(position.support()),
                grade.symbol(),
                grade.meaning());
    }

    /** The independent sources by name, and how many accounts were counted as one with them. */
    static String who(Corroboration support) {
        List<String> names = support.counted().stream()
                .map(c -> c.name().equals(c.through()) ? c.name() : c.name() + ", through " + c.through())
                .distinct()
                .toList();
        String named = names.stream().limit(MOST_NAMES).collect(Collectors.joining("; "));
        if (names.isEmpty()) {
            return "nobody who counts as a source of its own";
        }
        return names.size() > MOST_NAMES ? named + "; " + (names.size() - MOST_NAMES) + " more" : named;
    }

    private static Optional<String> open(FieldValues values) {
        return values.open().isEmpty() || !values.isContradicted()
                ? Optional.empty()
                : Optional.of(Words.count(values.open().size(), "account") + " too vague to take a side");
    }

    /** From the lowest to the highest value that stands. */
    private static String range(FieldValues values) {
        int min = Integer.MAX_VALUE;
        int max = 0;
        boolean unbounded = false;
        for (Position position : values.positions()) {
            for (Claim claim : position.claims()) {
                if (claim.value() instanceof Value.Count count) {
                    Toll toll = count.toll();
                    min = Math.min(min, toll.min());
                    max = Math.max(max, toll.max().orElse(toll.min()));
                    unbounded |= toll.max().isEmpty();
                }
            }
        }
        if (min == Integer.MAX_VALUE) {
            return "";
        }
        String range = min == max ? Words.number(min) : Words.number(min) + "–" + Words.number(max);
        return unbounded ? range + "+" : range;
    }
}
