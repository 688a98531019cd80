/**
 * Full-text search over reports. Texts are folded here and not by the database, so that both databases find the same.
 */
package org.dateline.store.search;
