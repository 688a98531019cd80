/**
 * The map of all incidents that pass the filters: drawn by the server, so that it needs no script and no other service.
 *
 * <p>Enters: an address with filters, view and day. Leaves: an SVG of places, each as large as its sources allow, and the list
 * that says the same.
 */
package org.dateline.desk.map;
