package org.dateline.core.event;

/** How real the report says an event is. */
public enum EventStatus {
    /** Told as past or going on. */
    HAPPENED,
    /** Said to be coming. */
    PLANNED,
    /** If, could, risk of. */
    HYPOTHETICAL,
    /** Someone says that it did not happen. */
    DENIED
}
