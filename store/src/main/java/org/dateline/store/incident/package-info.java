/**
 * Event mentions, and the incidents they are linked to: lists, filters, single records, and the work that keeps incidents
 * as the linker and the decisions of people say after every commit.
 */
package org.dateline.store.incident;
