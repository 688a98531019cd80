/**
 * The two databases behind a store, and the one schema in them.
 *
 * <p>Enters: a {@link org.dateline.store.StoreUrl}. Leaves: connections to read with, and one thread that writes. What
 * differs between SQLite and PostgreSQL is in {@link org.dateline.store.schema.Dialect} and in the migrations.
 */
package org.dateline.store.schema;
