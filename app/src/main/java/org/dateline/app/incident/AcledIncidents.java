package org.dateline.app.incident;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.app.output.AcledEvent;
import org.dateline.app.output.AcledTable;
import org.dateline.core.event.Casualties.Harm;
import org.dateline.core.event.Toll;
import org.dateline.core.incident.account.Incident;
import org.dateline.core.incident.account.Standing;
import org.dateline.core.incident.account.Summary;
import org.dateline.store.incident.IncidentView;

/**
 * Incidents in ACLED's columns: those that have an ACLED type and of which somebody says that they happened. ACLED's one
 * column for fatalities takes the lowest figure that a source gives, and {@code notes} says so where accounts give a range:
 * a count must not rise by the boldest claim. What ACLED has no column for stands in {@code tags}.
 */
final class AcledIncidents implements IncidentWriter {

    private static final Set<Standing> TOLD = EnumSet.of(Standing.HAPPENED, Standing.DISPUTED);

    private final AcledTable table;

    AcledIncidents(Writer out) throws IOException {
        this.table = new AcledTable(out);
    }

    @Override
    public void write(IncidentView view) throws IOException {
        Incident incident = view.incident();
        Summary summary = incident.summary();
        if (!TOLD.contains(summary.standing())) {
            return;
        }
        Optional<Toll> killed = Optional.ofNullable(summary.casualties().get(Harm.KILLED));
        table.write(new AcledEvent(
                view.entry().id(),
                summary.type(),
                summary.when(),
                Facts.place(incident),
                Optional.empty(),
                summary.actors(),
                summary.recipients(),
                String.join("; ", Facts.publishers(incident)),
                notes(incident, killed),
                killed.map(Toll::min),
                tags(view),
                Optional.of(view.entry().changed().getEpochSecond())));
    }

    private static String notes(Incident incident, Optional<Toll> killed) {
        List<String> notes = new ArrayList<>();
        notes.add(incident.summary().title() + ".");
        killed.filter(toll -> toll.max().isEmpty() || toll.max().get() != toll.min())
                .ifPresent(toll ->
                        notes.add("Fatalities: the lowest sourced figure; accounts give " + Facts.toll(toll) + "."));
        Facts.contradictions(incident).forEach(words -> notes.add("Contradicted, " + words + "."));
        return String.join(" ", notes);
    }

    private static String tags(IncidentView view) {
        Incident incident = view.incident();
        List<String> tags = new ArrayList<>();
        tags.add("review=" + view.entry().status().word());
        tags.add("independent sources=" + incident.summary().sources());
        tags.add("credibility=" + incident.credibility().grade().mark().symbol());
        List<String> contradicted = Facts.contradicted(incident);
        if (!contradicted.isEmpty()) {
            tags.add("contradicted=" + String.join(", ", contradicted));
        }
        return String.join("; ", tags);
    }

    @Override
    public void close() {
        // A row needs nothing behind it.
    }
}
