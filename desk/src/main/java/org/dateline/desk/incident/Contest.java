package org.dateline.desk.incident;

import java.util.List;

/** A contradiction in the words of its sides. */
public record Contest(String question, List<Rival> rivals) {}
