package org.dateline.desk.incident;

import java.util.Set;

/**
 * What a person typed, so that a refused form keeps it.
 *
 * @param action which form was sent; empty for none
 * @param error what to mend; empty when nothing is wrong
 */
public record DecisionForm(
        String action, String choice, String reason, String other, Set<String> mentions, String error) {

    public static final DecisionForm EMPTY = new DecisionForm("", "", "", "", Set.of(), "");

    public DecisionForm {
        mentions = Set.copyOf(mentions);
    }

    /** What to mend in that form; null when nothing. */
    public String errorIn(String form) {
        return action.equals(form) && !error.isEmpty() ? error : null;
    }

    public String reasonIn(String form) {
        return action.equals(form) ? reason : "";
    }

    public boolean chosen(String value) {
        return choice.equals(value);
    }

    public boolean parts(String mention) {
        return mentions.contains(mention);
    }
}
