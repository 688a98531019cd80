/**
 * The coder: {@link org.dateline.core.Pipeline} takes a report and gives its {@link org.dateline.core.CodedReport}.
 *
 * <p>Imports go one way: {@code report ← resource ← text ← {time, place, actor} ← statement ← event ← Pipeline}; time,
 * place and actor do not know each other.
 */
package org.dateline.core;
