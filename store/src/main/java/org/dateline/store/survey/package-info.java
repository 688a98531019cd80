/**
 * What many incidents add up to: where they lie, when they happened, who is said to act on whom, and who is said to hold what
 * ground.
 *
 * <p>Enters: criteria, as lists take them. Leaves: counts that the database made, never more rows than a page can show.
 */
package org.dateline.store.survey;
