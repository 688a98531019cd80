package org.dateline.desk.incident;

import java.util.List;
import java.util.Optional;
import org.dateline.desk.view.Link;

/**
 * The list of incidents.
 *
 * @param counted how many the filter leaves, in words
 * @param own what the reader saved
 * @param next link to the page behind this one
 */
public record IncidentListView(
        List<SavedFilter> saved,
        FilterForm form,
        List<IncidentRow> rows,
        String counted,
        Optional<String> next,
        boolean first,
        List<OwnFilter> own) {

    /** The filter as its address has it, question mark and all. */
    public String query() {
        String link = Link.to(IncidentFilter.PATH, form.filter().parameters());
        return link.substring(IncidentFilter.PATH.length());
    }
}
