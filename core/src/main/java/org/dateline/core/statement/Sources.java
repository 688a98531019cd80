package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.actor.Actors;
import org.dateline.core.report.Span;
import org.dateline.core.text.Document;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * Resolves the noun phrase beside a cue to its source: the fullest name in the report, and what kind of source it is. A
 * document speaks for whoever issued it, where the report tells who did.
 */
final class Sources {

    private static final int DOCUMENT_REACH = 4;
    private static final int MAX_CLIMB = 4;
    /** How the actor stage calls a name that is but the report's words. */
    private static final String OWN_WORDS = "words";

    private record Issued(Source source, int sentence) {}

    private final Document document;
    private final Actors actors;
    private final Channels channels;
    private final Words documentPronouns;
    private final SourceKinds kinds;
    private final Map<String, Issued> issued = new HashMap<>();

    Sources(Document document, Actors actors, Knowledge knowledge) {
        this.kinds = knowledge.kinds();
        this.documentPronouns = knowledge.documentPronouns();
        this.document = document;
        this.actors = actors;
        this.channels = knowledge.channels();
    }

    /** One source for each conjunct; none when the cue has no source. Asked in text order. */
    List<Source> of(Candidate c) {
        List<Source> sources = new ArrayList<>();
        Sentence s = c.sentence;
        int meant = Grammar.isRelative(s, c.source) ? Grammar.antecedent(s, c.source) : c.source;
        Optional<Source> read = fromDocumentBefore(c);
        if (read.isPresent()) {
            sources.add(read.get());
            return sources;
        }
        Optional<Channels.Kind> channel = channels.of(s, meant);
        if (channel.isPresent()
                && channel.get() != Channels.Kind.OCCASION
                && s.token(c.source).entity() != EntityType.PERSON) {
            Optional<Source> issuer = issuer(s, meant, c);
            if (issuer.isPresent()) {
                c.via = c.via == null ? s.token(meant).form() : c.via;
                sources.add(issuer.get());
                return sources;
            }
        }
        sources.add(source(s, c.source, meant));
        if (meant == c.source) {
            boolean complete = false;
            for (int child : s.children(c.source)) {
                boolean beside = child < c.cue == c.source < c.cue && child != c.cue;
                if (!complete && beside && isConjunct(s, c.source, child)) {
                    complete = s.child(child, "cc") >= 0;
                    Source joined = source(s, child, complete ? nameBehind(s, c.source, child) : child);
                    // A name that the parser joined to its office is that office's.
                    if (sources.stream().noneMatch(known -> known.name().equals(joined.name()))) {
                        sources.add(joined);
                    }
                }
            }
        }
        return sources;
    }

    /** "The admiral's telegram arrived. It said ...": the subject of the sentence before is a document. */
    private Optional<Source> fromDocumentBefore(Candidate c) {
        Sentence s = c.sentence;
        if (s.index() == 0 || !documentPronouns.holdForm(s.token(c.source))) {
            return Optional.empty();
        }
        Sentence before = document.sentences().get(s.index() - 1);
        int subject = Grammar.subject(before, before.root());
        subject = subject >= 0 ? subject : before.child(before.root(), "nsubj:pass");
        if (subject < 0 || !channels.isDocument(before, subject)) {
            return Optional.empty();
        }
        Span pronoun = s.token(c.source).span();
        c.via = c.via == null ? before.token(subject).form() : c.via;
        Source own = source(before, subject, subject);
        Source issuer = issuer(before, subject, c).orElse(own);
        return Optional.of(new Source(pronoun, issuer.name(), issuer.code(), issuer.kind(), "pronoun of a document"));
    }

    /** "Vale and his deputy, Mina Orr,": the name that parsers join though it is an apposition; else the last conjunct. */
    private static int nameBehind(Sentence s, int first, int last) {
        int[] phrase = Grammar.phrase(s, last);
        int name = phrase[1] + 2;
        boolean apposition = s.token(last).entity() != EntityType.PERSON
                && name < s.size()
                && Grammar.isComma(s.token(name - 1))
                && s.token(name).entity() == EntityType.PERSON
                && s.head(name) == first;
        return apposition ? name : last;
    }

    /** "The mayor and the governor"; not "Ashton, Md." nor "the mayor, on television", which parsers join too. */
    private static boolean isConjunct(Sentence s, int first, int child) {
        Token t = s.token(child);
        boolean apart = s.child(child, "case") >= 0 && s.child(first, "case") < 0;
        return t.plainRelation().equals("conj") && t.isNoun() && !apart && hasConjunction(s, first);
    }

    private static boolean hasConjunction(Sentence s, int first) {
        for (int child : s.children(first)) {
            if (s.token(child).plainRelation().equals("conj") && s.child(child, "cc") >= 0) {
                return true;
            }
        }
        return s.child(first, "cc") >= 0;
    }

    /** Remembers that the document beside the cue is the source's, for "the statement also said". */
    void remember(String channel, Source source, int sentence) {
        issued.put(channel.toLowerCase(Locale.ROOT), new Issued(source, sentence));
    }

    private Optional<Source> issuer(Sentence s, int channel, Candidate c) {
        int owner = s.child(channel, "nmod:poss");
        for (int child : s.children(channel)) {
            String relation = s.token(child).plainRelation();
            if (owner < 0 && child > channel && relation.equals("nmod") && isIssuer(s, child)) {
                owner = child;
            }
            if (owner < 0 && relation.equals("acl")) {
                owner = Grammar.agent(s, child);
            }
        }
        int at = channel;
        for (int i = 0; owner < 0 && i < MAX_CLIMB && s.head(at) >= 0; i++) {
            Token t = s.token(at);
            String relation = t.plainRelation();
            if (!relation.equals("obj") && !relation.equals("obl") && !relation.equals("nmod")) {
                break;
            }
            at = s.head(at);
            if (s.token(at).isVerb() && at != c.cue) {
                owner = Grammar.doer(s, at);
                break;
            }
        }
        if (owner >= 0
                && owner != channel
                && (s.token(owner).isNoun() || s.token(owner).upos().equals("PRON"))) {
            return Optional.of(source(s, owner, owner));
        }
        Issued last = issued.get(s.token(channel).form().toLowerCase(Locale.ROOT));
        boolean known = last != null && s.index() - last.sentence() <= DOCUMENT_REACH && s.child(channel, "det") >= 0;
        return known
                ? Optional.of(new Source(
                        words(s, channel),
                        last.source().name(),
                        last.source().code(),
                        last.source().kind(),
                        "issuer of the document"))
                : Optional.empty();
    }

    private static boolean isIssuer(Sentence s, int token) {
        return Grammar.hasCase(s, token, "by") || Grammar.hasCase(s, token, "from");
    }

    private Span words(Sentence s, int head) {
        int[] phrase = Grammar.phrase(s, head);
        int last = phrase[1] > phrase[0] && s.token(phrase[1]).xpos().equals("POS") ? phrase[1] - 1 : phrase[1];
        return s.span(phrase[0], Math.max(last, describedUpTo(s, phrase[1])));
    }

    /** "Sources close to the inquiry": the end of an adjective behind the noun with its preposition; -1 for none. */
    private static int describedUpTo(Sentence s, int last) {
        int adjective = last + 1;
        boolean described = adjective + 1 < s.size()
                && s.token(last).isNoun()
                && s.token(adjective).upos().equals("ADJ")
                && s.token(adjective + 1).upos().equals("ADP");
        if (!described) {
            return -1;
        }
        BitSet tree = s.subtree(adjective);
        int end = adjective;
        while (end + 1 < s.size() && tree.get(end + 1) && !Grammar.isMark(s.token(end + 1))) {
            end++;
        }
        return end > adjective + 1 ? end : -1;
    }

    /** The name the report gives; where it has only words, those beside the cue if they say more. */
    private String name(Sentence s, int meant, Optional<Actors.Named> named) {
        String own = document.textOf(words(s, meant)).replaceAll("\\s+", " ");
        if (named.isEmpty()) {
            return own;
        }
        String name = named.get().name();
        boolean more = named.get().rule().equals(OWN_WORDS)
                && own.length() > name.length()
                && own.contains(name)
                && (described(s, meant) || coordinated(s, meant));
        return more ? own : name;
    }

    private static boolean described(Sentence s, int head) {
        return describedUpTo(s, Grammar.phrase(s, head)[1]) >= 0;
    }

    private static boolean coordinated(Sentence s, int head) {
        int[] phrase = Grammar.phrase(s, head);
        for (int i = phrase[0]; i < head; i++) {
            if (s.token(i).upos().equals("CCONJ")) {
                return true;
            }
        }
        return false;
    }

    private Source source(Sentence s, int head, int meant) {
        Optional<Actors.Named> named = actors.named(s.index(), meant);
        String name = name(s, meant, named);
        return new Source(
                words(s, head),
                name,
                named.flatMap(Actors.Named::code),
                kind(s, meant, name, named),
                named.map(Actors.Named::rule).orElse("its own words"));
    }

    private SourceKind kind(Sentence s, int head, String name, Optional<Actors.Named> named) {
        return channels.isDocument(s, head) ? SourceKind.DOCUMENT : kinds.of(s, head, name, named);
    }
}
