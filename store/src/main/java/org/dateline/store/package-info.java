/**
 * Keeps what was read, what the coder made of it, what people decided about it, and who did what when.
 *
 * <p>Enters: coded reports as {@link org.dateline.core.incident.Story} with their full record, and decisions of people.
 * Leaves: lists, pages and single records, on SQLite in one file or on PostgreSQL. {@link org.dateline.store.Store} is the
 * door; each package behind it is a room for one kind of record.
 */
package org.dateline.store;
