package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.actor.Actors;
import org.dateline.core.report.Span;
import org.dateline.core.text.Document;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Sentence;

/** Resolves the noun phrase beside a cue to its source: the fullest name in the report, and what kind of source it is. */
final class Sources {

    private final Document document;
    private final Actors actors;

    Sources(Document document, Actors actors) {
        this.document = document;
        this.actors = actors;
    }

    /** One source for each conjunct; none when the cue has no source. */
    List<Source> of(Candidate c) {
        List<Source> sources = new ArrayList<>();
        if (c.source < 0) {
            return sources;
        }
        Sentence s = c.sentence;
        sources.add(source(s, c.source));
        if (!Grammar.isRelative(s, c.source)) {
            for (int child : s.children(c.source)) {
                boolean nominal = s.token(child).isNoun();
                if (s.token(child).plainRelation().equals("conj") && nominal && child != c.cue) {
                    sources.add(source(s, child));
                }
            }
        }
        return sources;
    }

    private Source source(Sentence s, int head) {
        int[] phrase = Grammar.phrase(s, head);
        Span span = s.span(phrase[0], phrase[1]);
        int meant = Grammar.isRelative(s, head) ? Grammar.antecedent(s, head) : head;
        int[] meantPhrase = Grammar.phrase(s, meant);
        Optional<Actors.Named> named = actors.named(s.index(), meant);
        String name =
                named.map(Actors.Named::name).orElseGet(() -> document.textOf(s.span(meantPhrase[0], meantPhrase[1])));
        return new Source(
                span,
                name,
                named.flatMap(Actors.Named::code),
                kind(s, meant, named),
                named.map(Actors.Named::rule).orElse("its own words"));
    }

    private static SourceKind kind(Sentence s, int head, Optional<Actors.Named> named) {
        if (s.token(head).entity() == EntityType.PERSON
                || named.map(Actors.Named::person).orElse(false)) {
            return SourceKind.PERSON;
        }
        boolean name = s.token(head).upos().equals("PROPN");
        return name ? SourceKind.ORGANIZATION : SourceKind.UNNAMED;
    }
}
