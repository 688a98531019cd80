package org.dateline.app.keep;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.app.batch.LazyCoder;
import org.dateline.core.event.Ontology;
import org.dateline.core.place.Gazetteer;
import org.dateline.core.place.GazetteerEntry;
import org.dateline.core.place.NameLookup;
import org.dateline.core.place.Place;
import org.dateline.core.report.Report;
import org.dateline.desk.ReportCoder;
import org.dateline.store.report.Intake;

/** Codes for the desk, and knows the places and types that people choose from. */
public final class DeskCoder implements ReportCoder {

    private final LazyCoder coder;
    private final Intakes intakes;
    private final Supplier<Gazetteer> gazetteer;
    private final Ontology ontology;
    private NameLookup lookup;

    /** @param gazetteer asked once, when somebody looks for a place */
    public DeskCoder(LazyCoder coder, Intakes intakes, Supplier<Gazetteer> gazetteer, Ontology ontology) {
        this.coder = coder;
        this.intakes = intakes;
        this.gazetteer = gazetteer;
        this.ontology = ontology;
    }

    @Override
    public Intake code(Report report) {
        return intakes.of(coder.get().code(report));
    }

    @Override
    public List<Place> places(String name) {
        Set<String> seen = new HashSet<>();
        return lookup().find(name).stream()
                .filter(entry -> seen.add(entry.id()))
                .sorted(Comparator.comparingLong(GazetteerEntry::population).reversed())
                .map(GazetteerEntry::place)
                .toList();
    }

    private synchronized NameLookup lookup() {
        if (lookup == null) {
            lookup = new NameLookup(gazetteer.get());
        }
        return lookup;
    }

    @Override
    public Ontology ontology() {
        return ontology;
    }
}
