/** Benchmarks and comparisons; never on a user's class path. */
package org.dateline.train;
