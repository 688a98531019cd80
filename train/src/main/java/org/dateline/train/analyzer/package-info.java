/**
 * Trains the model of the module {@code analyzer}. Enters: treebanks, named entities, unlabelled news, word vectors.
 * Leaves: a model file, and beside it what it was made of and what it reaches. Everything is seeded: the same data gives
 * the same file.
 *
 * <p>The command is {@link org.dateline.train.analyzer.TrainAnalyzer}; it takes the folders of the data and some 8 GB.
 *
 * <ul>
 *   <li><b>Gold</b>: sentences annotated by people.
 *   <li><b>Teacher</b>: a network that learns from gold alone.
 *   <li><b>Silver</b>: sentences of news as the teachers read them together, where CoreNLP does not object.
 *   <li><b>Student</b>: the network that learns from gold and silver, and is kept.
 *   <li><b>Taught</b>: what CoreNLP says of a sentence.
 * </ul>
 */
package org.dateline.train.analyzer;
