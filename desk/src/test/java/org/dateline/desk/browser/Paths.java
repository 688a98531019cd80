package org.dateline.desk.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.desk.TestDesk;

/** One address of each kind of page that a desk has, and one for each thing that its lists name. */
final class Paths {

    private Paths() {}

    static List<String> of(TestDesk desk) {
        Set<String> paths = new LinkedHashSet<>(List.of(
                "/",
                "/reports",
                "/reports?q=nothing-of-the-kind",
                "/incidents",
                "/incidents?contradicted=yes",
                "/map",
                "/timeline",
                "/actors",
                "/actors?by=name",
                "/territory",
                "/sources",
                "/sources?kind=speaker",
                "/publish",
                "/publish/bulletin?name=b-draft",
                "/publish/bulletin/preview?name=b-draft",
                "/public/",
                "/account",
                "/settings",
                "/log",
                "/log/check",
                "/api",
                "/login"));
        for (String list : List.of("/reports", "/incidents", "/sources", "/publish", "/public/")) {
            named(desk, list, "main a.t", 2).forEach(paths::add);
        }
        named(desk, "/map", ".spotlist a.t", 1).forEach(paths::add);
        named(desk, "/actors?by=name", "td a.t, th a[href^=/actor]", 1).forEach(paths::add);
        paths.addAll(named(desk, "/publish", "a[href^=/public/incident]", 1));
        return new ArrayList<>(paths);
    }

    private static List<String> named(TestDesk desk, String list, String selector, int most) {
        List<String> links = desk.page(list).select(selector).stream()
                .map(link -> URI.create(list).resolve(link.attr("href")).toString())
                .distinct()
                .limit(most)
                .toList();
        if (links.isEmpty()) {
            throw new AssertionError(list + " names nothing by " + selector);
        }
        return links;
    }
}
