/**
 * Trains the models of the module {@code analyzer}. Enters: treebanks, named entities, unlabelled news. Leaves: a model
 * file, and beside it what it was made of and what it reaches. Everything is seeded and runs in one thread: the same
 * data gives the same file.
 *
 * <p>The command is {@link org.dateline.train.analyzer.TrainAnalyzer}; it takes the folders of the data and some 5 GB.
 *
 * <ul>
 *   <li><b>Gold</b>: sentences annotated by people.
 *   <li><b>Silver</b>: sentences on which two analyzers agree.
 *   <li><b>Round</b>: the first learns from gold alone and makes the silver; the second learns from both.
 * </ul>
 */
package org.dateline.train.analyzer;
