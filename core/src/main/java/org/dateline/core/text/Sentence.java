package org.dateline.core.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.report.Span;

/**
 * A sentence and its dependency tree. Token indices are positions in {@link #tokens()}; -1 stands for "none". Children
 * are in text order. Trees come from a parser and may be wrong, but they are trees: each token has one governor and no
 * cycle, which the constructor checks.
 */
public final class Sentence {

    private final int index;
    private final int passage;
    private final List<Token> tokens;
    private final int[][] children;
    private final int root;

    public Sentence(int index, int passage, List<Token> tokens) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence needs at least one token");
        }
        this.index = index;
        this.passage = passage;
        this.tokens = List.copyOf(tokens);
        this.children = childrenOf(this.tokens);
        this.root = rootOf(this.tokens);
        requireTree();
    }

    public int index() {
        return index;
    }

    /** Index of its passage in the document. */
    public int passage() {
        return passage;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public int root() {
        return root;
    }

    public Span span() {
        return new Span(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
    }

    /** From the first to the last of two tokens, both included. */
    public Span span(int first, int last) {
        return new Span(
                tokens.get(first).span().start(), tokens.get(last).span().end());
    }

    public int head(int token) {
        return tokens.get(token).head();
    }

    public int[] children(int token) {
        return children[token].clone();
    }

    /** The children in one of these relations, given with or without subtype. */
    public List<Integer> children(int token, Set<String> relations) {
        List<Integer> found = new ArrayList<>();
        for (int child : children[token]) {
            Token t = tokens.get(child);
            if (relations.contains(t.relation()) || relations.contains(t.plainRelation())) {
                found.add(child);
            }
        }
        return found;
    }

    /** The first child in that relation, given with or without subtype; -1 when there is none. */
    public int child(int token, String relation) {
        for (int child : children[token]) {
            Token t = tokens.get(child);
            if (t.relation().equals(relation) || t.plainRelation().equals(relation)) {
                return child;
            }
        }
        return -1;
    }

    /** The token and all it governs, directly or not. */
    public BitSet subtree(int token) {
        BitSet found = new BitSet(tokens.size());
        int[] stack = new int[tokens.size()];
        int top = 0;
        stack[top++] = token;
        while (top > 0) {
            int at = stack[--top];
            found.set(at);
            for (int child : children[at]) {
                stack[top++] = child;
            }
        }
        return found;
    }

    /** From the first to the last token of the subtree. */
    public Span subtreeSpan(int token) {
        BitSet subtree = subtree(token);
        return span(subtree.nextSetBit(0), subtree.length() - 1);
    }

    /** Whether {@code ancestor} governs {@code token}, directly or not; a token governs itself. */
    public boolean governs(int ancestor, int token) {
        for (int at = token; at >= 0; at = head(at)) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    private static int[][] childrenOf(List<Token> tokens) {
        int n = tokens.size();
        int[] count = new int[n];
        for (Token token : tokens) {
            if (token.head() >= n) {
                throw new IllegalArgumentException("head must be < " + n + ", got " + token.head());
            }
            if (token.head() >= 0) {
                count[token.head()]++;
            }
        }
        int[][] children = new int[n][];
        for (int i = 0; i < n; i++) {
            children[i] = new int[count[i]];
        }
        int[] filled = new int[n];
        for (int i = 0; i < n; i++) {
            int head = tokens.get(i).head();
            if (head >= 0) {
                children[head][filled[head]++] = i;
            }
        }
        return children;
    }

    private static int rootOf(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).head() < 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("a sentence needs a root");
    }

    private void requireTree() {
        BitSet reached = new BitSet(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).head() < 0) {
                reached.or(subtree(i));
            }
        }
        if (reached.cardinality() < tokens.size()) {
            throw new IllegalArgumentException("token " + reached.nextClearBit(0) + " hangs in a cycle");
        }
    }
}
