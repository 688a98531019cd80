package org.dateline.read.dictionary;

import java.util.List;
import org.dateline.core.actor.OwnActors;
import org.dateline.core.event.OwnVerbs;

/**
 * What the files of a dictionary hold.
 *
 * @param files one entry for each file, in the order they were read
 * @param remarks on lines that could not be used, in the same order
 */
public record Dictionary(OwnActors actors, OwnVerbs verbs, List<Summary> files, List<Remark> remarks) {

    public Dictionary {
        files = List.copyOf(files);
        remarks = List.copyOf(remarks);
    }

    /** What a file is. */
    public enum Kind {
        VERBS,
        ACTORS,
        AGENTS,
        DISCARDS
    }

    /**
     * @param lines all lines of the file, comments and empty ones included
     * @param entries what was read, in words: "251 verbs, 4,669 patterns"
     * @param wrong lines that break the format
     * @param unused lines that are well formed and of no use here
     */
    public record Summary(String file, Kind kind, int lines, String entries, long wrong, long unused) {}
}
