package org.dateline.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** What a page's head and markup say of the story, looked up in the order of {@code metadata.tsv}. */
final class Metadata {

    private static final String JSON_LD = "json-ld";
    private static final String OWN_TEXT = "text";
    private static final int MAX_VALUE = 1000;
    private static final List<Rule> RULES = rules();

    /** @param evaluator what to look for in the page; null for a path into its JSON-LD */
    private record Rule(String field, Evaluator evaluator, String attribute) {}

    private final Document page;
    private final JsonLd jsonLd;

    private Metadata(Document page) {
        this.page = page;
        this.jsonLd = JsonLd.of(page);
    }

    static Metadata of(Document page) {
        return new Metadata(page);
    }

    Optional<String> first(String field) {
        return all(field).stream().findFirst();
    }

    /** All values the page gives, the most trusted first. */
    List<String> all(String field) {
        List<String> values = new ArrayList<>();
        for (Rule rule : RULES) {
            if (!rule.field().equals(field)) {
                continue;
            }
            if (rule.evaluator() == null) {
                values.addAll(jsonLd.values(rule.attribute()));
            } else {
                Element found = page.selectFirst(rule.evaluator());
                if (found != null) {
                    values.add(rule.attribute().equals(OWN_TEXT) ? found.text() : found.attr(rule.attribute()));
                }
            }
        }
        return values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty() && value.length() <= MAX_VALUE)
                .toList();
    }

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (Row row : Table.resource(Metadata.class, "metadata.tsv").rows()) {
            String from = row.require("from");
            rules.add(new Rule(
                    row.require("field"),
                    from.equals(JSON_LD) ? null : QueryParser.parse(from),
                    row.require("attribute")));
        }
        return List.copyOf(rules);
    }
}
