/**
 * From a saved news page to its story.
 *
 * <p>Enters: the page's source. Leaves: {@link org.dateline.read.html.HtmlPage}: the story's text without what stands
 * around it, and title, publisher, publication date and address from the page's metadata. What counts as furniture, and
 * where metadata is looked for, stands in {@code furniture.tsv} and {@code metadata.tsv}.
 */
package org.dateline.read.html;
