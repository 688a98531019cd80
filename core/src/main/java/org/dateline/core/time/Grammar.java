package org.dateline.core.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.RuleException;
import org.dateline.core.resource.Table;

/**
 * The rules of all rule files, compiled: one trie of symbols a file, so that all rules that begin alike are tried at
 * once and the work at each atom does not grow with the number of rules.
 */
final class Grammar {

    /** The rule files in the order they build on one another. */
    static final List<String> FILES = List.of("expressions.tsv", "compounds.tsv", "ranges.tsv");

    /** A place in the trie. */
    static final class Node {
        private final Map<Integer, Node> next = new HashMap<>();
        private final List<End> ends = new ArrayList<>();

        Node step(int symbol) {
            return next.get(symbol);
        }

        List<End> ends() {
            return ends;
        }
    }

    /** A rule whose sequence ends here, and the slot each of its steps fills (null for none). */
    record End(TimeRule rule, List<String> slots) {}

    private final Symbols symbols = new Symbols();
    private final List<Node> layers = new ArrayList<>();
    private final List<TimeRule> rules = new ArrayList<>();
    private final Lexicon lexicon;

    Grammar() {
        NumberShapes.SYMBOLS.forEach(name -> symbols.id("{" + name + "}"));
        symbols.id("{number}");
        symbols.id("{yearwords}");
        lexicon = new Lexicon(symbols);
        for (int layer = 0; layer < FILES.size(); layer++) {
            Node root = new Node();
            layers.add(root);
            for (Row row : Table.resource(Grammar.class, FILES.get(layer)).rows()) {
                add(row, layer, root);
            }
            declareClasses();
        }
        lexicon.close();
    }

    /** From here on later files may use what these rules give. */
    private void declareClasses() {
        new TreeSet<>(rules.stream().map(TimeRule::gives).toList()).forEach(gives -> symbols.id("{" + gives + "}"));
    }

    Symbols symbols() {
        return symbols;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    List<TimeRule> rules() {
        return rules;
    }

    List<Node> layers() {
        return layers;
    }

    private void add(Row row, int layer, Node root) {
        TimeRule rule = read(row, layer);
        rules.add(rule);
        List<List<PatternParser.Step>> sequences;
        try {
            sequences = PatternParser.parse(row.require("pattern"));
        } catch (RuleException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw row.error("pattern", e.getMessage());
        }
        for (List<PatternParser.Step> sequence : sequences) {
            insert(row, rule, sequence, root);
        }
    }

    private void insert(Row row, TimeRule rule, List<PatternParser.Step> sequence, Node root) {
        List<Node> nodes = List.of(root);
        List<String> slots = new ArrayList<>();
        for (PatternParser.Step step : sequence) {
            slots.add(step.slot());
            List<Node> reached = new ArrayList<>();
            for (String symbol : step.symbols()) {
                int id = symbolOf(row, symbol);
                for (Node node : nodes) {
                    reached.add(node.next.computeIfAbsent(id, s -> new Node()));
                }
            }
            nodes = reached;
        }
        End end = new End(rule, Collections.unmodifiableList(slots));
        nodes.forEach(node -> node.ends.add(end));
    }

    private int symbolOf(Row row, String symbol) {
        if (symbol.length() > 1 && symbol.charAt(0) == '{') {
            int id = symbols.find(symbol);
            if (id < 0) {
                throw row.error("pattern", "no class " + symbol + " in words.tsv or an earlier rule file");
            }
            return id;
        }
        return lexicon.declare(symbol);
    }

    private TimeRule read(Row row, int layer) {
        try {
            return new TimeRule(
                    row.place(),
                    layer,
                    rules.size(),
                    row.require("gives"),
                    Formula.parse(row.require("value")),
                    Neighbor.parse(row.list("before")),
                    Neighbor.parse(row.list("after")),
                    row.list("if"),
                    row.require("example"));
        } catch (RuleException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw row.error("value", e.getMessage());
        }
    }
}
