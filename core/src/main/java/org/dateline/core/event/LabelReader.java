package org.dateline.core.event;

import java.util.List;
import java.util.Optional;
import org.dateline.core.text.Document;

/** Stub. */
public final class LabelReader {
    public record Label(String name, String rule) {}
    public Optional<Label> label(Document document, List<EventMention> events) {
        return Optional.empty();
    }
}
