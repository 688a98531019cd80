package org.dateline.store.filter;

/**
 * A question under a name.
 *
 * @param page it is asked on: {@code incidents}, {@code map}
 * @param query what stands behind the question mark of its address
 */
public record SavedFilter(long number, String owner, String page, String name, String query) {}
