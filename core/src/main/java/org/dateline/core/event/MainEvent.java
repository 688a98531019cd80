package org.dateline.core.event;

import java.util.Comparator;
import java.util.List;
import org.dateline.core.text.Document;
import org.dateline.core.text.Sentence;

/**
 * Orders the events of a report by weight in the telling, main event first: what the earliest sentence says in its main
 * clause before what it mentions in passing. Words of saying count for nothing: what is said is the news.
 */
public final class MainEvent {

    private MainEvent() {}

    /** The same events, the report's main one first. */
    public static List<EventMention> ranked(Document document, List<EventMention> events) {
        return events.stream()
                .sorted(Comparator.comparingInt((EventMention e) -> e.sentence())
                        .thenComparingInt(e -> depth(document, e))
                        .thenComparingInt(e -> e.trigger().start()))
                .toList();
    }

    /** Steps from the trigger to the top of its sentence, those over a clause of speech not counted. */
    private static int depth(Document document, EventMention event) {
        Sentence sentence = document.sentences().get(event.sentence());
        int token = headOf(sentence, event);
        int depth = 0;
        for (int at = token; at >= 0; at = sentence.head(at)) {
            String relation = sentence.token(at).plainRelation();
            if (relation.equals("ccomp") || relation.equals("parataxis")) {
                depth--;
            }
            if (!relation.equals("conj")) {
                depth++;
            }
            if (relation.equals("advcl") || relation.equals("acl") || relation.equals("obl")) {
                depth++;
            }
        }
        return depth;
    }

    private static int headOf(Sentence sentence, EventMention event) {
        int found = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (!sentence.token(i).span().overlaps(event.trigger())) {
                continue;
            }
            int head = sentence.head(i);
            found = i;
            if (head < 0 || !sentence.token(head).span().overlaps(event.trigger())) {
                return i;
            }
        }
        return found;
    }
}
