/**
 * Actors: who acts on whom, what is told of one of them, and who is said to hold what ground.
 *
 * <p>Enters: counts and mentions from the store, and what the dictionary of actors knows. Leaves: view models of three pages.
 */
package org.dateline.desk.actor;
