package org.dateline.read.html;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Takes out of a page what is no story by its markup: scripts, navigation, teasers, comments ({@code furniture.tsv}).
 * Names of classes are mere hints, so an element named like furniture stays when it holds much of the page's text.
 */
final class Furniture {

    private static final String SURE = "sure";
    private static final double HINT_MAY_TAKE = 0.4;
    private static final List<Rule> RULES = rules();

    private record Rule(Evaluator evaluator, boolean sure) {}

    private Furniture() {}

    static void remove(Document page) {
        for (Rule rule : RULES) {
            if (rule.sure()) {
                page.select(rule.evaluator()).remove();
            }
        }
        int whole = page.body().text().length();
        for (Rule rule : RULES) {
            if (rule.sure()) {
                continue;
            }
            for (Element hinted : page.select(rule.evaluator())) {
                boolean gone = !page.equals(hinted.ownerDocument());
                if (!gone && !hinted.normalName().matches("html|body") && !holdsMuch(hinted, whole)) {
                    hinted.remove();
                }
            }
        }
    }

    private static boolean holdsMuch(Element element, int whole) {
        return element.text().length() > whole * HINT_MAY_TAKE;
    }

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (Row row : Table.resource(Furniture.class, "furniture.tsv").rows()) {
            rules.add(new Rule(
                    QueryParser.parse(row.require("selector")),
                    row.require("how").equals(SURE)));
        }
        return List.copyOf(rules);
    }
}
