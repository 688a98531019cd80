/**
 * What maps are drawn of without any request: outlines of countries that come with the program, cut to a view and laid out
 * as SVG path data, with graticule, scale and room for names.
 *
 * <p>Enters: places. Leaves: geometry in a drawing's units; who draws it is no matter of this package.
 */
package org.dateline.core.place.outline;
