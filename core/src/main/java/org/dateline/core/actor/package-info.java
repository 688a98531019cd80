/**
 * Who: the people, states and groups of a report, and their codes.
 *
 * <p>Enters: a {@link org.dateline.core.text.Document} and its publication date. Leaves:
 * {@link org.dateline.core.actor.Actors}: for each noun phrase that stands for an actor its fullest name in the report
 * and its {@link org.dateline.core.actor.ActorCode}; pronouns and descriptions resolved to whom they mean.
 */
package org.dateline.core.actor;
