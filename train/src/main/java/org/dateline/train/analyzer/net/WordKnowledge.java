package org.dateline.train.analyzer.net;

import org.dateline.analyzer.word.WordClasses;
import org.dateline.analyzer.word.WordVectors;

/** What is known of words before anything is learnt. */
public record WordKnowledge(WordVectors vectors, WordClasses classes) {}
