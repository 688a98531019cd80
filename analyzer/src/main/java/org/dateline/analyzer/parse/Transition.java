package org.dateline.analyzer.parse;

/** The numbers of the three moves; which relation an arc has is decided by a second classifier. */
public final class Transition {

    /** The next word of the buffer goes on the stack. */
    public static final int SHIFT = 0;

    /** The next word of the buffer governs the top of the stack, which leaves. */
    public static final int LEFT = 1;

    /** The word below governs the top of the stack, which leaves. */
    public static final int RIGHT = 2;

    public static final int COUNT = 3;

    private Transition() {}
}
