/** Gold out of what people said: the records of wholly checked reports, in the layout that {@code dateline eval} reads. */
package org.dateline.app.gold;
