package org.dateline.desk.site;

import java.util.List;
import org.dateline.desk.view.Said;

/**
 * A dated bulletin.
 *
 * @param introduction paragraphs
 * @param draft whether only the desk sees it
 */
public record SiteBulletin(
        String title,
        String day,
        String iso,
        List<Said> introduction,
        List<Item> items,
        String released,
        boolean draft) {

    /**
     * An incident in it.
     *
     * @param number from 1
     * @param incident as it was released; null where it was withdrawn since
     * @param gone when it was withdrawn; null where it stands
     */
    public record Item(int number, SiteIncident incident, SiteGone gone) {}
}
