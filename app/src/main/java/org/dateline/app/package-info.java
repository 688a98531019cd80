/**
 * The runnable application. {@link org.dateline.app.Main} puts the parts together; {@code cli} holds the commands, {@code
 * batch} the way of many reports through the coder, {@code output} the formats.
 */
package org.dateline.app;
