/**
 * Teaches networks: parameters and the step that moves them, layers that know their own derivatives, and the loops over
 * lessons. Enters: {@link org.dateline.train.analyzer.net.Lesson}s in numbers. Leaves: the records of
 * {@code org.dateline.analyzer.net}, whose arrays are the parameters.
 */
package org.dateline.train.analyzer.net;
