/**
 * Who did what when. Each entry holds the hash of the one before, so that a changed, removed or slipped-in entry breaks
 * the chain; the database itself refuses changes.
 */
package org.dateline.store.audit;
