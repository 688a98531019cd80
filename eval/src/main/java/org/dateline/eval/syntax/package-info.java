/**
 * {@code dateline eval parse}, {@code ner} and {@code tokens}: the analyzer itself, on treebanks, before any rule of ours
 * sees its work.
 */
package org.dateline.eval.syntax;
