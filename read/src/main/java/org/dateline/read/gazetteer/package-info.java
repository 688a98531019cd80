/**
 * Reading a user's own gazetteer.
 *
 * <p>Enters: a file in the layout of GeoNames' tables, or GeoJSON features. Leaves: places to set over the built-in ones, all
 * of them or an error that names file, line and column.
 */
package org.dateline.read.gazetteer;
