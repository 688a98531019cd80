/** Names of persons, places, organisations and other things: which words belong to one, and what it is. */
package org.dateline.analyzer.name;
