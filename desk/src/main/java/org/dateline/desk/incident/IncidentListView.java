package org.dateline.desk.incident;

import java.util.List;
import java.util.Optional;

/**
 * The list of incidents.
 *
 * @param counted how many the filter leaves, in words
 * @param next link to the page behind this one
 */
public record IncidentListView(
        List<SavedFilter> saved,
        FilterForm form,
        List<IncidentRow> rows,
        String counted,
        Optional<String> next,
        boolean first) {}
