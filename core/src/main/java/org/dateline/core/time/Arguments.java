package org.dateline.core.time;

import java.time.LocalDate;
import java.util.Optional;

/** The arguments of one operation: by position, looked up in the match's slots or taken literally. */
final class Arguments {

    private final Match match;
    private final Story story;

    Arguments(Match match, Story story) {
        this.match = match;
        this.story = story;
    }

    Story story() {
        return story;
    }

    Optional<LocalDate> published() {
        return story.published();
    }

    String operation() {
        return match.rule().formula().operation();
    }

    String rule() {
        return match.rule().name();
    }

    boolean has(int position) {
        return textOrNull(position) != null;
    }

    /** The argument's words or literal. */
    String text(int position) {
        String text = textOrNull(position);
        if (text == null) {
            throw new IllegalArgumentException(rule() + ": argument " + (position + 1) + " is missing");
        }
        return text;
    }

    int number(int position) {
        return Integer.parseInt(text(position));
    }

    double amount(int position) {
        return Double.parseDouble(text(position));
    }

    /** Whether the argument is a number at all, not the {@code X} of an unknown count. */
    boolean isKnown(int position) {
        return !text(position).equals("X");
    }

    Unit unit(int position) {
        return Unit.valueOf(text(position));
    }

    /** Whether an expression stands in that slot. */
    boolean hasNested(int position) {
        if (position >= match.rule().formula().arguments().size()) {
            return false;
        }
        Edge edge = match.slots().get(match.rule().formula().arguments().get(position));
        return edge != null && edge.match() != null;
    }

    /** The expression in that slot. */
    Match nested(int position) {
        Edge edge = match.slots().get(match.rule().formula().arguments().get(position));
        if (edge == null || edge.match() == null) {
            throw new IllegalArgumentException(rule() + ": argument " + (position + 1) + " is no expression");
        }
        return edge.match();
    }

    private String textOrNull(int position) {
        if (position >= match.rule().formula().arguments().size()) {
            return null;
        }
        String argument = match.rule().formula().arguments().get(position);
        Edge edge = match.slots().get(argument);
        if (edge != null) {
            return edge.value();
        }
        // A slot of the pattern that is not filled here is missing; slots are one lower-case letter.
        boolean slot = argument.length() == 1 && Character.isLowerCase(argument.charAt(0));
        return argument.isEmpty() || slot ? null : argument;
    }
}
