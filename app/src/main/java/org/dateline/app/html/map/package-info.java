/**
 * The map of the report page, drawn as SVG from outlines that come with the program: no tiles, no request.
 *
 * <p>Enters: places with the number of events told of each. Leaves: a figure whose every dot links to its line in the
 * list beside it. A place is a circle of what the gazetteer allows, never a bare pin.
 */
package org.dateline.app.html.map;
