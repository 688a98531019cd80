/** {@code dateline eval cluster}: reports of one happening brought together. */
package org.dateline.eval.cluster;
