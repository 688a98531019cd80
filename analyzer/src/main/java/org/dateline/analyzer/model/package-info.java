/** All that was learnt, as one value and as one file. */
package org.dateline.analyzer.model;
