package org.dateline.core.statement;

import java.util.List;

/**
 * A row of the cue lexicon.
 *
 * @param lemmas the head word first
 * @param frames in the order they are tried
 * @param rule where the row stands
 */
record CueWord(List<String> lemmas, Part part, List<Frame> frames, Attitude attitude, Stance stance, String rule) {

    enum Part {
        VERB,
        ADJECTIVE,
        NOUN
    }

    boolean takesSpeech() {
        return frames.stream().anyMatch(Frame::takesSpeech);
    }
}
