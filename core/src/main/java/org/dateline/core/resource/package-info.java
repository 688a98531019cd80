/**
 * Reading the resource files that hold the linguistic knowledge: rules, cue words, names.
 *
 * <p>Enters: tab-separated files. Leaves: rows that know their file and line, so that an error in one names the place.
 */
package org.dateline.core.resource;
