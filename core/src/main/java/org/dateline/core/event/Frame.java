package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;

/**
 * Which argument of a predicate is the actor and which the recipient. Written {@code subj>obj}: actor before, recipient
 * after the {@code >}. {@code a/b} takes the first that is there, {@code a+b} takes all (both sides of a meeting).
 */
record Frame(List<Slot> actor, boolean allActors, List<Slot> recipient, boolean allRecipients) {

    Frame {
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
    }

    /** Reads the notation above; throws {@link IllegalArgumentException} with the reason. */
    static Frame parse(String text) {
        String[] sides = text.split(">", -1);
        if (sides.length != 2) {
            throw new IllegalArgumentException("a frame is written actor>recipient, got '" + text + "'");
        }
        return new Frame(slots(sides[0]), sides[0].contains("+"), slots(sides[1]), sides[1].contains("+"));
    }

    /** Whether some argument stands behind this preposition. */
    boolean names(String preposition) {
        return actor.stream().anyMatch(slot -> slot.name().equals(preposition))
                || recipient.stream().anyMatch(slot -> slot.name().equals(preposition));
    }

    private static List<Slot> slots(String side) {
        List<Slot> slots = new ArrayList<>();
        for (String name : side.strip().split("[/+]", -1)) {
            if (!name.isBlank()) {
                slots.add(new Slot(name.strip()));
            }
        }
        return slots;
    }
}
