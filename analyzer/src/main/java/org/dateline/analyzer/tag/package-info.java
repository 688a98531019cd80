/** Parts of speech: Penn Treebank tags left to right, then the universal tag among those its Penn tag allows. */
package org.dateline.analyzer.tag;
