package org.dateline.eval.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.CodedReport;
import org.dateline.core.event.IncidentTemplate;
import org.dateline.core.report.Report;
import org.dateline.core.report.Span;
import org.dateline.core.text.Document;
import org.dateline.core.time.DateInterval;
import org.dateline.core.time.Times;
import org.junit.jupiter.api.Test;

class TemplateMakerTest {

    private static final String TEXT = "GUNMEN BURNED THE \"OLD\nMILL\" NEAR LIMA.";

    @Test
    void wordsDaysAndCountriesStandAsMucWritesThem() {
        IncidentTemplate incident = new IncidentTemplate(
                "ARSON",
                Optional.of(DateInterval.day(LocalDate.of(1990, 1, 3))),
                Optional.of("PER"),
                List.of(new Span(0, 6)),
                List.of(),
                List.of(new Span(14, 29)),
                List.of(),
                List.of());
        Template template = TemplateMaker.template(incident, coded());
        assertEquals("ARSON", template.type());
        assertEquals(
                Map.of(
                        "INCIDENT: DATE", List.of("03 JAN 90"),
                        "INCIDENT: LOCATION", List.of("PERU"),
                        "PERP: INDIVIDUAL ID", List.of("\"GUNMEN\""),
                        "PHYS TGT: ID", List.of("\"THE OLD MILL \"")),
                template.slots());
    }

    @Test
    void withoutADayTheReportsDayStandsIn() {
        IncidentTemplate incident = new IncidentTemplate(
                "ATTACK", Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertEquals(
                Map.of("INCIDENT: DATE", List.of("05 JAN 90")),
                TemplateMaker.template(incident, coded()).slots());
    }

    private static CodedReport coded() {
        Optional<LocalDate> published = Optional.of(LocalDate.of(1990, 1, 5));
        Report report = Report.identified(published, Optional.empty(), Optional.empty(), Optional.empty(), TEXT);
        return new CodedReport(
                new Document(report, List.of(), List.of()),
                new Times(published, List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
