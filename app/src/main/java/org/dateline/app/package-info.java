/** The runnable application: the command line and what it writes. */
package org.dateline.app;
