/** What the Windows launcher asks of Java before it starts the program: whether the last build is still good. */
package org.dateline.app.launch;
