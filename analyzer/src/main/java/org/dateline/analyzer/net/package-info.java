/**
 * The network that reads a sentence: words as vectors, layers that carry what stands left and right of each word to it,
 * and from that tags, names and governors. Plain arrays of floats, one row a word, and loops that the virtual machine
 * turns into vector instructions; no word is looked at that is not of this sentence.
 */
package org.dateline.analyzer.net;
