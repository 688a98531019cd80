package org.dateline.analyzer.parse;

import java.util.Arrays;

/**
 * A half-built tree: a stack, the first word of the buffer, and for each word what is known of it. What is known stands
 * in one array, a stretch a word, so that a beam copies a state by one call, and only as far as the buffer has been read.
 */
public final class State {

    static final int HEAD = 0;
    static final int RELATION = 1;
    static final int LEFTMOST = 2;
    static final int LEFTMOST_NEXT = 3;
    static final int RIGHTMOST = 4;
    static final int RIGHTMOST_NEXT = 5;
    static final int LEFT_COUNT = 6;
    static final int RIGHT_COUNT = 7;
    static final int LEFT_RELATIONS = 8;
    static final int RIGHT_RELATIONS = 9;
    private static final int FIELDS = 10;

    private int size;
    private int[] stack = new int[0];
    private int depth;
    private int buffer;
    private int[] known = new int[0];
    private double score;

    /** Back to the beginning of a sentence of that many words. */
    public void start(int words) {
        size = words;
        reserve();
        depth = 0;
        buffer = 1;
        score = 0;
        Arrays.fill(known, 0, 2 * FIELDS, 0);
    }

    void copy(State other) {
        size = other.size;
        reserve();
        depth = other.depth;
        buffer = other.buffer;
        score = other.score;
        System.arraycopy(other.stack, 0, stack, 0, depth);
        System.arraycopy(other.known, 0, known, 0, (buffer + 1) * FIELDS);
    }

    private void reserve() {
        if (stack.length < size + 2) {
            stack = Arrays.copyOf(stack, size + 32);
            known = Arrays.copyOf(known, (size + 32) * FIELDS);
        }
    }

    public boolean isDone() {
        return depth == 0 && buffer == size + 1;
    }

    /** Whether the move is possible; the root takes one word only, the last that is left. */
    public boolean allows(int transition) {
        return switch (transition) {
            case Transition.SHIFT -> buffer <= size;
            case Transition.LEFT -> depth >= 1 && (buffer <= size || depth == 1);
            default -> depth >= 2;
        };
    }

    /** The word that an arc of that move hangs up. */
    public int dependent() {
        return stack[depth - 1];
    }

    /** The word that an arc of that move hangs it on. */
    public int governor(int transition) {
        return transition == Transition.LEFT ? buffer : stack[depth - 2];
    }

    public void apply(int transition, int relation) {
        if (transition == Transition.SHIFT) {
            stack[depth++] = buffer++;
            Arrays.fill(known, buffer * FIELDS, (buffer + 1) * FIELDS, 0);
            return;
        }
        int governor = governor(transition);
        attach(governor, dependent(), relation);
        depth--;
    }

    private void attach(int governor, int dependent, int relation) {
        known[dependent * FIELDS + HEAD] = governor;
        known[dependent * FIELDS + RELATION] = relation;
        int at = governor * FIELDS;
        // Arcs of one side come from the inside outwards: the new one is the outermost.
        if (dependent < governor) {
            known[at + LEFTMOST_NEXT] = known[at + LEFTMOST];
            known[at + LEFTMOST] = dependent;
            known[at + LEFT_COUNT]++;
            known[at + LEFT_RELATIONS] = known[at + LEFT_RELATIONS] * 17 + relation + 1;
        } else {
            known[at + RIGHTMOST_NEXT] = known[at + RIGHTMOST];
            known[at + RIGHTMOST] = dependent;
            known[at + RIGHT_COUNT]++;
            known[at + RIGHT_RELATIONS] = known[at + RIGHT_RELATIONS] * 17 + relation + 1;
        }
    }

    int get(int word, int field) {
        return known[word * FIELDS + field];
    }

    public int head(int word) {
        return known[word * FIELDS + HEAD];
    }

    public int relation(int word) {
        return known[word * FIELDS + RELATION];
    }

    /** The word so many places below the top of the stack, 0 when there is none. */
    public int stack(int below) {
        return below < depth ? stack[depth - 1 - below] : 0;
    }

    public int depth() {
        return depth;
    }

    /** The next word; behind the last one the root. */
    public int buffer() {
        return buffer;
    }

    /** The word so many places behind the next, 0 when there is none. */
    int ahead(int places) {
        return buffer + places <= size + 1 ? buffer + places : 0;
    }

    public double score() {
        return score;
    }

    public void score(double newScore) {
        score = newScore;
    }
}
