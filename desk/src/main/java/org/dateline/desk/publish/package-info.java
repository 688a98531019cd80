/**
 * What goes out. Enters: an incident as the desk knows it, and the names of sources that must not be told. Leaves: its
 * public form, a {@link org.dateline.desk.publish.Snapshot} that holds all that public pages ever show of it, and the pages
 * of the desk where people release, release anew, withdraw, and write bulletins.
 */
package org.dateline.desk.publish;
