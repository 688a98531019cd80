package org.dateline.core.time;

import java.util.ArrayList;
import java.util.List;

/**
 * How a rule's value is worked out: an operation of {@link Normalizer} and its arguments, each a slot of the rule or a
 * literal; {@code date(y,m,d)}, {@code day(-1)}. An argument left out ({@code date(,m)}) is missing.
 */
record Formula(String operation, List<String> arguments) {

    static Formula parse(String text) {
        int open = text.indexOf('(');
        if (open <= 0 || !text.endsWith(")")) {
            throw new IllegalArgumentException("a value must look like operation(argument,…), got '" + text + "'");
        }
        String inside = text.substring(open + 1, text.length() - 1);
        List<String> arguments = new ArrayList<>();
        if (!inside.isBlank()) {
            for (String argument : inside.split(",", -1)) {
                arguments.add(argument.strip());
            }
        }
        return new Formula(text.substring(0, open), List.copyOf(arguments));
    }
}
