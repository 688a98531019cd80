package org.dateline.core.statement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * Nouns for what carries words: documents, media, meetings, occasions ({@code channels.tsv}). Names keep their capital: a
 * telegram is a document, Telegram a medium.
 */
final class Channels {

    enum Kind {
        DOCUMENT,
        MEDIUM,
        MEETING,
        OCCASION
    }

    private final Map<String, Kind> kinds = new HashMap<>();

    Channels() {
        for (Row row : Table.resource(Channels.class, "channels.tsv").rows()) {
            Kind kind = CueLexicon.constant(row, "kind", Kind.class);
            for (String noun : row.list("nouns")) {
                kinds.put(noun, kind);
            }
        }
    }

    /** What the noun is, alone or with the word before it. */
    Optional<Kind> of(Sentence s, int token) {
        Token t = s.token(token);
        if (!t.isNoun()) {
            return Optional.empty();
        }
        if (t.entity() == EntityType.ORGANIZATION) {
            // The Bergen Post is no post.
            return Optional.ofNullable(kinds.get(t.form()));
        }
        return Optional.ofNullable(kinds.get(t.form()))
                .or(() -> Optional.ofNullable(kinds.get(t.lemma().toLowerCase(Locale.ROOT))))
                .or(() -> Optional.ofNullable(kinds.get(t.form().toLowerCase(Locale.ROOT))))
                .or(() ->
                        token == 0 ? Optional.empty() : ofTwo(s.token(token - 1).form() + " " + t.form()));
    }

    private Optional<Kind> ofTwo(String words) {
        return Optional.ofNullable(kinds.get(words))
                .or(() -> Optional.ofNullable(kinds.get(words.toLowerCase(Locale.ROOT))));
    }

    boolean isDocument(Sentence s, int token) {
        return of(s, token).filter(k -> k == Kind.DOCUMENT).isPresent();
    }
}
