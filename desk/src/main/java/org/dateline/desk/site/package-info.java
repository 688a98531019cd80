/**
 * What everybody may see. Enters: releases and bulletins, nothing else of the store. Leaves: the files of a small web site,
 * served under {@code /public/} or written into a folder that any web server can serve. Its pages link to each other alone,
 * relatively, so that they may stand anywhere; they know no account, set no cookie, run no script and ask nobody else for
 * anything.
 */
package org.dateline.desk.site;
