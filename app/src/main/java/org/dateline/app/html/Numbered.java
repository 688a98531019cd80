package org.dateline.app.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.CodedReport;
import org.dateline.core.event.EventMention;
import org.dateline.core.statement.Statement;

/**
 * A report with its number on the page and the short names its records go by there: S1, S2, E1. Anchors are made of
 * these and not of the records' ids, which may be anything.
 */
record Numbered(int number, CodedReport coded, Map<String, Integer> statementAt, Map<String, List<Integer>> eventsBy) {

    static Numbered of(int number, CodedReport coded) {
        Map<String, Integer> at = new HashMap<>();
        for (int i = 0; i < coded.statements().size(); i++) {
            at.putIfAbsent(coded.statements().get(i).id(), i);
        }
        Map<String, List<Integer>> eventsBy = new HashMap<>();
        for (int i = 0; i < coded.events().size(); i++) {
            for (String statement : coded.events().get(i).saidBy()) {
                eventsBy.computeIfAbsent(statement, id -> new ArrayList<>()).add(i);
            }
        }
        return new Numbered(number, coded, at, eventsBy);
    }

    String text() {
        return coded.document().text();
    }

    String anchor() {
        return "r" + number;
    }

    String statementAnchor(int index) {
        return anchor() + "-s" + (index + 1);
    }

    String eventAnchor(int index) {
        return anchor() + "-e" + (index + 1);
    }

    static String statementLabel(int index) {
        return "S" + (index + 1);
    }

    static String eventLabel(int index) {
        return "E" + (index + 1);
    }

    Optional<Integer> statement(String id) {
        return Optional.ofNullable(statementAt.get(id));
    }

    /** The events that the statement with that id asserts. */
    List<Integer> eventsSaidBy(String id) {
        return eventsBy.getOrDefault(id, List.of());
    }

    Statement statement(int index) {
        return coded.statements().get(index);
    }

    EventMention event(int index) {
        return coded.events().get(index);
    }
}
