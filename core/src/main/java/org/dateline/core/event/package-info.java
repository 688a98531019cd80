/**
 * What happened: event mentions.
 *
 * <p>Enters: document, times, places, actors, statements. Leaves: {@link org.dateline.core.event.EventMention}s, one for
 * each distinct action the report tells, at its fullest mention.
 *
 * <ul>
 *   <li><b>Type</b> and <b>mode</b>: PLOVER. <b>Sub-event</b>: ACLED. <b>CAMEO</b>: the older numeric code.
 *   <li><b>Actor</b>, <b>recipient</b>: who does it, and to whom.
 *   <li><b>Status</b>: whether it happened, is planned, merely possible, or denied.
 * </ul>
 */
package org.dateline.core.event;
