/**
 * The report as one web page that needs nothing else: the stories with their statements and events marked, the records
 * beside the words, tables, a map and a timeline.
 *
 * <p>Enters: {@link org.dateline.core.CodedReport}s, one at a time. Leaves: a page, through {@link
 * org.dateline.app.html.HtmlReport}. Nothing of a report reaches the page but through {@link
 * org.dateline.app.html.Markup}, which escapes it and refuses what could run or load anything.
 *
 * <ul>
 *   <li><b>Block</b>: a paragraph, heading or piece of furniture of the story, with the records that begin in it.
 *   <li><b>Mark</b>: words that are drawn: lines under them for statements, a box around them for events, lines over
 *       them for who, to whom, when and where of the chosen event.
 *   <li><b>Row</b>: a record as the tables, the map and the timeline list it.
 * </ul>
 */
package org.dateline.app.html;
