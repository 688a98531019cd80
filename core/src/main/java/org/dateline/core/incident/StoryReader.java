package org.dateline.core.incident;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.core.CodedReport;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.event.EventMention;
import org.dateline.core.event.EventPlace;
import org.dateline.core.statement.Statement;

/** From a coded report to its {@link Story}. */
public final class StoryReader {

    private StoryReader() {}

    public static Story read(CodedReport coded) {
        Map<String, Statement> statements = new HashMap<>();
        coded.statements().forEach(statement -> statements.put(statement.id(), statement));
        List<Mention> mentions = coded.events().stream()
                .map(event -> mention(coded, event, statements))
                .toList();
        return new Story(coded.report(), mentions);
    }

    private static Mention mention(CodedReport coded, EventMention event, Map<String, Statement> statements) {
        String words = coded.document()
                .textOf(coded.document().sentences().get(event.sentence()).span());
        return new Mention(
                event.id(),
                coded.report().id(),
                event.type(),
                parties(event.actors()),
                parties(event.recipients()),
                event.when(),
                event.where().flatMap(EventPlace::place),
                event.status(),
                event.saidBy().stream()
                        .map(statements::get)
                        .filter(Objects::nonNull)
                        .map(StoryReader::voice)
                        .toList(),
                event.casualties(),
                event.background().isPresent(),
                words);
    }

    private static List<Party> parties(List<ActorMention> actors) {
        return actors.stream().map(a -> new Party(a.name(), a.code())).toList();
    }

    private static Voice voice(Statement statement) {
        return new Voice(
                statement.id(),
                statement.source().name(),
                statement.source().code(),
                statement.source().kind(),
                statement.stance(),
                statement.factuality().certainty(),
                statement.via(),
                statement.saidOn());
    }
}
