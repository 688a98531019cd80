/** Reports, their revisions, and what the coder read in them. */
package org.dateline.store.report;
