package org.dateline.desk.browser;

import java.util.List;
import org.dateline.desk.Stories;
import org.dateline.desk.TestDesk;
import org.dateline.desk.publish.Publishing;
import org.dateline.store.PageRequest;
import org.dateline.store.decision.Signature;
import org.dateline.store.incident.Criteria;
import org.dateline.store.incident.IncidentEntry;
import org.dateline.store.release.Bulletin;
import org.dateline.store.release.Release;

/** Decides and releases all incidents of a desk but the last, gathers them in a bulletin and begins another. */
final class Published {

    private Published() {}

    static void everything(TestDesk desk) {
        everything(desk, new Signature("Ada Reader", "read all of it"), "The week in Arvek");
    }

    static void everything(TestDesk desk, Signature signature, String title) {
        List<IncidentEntry> incidents = desk.store()
                .incidents()
                .find(Criteria.ALL, PageRequest.first(50))
                .items();
        List<Bulletin.Item> items = incidents.stream()
                .limit(Math.max(1, incidents.size() - 1))
                .map(incident -> {
                    desk.store().decisions().dispute(incident.id(), signature);
                    Release release = new Publishing(desk.store()).release(incident.id(), List.of(), signature);
                    return new Bulletin.Item(release.incident(), 0);
                })
                .toList();
        Bulletin.Content content = new Bulletin.Content(title, title + "\n" + title, Stories.DAY, items);
        desk.store().bulletins().draft("b-out", content, signature);
        desk.store().bulletins().release("b-out", signature);
        desk.store().bulletins().draft("b-draft", content, signature);
    }
}
