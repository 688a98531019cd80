package org.dateline.core.statement;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.core.text.Sentence;

/**
 * A cue found in a sentence, with its source and what content has been found so far. Working state of one search, never
 * shared.
 */
final class Candidate {

    final CueWord word;
    final Sentence sentence;
    /** The word that attributes: verb, noun, adjective, or the preposition of a phrase. */
    final int cue;

    int cueFirst;
    int cueLast;
    /** Head of the source's noun phrase, or -1. */
    int source;
    /** First token of the reporting clause, or -1 where the tree tells it. */
    int reportFirst = -1;

    String pattern = "";
    /** The object before a clause: who is told; -1 for none. */
    int addressee = -1;

    /** The outlet or document that passes it on; null for none. */
    String via;

    boolean negated;
    /** Whether the report asks whether it was said. */
    boolean asked;

    /** Whether the reporting clause stands behind or inside its content. */
    boolean setInto;

    /** Whether the content is a clause or a quotation, so that more of a speech may join it. */
    boolean speech;
    /** Whether the content stands in quotation marks, so that it was said, whatever the cue. */
    boolean direct;

    final Map<Integer, BitSet> content = new TreeMap<>();

    Candidate(CueWord word, Sentence sentence, int cue, int source) {
        this.word = word;
        this.sentence = sentence;
        this.cue = cue;
        this.cueFirst = cue;
        this.cueLast = cue;
        this.source = source;
    }

    /** How the source stands to the content, the report's own "did not" and "did he?" included. */
    Stance stance() {
        return negated ? Stance.WITHHELD : asked ? Stance.QUESTIONED : word.stance();
    }

    boolean hasContent() {
        return content.values().stream().anyMatch(tokens -> !tokens.isEmpty());
    }

    void add(int sentenceIndex, BitSet tokens) {
        content.computeIfAbsent(sentenceIndex, k -> new BitSet()).or(tokens);
    }

    void add(int sentenceIndex, int first, int last) {
        if (first <= last) {
            content.computeIfAbsent(sentenceIndex, k -> new BitSet()).set(first, last + 1);
        }
    }

    boolean holds(int sentenceIndex, int token) {
        BitSet tokens = content.get(sentenceIndex);
        return tokens != null && tokens.get(token);
    }
}
