package org.dateline.desk.report;

import java.util.List;
import org.dateline.core.report.Span;

/** What a person wrote in a field cannot be taken. */
final class FieldRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final transient List<Span> choices;

    FieldRefused(String field, String message) {
        this(field, message, List.of());
    }

    /** @param choices where the words stand, one of which is to be chosen */
    FieldRefused(String field, String message, List<Span> choices) {
        super(message);
        this.field = field;
        this.choices = List.copyOf(choices);
    }

    String field() {
        return field;
    }

    List<Span> choices() {
        return choices;
    }
}
