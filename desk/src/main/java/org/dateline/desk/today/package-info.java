/** The first page: what is new, what changed, what contradicts, and what waits for a person. */
package org.dateline.desk.today;
