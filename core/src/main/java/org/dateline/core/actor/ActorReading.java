package org.dateline.core.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.report.Span;
import org.dateline.core.text.Document;
import org.dateline.core.text.Sentence;

/** The actors of one report, answered from its phrases. */
final class ActorReading implements Actors {

    private final Document document;
    private final Lexicon lexicon;
    private final Coder coder;
    private final List<Phrase> phrases;
    private final Phrase[][] byToken;

    ActorReading(Document document, Lexicon lexicon, Coder coder, List<Phrase> phrases, Phrase[][] byToken) {
        this.document = document;
        this.lexicon = lexicon;
        this.coder = coder;
        this.phrases = phrases;
        this.byToken = byToken;
    }

    @Override
    public List<ActorMention> at(int sentence, int head) {
        Phrase p = phraseAt(sentence, head);
        if (p == null) {
            return List.of();
        }
        List<ActorMention> found = new ArrayList<>();
        if (isModifier(p, head)) {
            Coded coded = coder.codeOfModifier(p, head);
            if (coded != null) {
                found.add(mention(p.sentence, modifierSpan(p, head), head, modifierName(p, head), coded));
            }
            return found;
        }
        addAll(p, found, 0);
        return found;
    }

    private void addAll(Phrase p, List<ActorMention> found, int depth) {
        if (p.role != null && p.role.kind() == Role.Kind.AMOUNT && p.complement != null && p.preposition.equals("of")) {
            addAll(p.complement, found, depth + 1);
        } else {
            for (Phrase adjective : p.adjectives) {
                Coded coded = coder.codeOf(adjective);
                if (coded != null) {
                    found.add(mention(p.sentence, span(adjective), adjective.head, nameOf(p), coded));
                }
            }
            Coded coded = isPlace(p) ? null : coder.codeOf(p);
            if (coded != null) {
                found.add(mention(p.sentence, span(p), p.head, nameOf(p), coded));
                addShared(p, coded, found);
            }
        }
        if (depth < 4) {
            for (Phrase conjunct : p.conjuncts) {
                addAll(conjunct, found, depth + 1);
            }
        }
    }

    /** "The delegations of Chad, Mali and Niger": each country has its own. */
    private void addShared(Phrase p, Coded coded, List<ActorMention> found) {
        if (p.complement == null || !p.isPlural() || coded.code().isBloc()) {
            return;
        }
        for (Phrase country : p.complement.conjuncts) {
            if (country.known != null && country.known.isLand()) {
                ActorCode code =
                        new ActorCode(country.known.country(), coded.code().role());
                found.add(new ActorMention(
                        span(country), country.sentence.index(), country.head, nameOf(country), code, coded.rule()));
            }
        }
    }

    /** A country or capital behind "in" and the like is where something happens, not who does it. */
    private boolean isPlace(Phrase p) {
        String preposition = Context.prepositionBefore(p);
        if (p.role != null && p.role.kind() == Role.Kind.SITE && lexicon.lists("where", preposition)) {
            return true;
        }
        if (p.kind != Phrase.Kind.NAME || p.known == null || p.entity != null && p.entity.person) {
            return false;
        }
        return switch (p.known.kind()) {
            case PLACE -> true;
            case COUNTRY -> lexicon.lists("inside", preposition);
            case SEAT -> lexicon.lists("where", preposition) || isInsideCountry(p);
            default -> false;
        };
    }

    /** "Paris, France". */
    private static boolean isInsideCountry(Phrase p) {
        return p.last + 2 < p.sentence.size()
                && p.sentence.token(p.last + 1).form().equals(",")
                && p.sentence.token(p.last + 2).head() == p.head;
    }

    @Override
    public Optional<Named> named(int sentence, int head) {
        Phrase p = phraseAt(sentence, head);
        if (p == null) {
            return Optional.empty();
        }
        if (isModifier(p, head)) {
            Optional<ActorCode> code =
                    Optional.ofNullable(coder.codeOfModifier(p, head)).map(Coded::code);
            return Optional.of(new Named(modifierSpan(p, head), modifierName(p, head), code, false, "modifier"));
        }
        Coded coded = coder.codeOf(p);
        boolean person = p.entity != null && p.entity.person;
        String rule = p.entity == null ? "words" : p.kind == Phrase.Kind.PRONOUN ? "pronoun" : p.entity.rule;
        return Optional.of(
                new Named(span(p), nameOf(p), Optional.ofNullable(coded).map(Coded::code), person, rule));
    }

    @Override
    public boolean isGuess(int sentence, int head) {
        Phrase p = phraseAt(sentence, head);
        Coded coded = p == null || isModifier(p, head) ? null : coder.codeOf(p);
        return coded != null && coded.strength() == Coded.FROM_CONTEXT;
    }

    @Override
    public Set<String> nouns(int sentence, int head) {
        Phrase p = phraseAt(sentence, head);
        return p == null || p.entity == null ? Set.of() : Set.copyOf(p.entity.heads);
    }

    @Override
    public List<ActorMention> mentions() {
        List<ActorMention> found = new ArrayList<>();
        for (Phrase p : phrases) {
            Coded coded = isPlace(p) ? null : coder.codeOf(p);
            if (coded != null) {
                found.add(mention(p.sentence, span(p), p.head, nameOf(p), coded));
            }
        }
        return found;
    }

    private ActorMention mention(Sentence sentence, Span span, int head, String name, Coded coded) {
        return new ActorMention(span, sentence.index(), head, name, coded.code(), coded.rule());
    }

    private Phrase phraseAt(int sentence, int head) {
        if (sentence < 0 || sentence >= byToken.length || head < 0 || head >= byToken[sentence].length) {
            return null;
        }
        return byToken[sentence][head];
    }

    /** Whether the token stands before the head and means something of its own. */
    private static boolean isModifier(Phrase p, int token) {
        if (token == p.head || token >= p.nameFirst && token <= p.last) {
            return false;
        }
        if (token == p.roleToken) {
            return false;
        }
        int governor = p.sentence.head(token);
        return governor >= p.first && governor <= p.last;
    }

    private static Span modifierSpan(Phrase p, int token) {
        for (Phrase.Modifier m : p.modifiers) {
            if (m.first() <= token && token <= m.last()) {
                return p.sentence.span(m.first(), m.last());
            }
        }
        return p.sentence.token(token).span();
    }

    private String modifierName(Phrase p, int token) {
        return document.textOf(modifierSpan(p, token)).replaceAll("\\s+", " ");
    }

    private Span span(Phrase p) {
        return p.sentence.span(p.start(), p.last);
    }

    private String nameOf(Phrase p) {
        if (p.kind == Phrase.Kind.NAME && p.known != null && p.known.kind() == Known.Kind.COUNTRY) {
            return document.textOf(p.sentence.span(p.nameFirst, p.last)).replaceAll("\\s+", " ");
        }
        return p.entity == null ? document.textOf(span(p)).replaceAll("\\s+", " ") : p.entity.name;
    }
}
