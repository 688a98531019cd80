package org.dateline.core.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.text.Document;
import org.dateline.core.text.Token;

/**
 * Finds whom pronouns and descriptions stand for, reading once from the first sentence to the last.
 *
 * <p>By rules of recency, subjecthood and agreement, after the multi-pass sieve of Lee et al. (2013) without its later
 * passes: news repeats its people by surname, office and "he", and the nearest subject that agrees is right most often. A
 * pronoun without a fitting antecedent stays open.
 */
final class Coreference {

    private static final int WINDOW = 80;
    private static final int REACH = 6;

    private final Lexicon lexicon;
    private final Document document;
    private final List<Phrase> read = new ArrayList<>();

    Coreference(Lexicon lexicon, Document document) {
        this.lexicon = lexicon;
        this.document = document;
    }

    void resolve(List<Phrase> phrases) {
        for (Phrase p : phrases) {
            switch (p.kind) {
                case PERSON -> meetPerson(p);
                case NAME -> meetApposition(p);
                case DESCRIPTION -> p.entity = description(p);
                case PRONOUN -> p.entity = pronoun(p);
            }
            read.add(p);
            if (p.kind == Phrase.Kind.PERSON) {
                meetApposition(p);
            }
        }
    }

    private void meetPerson(Phrase p) {
        if (p.roleToken >= 0) {
            addHead(p.entity, p, p.roleToken);
        }
        for (int i = p.first; i < p.nameFirst; i++) {
            setGender(p.entity, Words.key(p.sentence.token(i).form()));
        }
        if (p.entity.gender == Entity.Gender.UNKNOWN && p.nameFirst < p.last) {
            String given = Words.key(p.sentence.token(p.nameFirst).form());
            if (lexicon.lists("feminine-name", given)) {
                p.entity.gender = Entity.Gender.FEMININE;
            } else if (lexicon.lists("masculine-name", given)) {
                p.entity.gender = Entity.Gender.MASCULINE;
            }
        }
        meetApposition(p);
    }

    private void meetApposition(Phrase p) {
        if (p.apposition != null) {
            p.apposition.entity = p.entity;
            addHead(p.entity, p.apposition, p.apposition.head);
        }
    }

    private void addHead(Entity entity, Phrase p, int token) {
        String lemma = p.sentence.token(token).lemma().toLowerCase(Locale.ROOT);
        entity.heads.add(lemma);
        for (int i = p.first; i <= token; i++) {
            entity.words.add(Words.key(p.sentence.token(i).form()));
        }
        setGender(entity, lemma);
    }

    private void setGender(Entity entity, String word) {
        if (lexicon.lists("feminine", word)) {
            entity.gender = Entity.Gender.FEMININE;
        } else if (lexicon.lists("masculine", word)) {
            entity.gender = Entity.Gender.MASCULINE;
        }
    }

    private Entity description(Phrase p) {
        if (p.entity != null) {
            return p.entity;
        }
        Entity antecedent = isAnaphoric(p) ? antecedentOf(p) : null;
        if (antecedent != null) {
            return antecedent;
        }
        boolean person = p.role != null && p.role.isPerson() && !p.isPlural();
        Entity entity = new Entity(words(p), 0, person, p.isPlural(), "words");
        addHead(entity, p, p.head);
        return entity;
    }

    /** The report's words for it, with the complement that tells which one: "a source within the ministry". */
    String words(Phrase p) {
        int last = p.last;
        if (p.complement != null && p.complement.complement == null && governs(p, p.complement)) {
            last = p.complement.last;
        }
        int first = p.possessor != null && p.possessor.kind != Phrase.Kind.PRONOUN ? p.possessor.first : p.start();
        return document.textOf(p.sentence.span(first, last)).replaceAll("\\s+", " ");
    }

    private static boolean governs(Phrase p, Phrase complement) {
        int head = PhraseLinker.treeHead(complement).head();
        return head >= p.first && head <= p.last;
    }

    /** "The group", "the minister", and a bare office in capitals: "Prime Minister said". */
    private boolean isAnaphoric(Phrase p) {
        if (p.isPlural() || p.possessor != null || p.complement != null && p.preposition.equals("of")) {
            return false;
        }
        return lexicon.lists("definite", p.sentence.token(p.first).form().toLowerCase(Locale.ROOT));
    }

    private Entity antecedentOf(Phrase p) {
        String lemma = p.headToken().lemma().toLowerCase(Locale.ROOT);
        boolean named = !p.modifiers.isEmpty();
        Optional<Entity> byHead = search(p, e -> e.heads.contains(lemma) && !e.plural && saysNoMore(p, e), 400);
        if (byHead.isPresent()) {
            return byHead.get();
        }
        if (named || p.last > p.first + 1) {
            return null;
        }
        if (lexicon.lists("generic", lemma)) {
            Optional<String> sector =
                    p.role == null || p.role.kind() == Role.Kind.WEAK ? Optional.empty() : p.role.sector();
            return search(p, e -> !e.person && e.isNamed() && isGroup(e) && hasSector(e, sector), 40)
                    .orElse(null);
        }
        if (lexicon.lists("country", lemma)) {
            return search(p, e -> e.known != null && e.known.kind() == Known.Kind.COUNTRY, 40)
                    .orElse(null);
        }
        if (lexicon.lists("someone", lemma) && !lexicon.lists("office", lemma)) {
            return search(p, e -> e.person && !e.isNamed() && isSomeone(e, lemma), 60)
                    .or(() -> search(p, e -> e.person && isSomeone(e, lemma), 12))
                    .orElse(null);
        }
        return null;
    }

    /** Whether the description has no word that the report has not applied to the entity before. */
    private static boolean saysNoMore(Phrase p, Entity e) {
        for (int i = p.first + 1; i < p.last; i++) {
            String key = Words.key(p.sentence.token(i).form());
            if (!key.isEmpty() && !e.words.contains(key)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasSector(Entity e, Optional<String> sector) {
        if (e.known == null && sector.isPresent()) {
            return e.heads.stream()
                    .map(h -> lexicon.noun(java.util.List.of(h)))
                    .anyMatch(r -> r != null && r.sector().equals(sector));
        }
        return sector.isEmpty() || e.known.terms().get(0).code().role().equals(sector.get());
    }

    /** A person of the same gender of whom the report tells no office. */
    private boolean isSomeone(Entity e, String lemma) {
        return agrees(e, genderOf(lemma))
                && e.known == null
                && e.heads.stream().allMatch(h -> lexicon.lists("someone", h));
    }

    private static boolean isGroup(Entity e) {
        return e.known == null || e.known.kind() == Known.Kind.GROUP || e.known.kind() == Known.Kind.MEDIUM;
    }

    private Entity.Gender genderOf(String word) {
        if (lexicon.lists("feminine", word)) {
            return Entity.Gender.FEMININE;
        }
        return lexicon.lists("masculine", word) ? Entity.Gender.MASCULINE : Entity.Gender.UNKNOWN;
    }

    private static boolean agrees(Entity e, Entity.Gender gender) {
        return gender == Entity.Gender.UNKNOWN || e.gender == Entity.Gender.UNKNOWN || e.gender == gender;
    }

    /** The latest entity that fits, among the last so many phrases. */
    private Optional<Entity> search(Phrase p, java.util.function.Predicate<Entity> fits, int window) {
        for (int i = read.size() - 1; i >= 0 && read.size() - i <= window; i--) {
            Phrase q = read.get(i);
            if (q.entity != null && q.kind != Phrase.Kind.PRONOUN && fits.test(q.entity) && !contains(p, q)) {
                return Optional.of(q.entity);
            }
        }
        return Optional.empty();
    }

    private static boolean contains(Phrase p, Phrase q) {
        return q.sentence == p.sentence && q.first >= p.start() && q.last <= p.end();
    }

    private Entity pronoun(Phrase p) {
        Pronoun pronoun = lexicon.pronoun(p.headToken().form().toLowerCase(Locale.ROOT));
        if (pronoun == null) {
            return null;
        }
        return switch (pronoun.kind()) {
            case WHO ->
                read.isEmpty() || read.get(read.size() - 1).sentence != p.sentence
                        ? null
                        : read.get(read.size() - 1).entity;
            case I, WE -> null;
            default -> best(p, pronoun);
        };
    }

    private Entity best(Phrase p, Pronoun pronoun) {
        Phrase best = null;
        int bestScore = Integer.MIN_VALUE;
        for (int i = read.size() - 1; i >= 0 && read.size() - i <= WINDOW; i--) {
            Phrase q = read.get(i);
            int distance = p.sentence.index() - q.sentence.index();
            if (distance > REACH) {
                break;
            }
            if (q.entity == null || !fits(q, pronoun) || isOwnSubject(p, q)) {
                continue;
            }
            int score = score(p, q, distance) - (read.size() - i) / 4;
            if (pronoun.kind() == Pronoun.Kind.THEY && !q.entity.plural) {
                score -= 7;
            }
            if (score > bestScore) {
                best = q;
                bestScore = score;
            }
        }
        return best == null ? null : best.entity;
    }

    /** "The minister urged him": the object of a verb is not its subject, nor that of the verb it is joined to. */
    private static boolean isOwnSubject(Phrase p, Phrase q) {
        String relation = p.headToken().relation();
        boolean object = relation.equals("obj") || relation.equals("iobj");
        Token subject = PhraseLinker.treeHead(q);
        if (!object || q.sentence != p.sentence || !subject.relation().equals("nsubj")) {
            return false;
        }
        int verb = p.headToken().head();
        for (int depth = 0; verb >= 0 && depth < REACH; depth++) {
            if (subject.head() == verb) {
                return true;
            }
            Token at = p.sentence.token(verb);
            if (!at.relation().equals("conj") && !at.relation().equals("advcl")) {
                return false;
            }
            verb = at.head();
        }
        return false;
    }

    private boolean fits(Phrase q, Pronoun pronoun) {
        Entity e = q.entity;
        return switch (pronoun.kind()) {
            case HE -> e.person && agrees(e, Entity.Gender.MASCULINE);
            case SHE -> e.person && agrees(e, Entity.Gender.FEMININE);
            case IT -> !e.person && !e.plural && isThingThatActs(q);
            case THEY -> !e.person && (e.plural ? isActing(q) : isThingThatActs(q));
            default -> false;
        };
    }

    private boolean isThingThatActs(Phrase q) {
        return q.entity.isNamed() && q.known != null && q.known.kind() != Known.Kind.PLACE
                || q.entity.isNamed()
                        && q.known == null
                        && q.headToken().entity() != org.dateline.core.text.EntityType.LOCATION
                || isActing(q);
    }

    private static boolean isActing(Phrase q) {
        return q.known != null
                || q.role != null
                        && q.role.kind() != Role.Kind.AMOUNT
                        && q.role.kind() != Role.Kind.SITE
                        && q.role.kind() != Role.Kind.THING;
    }

    private int score(Phrase p, Phrase q, int distance) {
        int score = -8 * distance;
        if (q.subject) {
            score += 8;
        }
        if (q.quoted != p.quoted) {
            score -= 8;
        }
        if (q.entity.isNamed() && q.entity.person) {
            score += 3;
        }
        if (isPossessor(q)) {
            score -= 3;
        }
        if (distance == 0 && !q.subject) {
            score -= 3;
        }
        return score;
    }

    private static boolean isPossessor(Phrase q) {
        return q.last + 1 < q.sentence.size()
                && q.sentence.token(q.last + 1).xpos().equals("POS");
    }
}
