package org.dateline.core.incident.account;

import java.util.List;
import java.util.Objects;
import org.dateline.core.event.EventStatus;
import org.dateline.core.event.EventType;
import org.dateline.core.event.Toll;
import org.dateline.core.incident.Party;
import org.dateline.core.place.Place;
import org.dateline.core.time.DateInterval;

/** What an account gives for a field. */
public sealed interface Value {

    /** In words, for a table: "2", "at least 12", "Hull", "21 Oct 1904". */
    String label();

    /** Whether it happened, will, or did not. */
    record Whether(EventStatus status) implements Value {

        public Whether {
            Objects.requireNonNull(status, "status");
        }

        @Override
        public String label() {
            return Labels.whether(status);
        }
    }

    /** What kind of act. */
    record Act(EventType type) implements Value {

        public Act {
            Objects.requireNonNull(type, "type");
        }

        @Override
        public String label() {
            return Labels.act(type);
        }
    }

    /**
     * Who did it, or to whom it was done.
     *
     * @param not whether the account says that it was not these: an accused side that denies
     */
    record Who(List<Party> parties, boolean not) implements Value {

        public Who {
            parties = parties.stream().distinct().sorted(Labels.PARTIES).toList();
            if (parties.isEmpty()) {
                throw new IllegalArgumentException("who must name somebody");
            }
        }

        @Override
        public String label() {
            return Labels.who(this);
        }
    }

    /** On which days. */
    record When(DateInterval days) implements Value {

        public When {
            Objects.requireNonNull(days, "days");
        }

        @Override
        public String label() {
            return Labels.days(days);
        }
    }

    /** Where. */
    record Where(Place place) implements Value {

        public Where {
            Objects.requireNonNull(place, "place");
        }

        @Override
        public String label() {
            return place.name();
        }
    }

    /** How many people. */
    record Count(Toll toll) implements Value {

        public Count {
            Objects.requireNonNull(toll, "toll");
        }

        @Override
        public String label() {
            return Labels.toll(toll);
        }
    }
}
