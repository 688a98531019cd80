package org.dateline.eval.incident;

import java.util.ArrayList;
import java.util.List;

/** The roles whose fills are words of the text, and the slots they stand in. */
enum StringRole {
    PERPETRATOR("perp_ind", "PERP: INDIVIDUAL ID"),
    ORGANIZATION("perp_org", "PERP: ORGANIZATION ID"),
    TARGET("target", "PHYS TGT: ID"),
    VICTIM("victim", "HUM TGT: NAME|HUM TGT: DESCRIPTION"),
    INSTRUMENT("instr", "INCIDENT: INSTRUMENT ID");

    private final String label;
    /** Slot names, divided by a bar: an enum should hold no list. */
    private final String slots;

    StringRole(String label, String slots) {
        this.label = label;
        this.slots = slots;
    }

    String label() {
        return label;
    }

    List<Fill> in(Template template) {
        List<Fill> fills = new ArrayList<>();
        for (String slot : slots.split("\\|", -1)) {
            fills.addAll(Fill.of(template.fills(slot)));
        }
        return fills;
    }
}
