package org.dateline.core.text;

import java.util.List;

/**
 * The engine that knows the language: sentences, words, tags, lemmas, names, dependencies. The seam speaks Universal
 * Dependencies v2, so that one engine can take another's place.
 *
 * <p>Implementations are deterministic and may be shared by threads. They accept any string.
 */
public interface Analyzer {

    /** Name and version of engine and model; records made by different versions may differ. */
    String version();

    /**
     * The sentences of one passage, each a non-empty list of tokens in order, without overlap, with offsets into {@code passage}.
     * Line breaks inside a passage are white space.
     */
    List<List<Token>> analyze(String passage);

    /**
     * One sentence whose words are given: tags, lemmas, names and dependencies for exactly these, one token a word, with
     * offsets into the words joined by a space. For measuring on gold tokens.
     *
     * @param words at least one, none blank; a word may hold spaces
     */
    List<Token> analyzeWords(List<String> words);
}
