package org.dateline.core.statement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.actor.Actors;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * Tells the kind of a source. A name decides first; without one, the noun that heads the phrase, or what stands before a
 * bare "source" ({@code source-kinds.tsv}).
 */
final class SourceKinds {

    private static final Set<String> BEFORE = Set.of("compound", "amod", "nmod");
    private static final String CIVILIANS = "CVL";
    private static final int MIN_PLURAL = 4;

    private final Map<String, SourceKind> byNoun = new HashMap<>();
    private final Map<String, SourceKind> byModifier = new HashMap<>();

    SourceKinds() {
        for (Row row : Table.resource(SourceKinds.class, "source-kinds.tsv").rows()) {
            SourceKind kind = CueLexicon.constant(row, "kind", SourceKind.class);
            row.list("nouns").forEach(noun -> byNoun.put(noun, kind));
            row.list("with").forEach(word -> byModifier.put(word, kind));
        }
    }

    /** {@code name}: the fullest the report gives, or the words themselves. */
    SourceKind of(Sentence s, int head, String name, Optional<Actors.Named> named) {
        Token t = s.token(head);
        boolean described = t.isNoun()
                && s.token(Grammar.phrase(s, head)[0]).upos().equals("DET")
                && byNoun.containsKey(t.lemma().toLowerCase(Locale.ROOT))
                && named.map(n -> n.name().equals(name) && n.span().overlaps(t.span()))
                        .orElse(true)
                && name.toLowerCase(Locale.ROOT).endsWith(t.form().toLowerCase(Locale.ROOT));
        boolean bare = described || isBare(name);
        if (t.entity() == EntityType.PERSON || named.map(Actors.Named::person).orElse(false) && !bare) {
            return SourceKind.PERSON;
        }
        Optional<SourceKind> kind = t.isNoun() ? ofNoun(s, head) : ofName(name);
        if (kind.isPresent() && (bare || named.map(Actors.Named::person).orElse(false))) {
            return kind.get();
        }
        if (!t.isNoun() && named.map(Actors.Named::person).orElse(false)) {
            return SourceKind.PERSON;
        }
        // A code alone makes no body of civilians: "a woman", "sources".
        boolean body = t.upos().equals("PROPN")
                || named.flatMap(Actors.Named::code)
                        .filter(code -> !code.role().equals(CIVILIANS))
                        .isPresent();
        return body ? SourceKind.ORGANIZATION : SourceKind.UNNAMED;
    }

    /** Whether the noun is one for people who may speak: "minister", "witnesses". */
    boolean isPerson(Token t) {
        SourceKind kind = t.isNoun() ? byNoun.get(t.lemma().toLowerCase(Locale.ROOT)) : null;
        return kind != null && kind != SourceKind.ORGANIZATION;
    }

    private Optional<SourceKind> ofNoun(Sentence s, int head) {
        Optional<SourceKind> kind =
                Optional.ofNullable(byNoun.get(s.token(head).lemma().toLowerCase(Locale.ROOT)));
        for (int child : s.children(head)) {
            if (kind.isEmpty() && child < head && BEFORE.contains(s.token(child).plainRelation())) {
                Token before = s.token(child);
                kind = Optional.ofNullable(byModifier.get(before.form().toLowerCase(Locale.ROOT)))
                        .or(() -> Optional.ofNullable(
                                byModifier.get(before.lemma().toLowerCase(Locale.ROOT))));
            }
        }
        return kind;
    }

    /** By the last word of the phrase a pronoun stands for. */
    private Optional<SourceKind> ofName(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split(" ");
        String last = words[words.length - 1];
        boolean plural = last.length() > MIN_PLURAL && last.endsWith("s");
        SourceKind kind = byNoun.get(last);
        return Optional.ofNullable(kind != null || !plural ? kind : byNoun.get(last.substring(0, last.length() - 1)));
    }

    /** Whether the last word has no capital: "the Turkish foreign minister" bears no name. */
    private static boolean isBare(String name) {
        String[] words = name.split(" ");
        return !Character.isUpperCase(words[words.length - 1].codePointAt(0)) || words.length == 1 && isOrdinary(name);
    }

    /** A single word says nothing by its capital at a sentence's start, unless it is an acronym or stays so. */
    private static boolean isOrdinary(String word) {
        return word.length() > MIN_PLURAL && word.endsWith("s");
    }
}
