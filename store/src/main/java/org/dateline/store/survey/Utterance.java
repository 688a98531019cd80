package org.dateline.store.survey;

import org.dateline.core.statement.Stance;
import org.dateline.store.incident.MentionEntry;

/** What somebody says of an event. */
public record Utterance(String speaker, Stance stance, MentionEntry of) {}
