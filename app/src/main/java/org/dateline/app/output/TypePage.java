package org.dateline.app.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.dateline.core.event.Ontology;
import org.dateline.core.event.RuleExample;

/** The ontology as pages to read: all types at a glance, or one with everything that is known of it. */
public final class TypePage {

    private static final int NAME = 32;
    private static final int NARROWEST = 60;

    private final Ontology ontology;
    private final List<RuleExample> rules;
    private final int width;

    /** @param width of the page, in characters */
    public TypePage(Ontology ontology, List<RuleExample> rules, int width) {
        this.ontology = ontology;
        this.rules = List.copyOf(rules);
        this.width = Math.max(NARROWEST, width);
    }

    /** Every type with its definition, then every sub-event. */
    public String list() {
        StringBuilder page = new StringBuilder("PLOVER types and modes\n");
        for (Ontology.Entry entry : ontology.entries()) {
            if (entry.vocabulary().equals("PLOVER")) {
                String name = entry.mode().isEmpty() ? entry.type() : "  " + entry.mode();
                line(page, name, entry.definition());
            }
        }
        page.append("\nACLED sub-events\n");
        for (Ontology.Entry entry : ontology.entries()) {
            if (entry.vocabulary().equals("ACLED")) {
                line(page, entry.name(), entry.definition());
            }
        }
        page.append('\n').append(rules.size()).append(" rules; 'dateline types TYPE' explains one\n");
        return page.toString();
    }

    /** All about a type, a CAMEO code or a sub-event; empty when there is none of that name. */
    public Optional<String> explain(String name) {
        String key = name.toUpperCase(Locale.ROOT);
        for (Ontology.Entry entry : ontology.entries()) {
            if (entry.vocabulary().equals("PLOVER") && entry.type().equals(key)) {
                return Optional.of(type(key));
            }
            boolean acled = entry.vocabulary().equals("ACLED");
            if (acled
                    && (entry.name().toUpperCase(Locale.ROOT).equals(key)
                            || entry.mode().equals(key))) {
                return Optional.of(subEvent(entry));
            }
        }
        return ontology.crosswalk().stream()
                .filter(code -> code.cameo().equals(key))
                .findFirst()
                .map(this::code);
    }

    private String type(String type) {
        StringBuilder page = new StringBuilder();
        for (Ontology.Entry entry : ontology.entries()) {
            if (entry.vocabulary().equals("PLOVER") && entry.type().equals(type)) {
                line(page, entry.mode().isEmpty() ? entry.type() : "  " + entry.mode(), entry.definition());
                line(page, "", "\u201c" + entry.example() + "\u201d");
            }
        }
        List<String> codes = new ArrayList<>();
        TreeSet<String> contexts = new TreeSet<>();
        for (Ontology.Crosswalk code : ontology.crosswalk()) {
            if (code.type().equals(type)) {
                codes.add(code.mode().isEmpty() ? code.cameo() : code.cameo() + " (" + code.mode() + ")");
                for (String context : code.contexts().split("[,|]")) {
                    if (!context.isBlank()) {
                        contexts.add(context.strip());
                    }
                }
            }
        }
        line(page, "CAMEO codes", String.join(", ", codes));
        if (!contexts.isEmpty()) {
            line(page, "contexts", String.join(", ", contexts));
        }
        List<RuleExample> own =
                rules.stream().filter(rule -> rule.type().equals(type)).toList();
        page.append('\n').append(own.size()).append(" rules, each with an example\n");
        for (RuleExample rule : own) {
            line(page, rule.mode().orElse("-"), String.join(", ", rule.words()));
            line(page, "", "\u201c" + rule.example() + "\u201d  " + rule.rule());
        }
        return page.toString();
    }

    private String subEvent(Ontology.Entry entry) {
        StringBuilder page = new StringBuilder();
        line(page, entry.name(), entry.definition());
        line(page, "", "\u201c" + entry.example() + "\u201d");
        return page.toString();
    }

    private String code(Ontology.Crosswalk code) {
        StringBuilder page = new StringBuilder();
        line(page, "CAMEO " + code.cameo(), code.type() + (code.mode().isEmpty() ? "" : " " + code.mode()));
        if (!code.contexts().isEmpty()) {
            line(page, "contexts", code.contexts());
        }
        return page.toString();
    }

    /** A name in the margin and its text beside it, broken between words. */
    private void line(StringBuilder page, String name, String text) {
        String margin = name;
        if (name.length() >= NAME) {
            page.append(name).append('\n');
            margin = "";
        }
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && NAME + line.length() + 1 + word.length() > width) {
                put(page, margin, line.toString());
                margin = "";
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        put(page, margin, line.toString());
    }

    private static void put(StringBuilder page, String name, String text) {
        page.append(String.format(Locale.ROOT, "%-" + NAME + "s", name))
                .append(text)
                .append('\n');
    }
}
