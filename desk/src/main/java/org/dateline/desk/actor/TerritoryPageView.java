package org.dateline.desk.actor;

import java.util.List;
import org.dateline.desk.incident.FilterForm;
import org.dateline.desk.view.Said;

/**
 * Who is said to hold, take or lose what ground.
 *
 * @param places those with the latest claim first
 * @param cut what is left out, in words
 */
public record TerritoryPageView(FilterForm form, String counted, List<Ground> places, String cut) {

    /**
     * A place with all that is claimed of it, or an incident whose place is not known for sure.
     *
     * @param list the incidents there; empty where the place is not known
     * @param contested whether claims of the same days name different holders, or one is denied
     */
    public record Ground(String name, String country, String list, boolean contested, List<Holder> holders) {}

    /** Claims that name the same holder. */
    public record Holder(String name, String sources, List<Claim> claims) {}

    /**
     * A claim in the words of a report.
     *
     * @param what what is done about the place, and how real it is said to be
     * @param from who loses it; empty when nobody is told
     */
    public record Claim(
            String what,
            String from,
            String day,
            Said words,
            String by,
            String incident,
            String report,
            boolean denied) {}
}
