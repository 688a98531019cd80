package org.dateline.desk.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.incident.account.Incident;
import org.dateline.core.incident.account.Telling;
import org.dateline.core.incident.copy.CopyGroup;
import org.dateline.desk.view.Link;
import org.dateline.desk.view.Said;
import org.dateline.desk.view.Words;

/** The reports that tell of an incident, each once, with its reprints folded. */
final class LinkedReports {

    private static final int TITLE = 140;

    private LinkedReports() {}

    static List<ReportItem> of(Incident incident) {
        Map<String, Telling> tellings = new HashMap<>();
        incident.tellings().forEach(telling -> tellings.put(telling.report(), telling));
        List<ReportItem> items = new ArrayList<>();
        for (CopyGroup group : incident.copies()) {
            Telling original = tellings.get(group.original());
            if (original != null) {
                items.add(item(original, copies(group, tellings)));
            }
        }
        return items;
    }

    private static List<ReportItem.Copy> copies(CopyGroup group, Map<String, Telling> tellings) {
        return group.copies().stream()
                .map(copy -> new ReportItem.Copy(
                        Link.report(copy.report()),
                        publisher(Optional.ofNullable(tellings.get(copy.report()))),
                        Optional.ofNullable(tellings.get(copy.report()))
                                .flatMap(Telling::published)
                                .map(Words::day)
                                .orElse(""),
                        copy.verdict().reason()))
                .toList();
    }

    private static ReportItem item(Telling telling, List<ReportItem.Copy> copies) {
        return new ReportItem(
                Link.report(telling.report()),
                publisher(Optional.of(telling)),
                telling.published().map(Words::day).orElse(""),
                telling.published().map(Object::toString).orElse(""),
                Said.excerpt(
                        telling.title()
                                .orElseGet(() -> telling.mentions().get(0).words()),
                        TITLE),
                Words.count(telling.mentions().size(), "mention"),
                copies);
    }

    private static String publisher(Optional<Telling> telling) {
        return telling.flatMap(Telling::publisher).orElse("publisher not named");
    }
}
