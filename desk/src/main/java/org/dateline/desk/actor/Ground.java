package org.dateline.desk.actor;

import java.util.Optional;
import org.dateline.core.event.EventType;
import org.dateline.core.incident.Mention;

/**
 * What a mention tells of who holds its place, as far as the coder's types say.
 *
 * @param holder who would hold it then; empty when nobody is told
 * @param verb what is done about it
 */
record Ground(Optional<String> holder, String verb) {

    static Ground of(Mention mention) {
        EventType type = mention.type();
        String acled = type.acled().orElse("");
        String actors = Deed.parties(mention.actors());
        Optional<String> actor = actors.isEmpty() ? Optional.empty() : Optional.of(actors);
        String recipients = Deed.parties(mention.recipients());
        Optional<String> recipient = recipients.isEmpty() ? Optional.empty() : Optional.of(recipients);
        if (type.mode().equals(Optional.of("withdraw"))) {
            return acled.equals("NON_VIOLENT_TRANSFER")
                    ? new Ground(recipient, "is handed over")
                    : new Ground(Optional.empty(), "is left");
        }
        if (type.plover().equals("THREATEN")) {
            return new Ground(actor, "is threatened");
        }
        return acled.equals("ARMED_CLASH") ? new Ground(actor, "is fought for") : new Ground(actor, "is taken");
    }
}
