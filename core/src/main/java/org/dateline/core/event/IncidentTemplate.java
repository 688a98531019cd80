package org.dateline.core.event;

import java.util.List;
import java.util.Optional;
import org.dateline.core.report.Span;
import org.dateline.core.time.DateInterval;

/**
 * One terrorist incident as the MUC-4 evaluation asks for it: who did it with what to whom and what, in the report's own
 * words.
 *
 * @param type ATTACK, BOMBING, KIDNAPPING, ARSON, ROBBERY or HIJACKING
 * @param country of the place, ISO 3166 alpha-3
 */
public record IncidentTemplate(
        String type,
        Optional<DateInterval> when,
        Optional<String> country,
        List<Span> individuals,
        List<Span> organizations,
        List<Span> targets,
        List<Span> victims,
        List<Span> instruments) {}
