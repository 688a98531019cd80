package org.dateline.core.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.text.Sentence;

/**
 * Everything the rules find in one sentence: at each atom the classes of its words and numerals, and the matches of each
 * rule file over those before it. Worked from right to left, a file at a time; rules are of bounded length and see only
 * earlier files, so the work is linear in the sentence.
 */
final class Chart {

    private static final List<Edge> NO_EDGES = List.of();
    private static final int LONGEST_ENTRY = 4;

    private final Grammar grammar;
    private final NumberReader numbers;
    private final Conditions conditions;
    private final Sentence sentence;
    private final List<Atom> atoms;
    private final List<List<Edge>> edges;
    private final List<List<Match>> matches;

    Chart(Grammar grammar, NumberReader numbers, Sentence sentence) {
        this.grammar = grammar;
        this.numbers = numbers;
        this.sentence = sentence;
        this.atoms = Atoms.of(sentence);
        this.conditions = new Conditions(grammar.symbols(), sentence, atoms, this);
        this.edges = new ArrayList<>(atoms.size());
        this.matches = new ArrayList<>(atoms.size());
        for (int i = 0; i < atoms.size(); i++) {
            edges.add(words(i));
            matches.add(List.of());
        }
        for (Grammar.Node layer : grammar.layers()) {
            fill(layer);
        }
    }

    List<Atom> atoms() {
        return atoms;
    }

    Sentence sentence() {
        return sentence;
    }

    /** Whether words of that class end right before that atom. */
    boolean endsBefore(int symbol, int at) {
        for (int start = at - 1; start >= 0 && start >= at - LONGEST_ENTRY; start--) {
            for (Edge edge : edges.get(start)) {
                if (edge.symbol() == symbol && edge.end() == at) {
                    return true;
                }
            }
        }
        return false;
    }

    List<Edge> edges(int at) {
        return edges.get(at);
    }

    /** The matches to keep, in text order without overlap: at each atom the longest; of equals, one that drops, then the later file's. */
    List<Match> best() {
        List<Match> best = new ArrayList<>();
        Comparator<Match> longer = Comparator.comparingInt(Match::length)
                .thenComparing(m -> m.rule().drops())
                .thenComparingInt(m -> m.rule().layer())
                .thenComparingInt(m -> -m.rule().order());
        int at = 0;
        while (at < atoms.size()) {
            Match found = matches.get(at).stream().max(longer).orElse(null);
            if (found == null) {
                at++;
            } else {
                best.add(found);
                at = found.end();
            }
        }
        return best;
    }

    private List<Edge> words(int at) {
        Atom atom = atoms.get(at);
        List<Lexicon.Entry> entries = grammar.lexicon().startingWith(atom.word());
        boolean numeric = atom.isNumeric();
        if (entries.isEmpty() && !numeric) {
            return NO_EDGES;
        }
        List<Edge> found = new ArrayList<>();
        for (Lexicon.Entry entry : entries) {
            if (follows(entry.rest(), at + 1)) {
                found.add(new Edge(entry.symbol(), at + 1 + entry.rest().size(), entry.value()));
            }
        }
        if (numeric) {
            List<NumberShapes.Shape> shapes = new ArrayList<>();
            NumberShapes.collect(atom.word(), shapes);
            for (NumberShapes.Shape shape : shapes) {
                found.add(new Edge(grammar.symbols().find("{" + shape.symbol() + "}"), at + 1, shape.value()));
            }
        }
        NumberReader.Numeral number = numbers.read(atoms, at);
        if (number != null) {
            found.add(new Edge(grammar.symbols().find("{number}"), number.end(), number.text()));
        }
        NumberReader.Numeral year = numeric ? null : numbers.year(atoms, at);
        if (year != null) {
            found.add(new Edge(grammar.symbols().find("{yearwords}"), year.end(), year.text()));
        }
        return found;
    }

    private boolean follows(List<String> words, int at) {
        if (at + words.size() > atoms.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!atoms.get(at + i).word().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void fill(Grammar.Node root) {
        List<List<Match>> found = new ArrayList<>(atoms.size());
        for (int at = 0; at < atoms.size(); at++) {
            List<Match> here = List.of();
            if (!edges.get(at).isEmpty()) {
                here = new ArrayList<>();
                match(root, at, at, new ArrayList<>(), here);
            }
            found.add(here);
        }
        for (int at = 0; at < atoms.size(); at++) {
            keep(at, found.get(at));
        }
    }

    /** Each class is kept once for each end: with the rule that stands first. */
    private void keep(int at, List<Match> found) {
        if (found.isEmpty()) {
            return;
        }
        found.sort(Comparator.comparingInt(m -> m.rule().order()));
        List<Edge> more = new ArrayList<>(edges.get(at));
        List<Match> all = new ArrayList<>(matches.get(at));
        for (Match match : found) {
            int symbol = grammar.symbols().find("{" + match.rule().gives() + "}");
            boolean known = false;
            for (Edge edge : more) {
                known |= edge.symbol() == symbol && edge.end() == match.end();
            }
            if (!known) {
                more.add(new Edge(symbol, match.end(), null, match));
                all.add(match);
            }
        }
        edges.set(at, more);
        matches.set(at, all);
    }

    private void match(Grammar.Node node, int start, int at, List<Edge> path, List<Match> found) {
        for (Grammar.End end : node.ends()) {
            Match match = new Match(end.rule(), start, at, slots(end.slots(), path));
            if (conditions.hold(match)) {
                found.add(match);
            }
        }
        if (at == atoms.size()) {
            return;
        }
        List<Edge> here = edges.get(at);
        for (Edge edge : here) {
            Grammar.Node next = node.step(edge.symbol());
            if (next != null) {
                path.add(edge);
                match(next, start, edge.end(), path, found);
                path.remove(path.size() - 1);
            }
        }
    }

    private static Map<String, Edge> slots(List<String> names, List<Edge> path) {
        Map<String, Edge> slots = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i) != null) {
                slots.put(names.get(i), path.get(i));
            }
        }
        return slots;
    }
}
