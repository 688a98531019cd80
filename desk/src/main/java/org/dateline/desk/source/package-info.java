/** Who issues reports and who speaks in them, how much of each there is, and the grades that people gave. */
package org.dateline.desk.source;
