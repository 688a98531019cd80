package org.dateline.app.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.CodedReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What every page must hold to, whatever was in the reports. */
final class PageAssert {

    private static final Set<String> ELEMENTS = Set.of(
            "html head meta title style script body a header footer nav main section article div span p h1 h2 h3 b bdi cite time code"
                    .split(" "));
    private static final Set<String> MORE_ELEMENTS = Set.of(
            ("ul ol li dl dt dd table caption thead tbody tr th td details summary figure figcaption button svg g path rect"
                            + " circle text")
                    .split(" "));

    private PageAssert() {}

    static String page(List<CodedReport> reports) throws IOException {
        StringBuilder out = new StringBuilder();
        try (HtmlReport report = new HtmlReport(out, "Test <page>")) {
            for (CodedReport coded : reports) {
                report.add(coded);
            }
        }
        return out.toString();
    }

    static Document safe(String html) {
        Document page = Jsoup.parse(html);
        assertEquals(1, page.select("script").size(), "one script");
        assertEquals(1, page.select("style").size(), "one style sheet");
        assertEquals(
                Asset.load("report.js").content(), page.select("script").get(0).data());
        assertEquals(
                Asset.load("report.css").content(), page.select("style").get(0).data());
        Set<String> ids = new HashSet<>();
        for (Element element : page.getAllElements()) {
            String name = element.normalName();
            assertTrue(
                    name.equals("#root") || ELEMENTS.contains(name) || MORE_ELEMENTS.contains(name),
                    () -> "element " + name);
            if (!element.id().isEmpty()) {
                assertTrue(ids.add(element.id()), () -> "id twice: " + element.id());
            }
            for (Attribute attribute : element.attributes()) {
                String key = attribute.getKey();
                assertTrue(
                        !key.startsWith("on") && !key.equals("style") && !key.equals("src"), () -> "attribute " + key);
            }
        }
        for (Element link : page.select("[href]")) {
            String target = link.attr("href");
            assertTrue(target.startsWith("#") && ids.contains(target.substring(1)), () -> "link to " + target);
        }
        return page;
    }

    /** The story of one report as a reader sees it, without the names of records. */
    static String story(Element article) {
        Element copy = article.clone();
        copy.select(".tag").remove();
        StringBuilder text = new StringBuilder();
        copy.select(".passage > .text").forEach(p -> text.append(p.wholeText()));
        return text.toString();
    }
}
