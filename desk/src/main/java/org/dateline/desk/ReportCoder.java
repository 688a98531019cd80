package org.dateline.desk;

import java.util.List;
import org.dateline.core.event.Ontology;
import org.dateline.core.place.Place;
import org.dateline.core.report.Report;
import org.dateline.store.report.Intake;

/** Codes a report that somebody pasted, uploaded or corrects, ready to be kept. Threads share it. */
@FunctionalInterface
public interface ReportCoder {

    Intake code(Report report);

    /** The places that a name may mean, the likeliest first. */
    default List<Place> places(String name) {
        return List.of();
    }

    /** The types of events it codes by. */
    default Ontology ontology() {
        return Ontology.standard();
    }
}
