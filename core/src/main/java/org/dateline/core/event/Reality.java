package org.dateline.core.event;

/**
 * How real a trigger's clause makes its event.
 *
 * @param status what the record will say; meaningless when {@code dropped}
 * @param dropped whether the words tell no event of their own: a demand's or a promise's content, a purpose
 * @param reason why, in words for the one who asks
 */
record Reality(EventStatus status, boolean dropped, String reason) {

    static Reality of(EventStatus status, String reason) {
        return new Reality(status, false, reason);
    }

    static Reality dropped(String reason) {
        return new Reality(EventStatus.HYPOTHETICAL, true, reason);
    }
}
