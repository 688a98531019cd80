package org.dateline.core.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.report.Span;
import org.dateline.core.text.Document;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;
import org.dateline.core.time.DateInterval;
import org.dateline.core.time.TimeExpression;
import org.dateline.core.time.Times;

/**
 * When, to whom, where and through what something was said, read from the words of the cue's sentence that are not
 * content.
 */
final class Circumstances {

    private final Document document;
    private final Optional<LocalDate> published;
    private final Channels channels;
    private final Outlets outlets;
    private final Map<Integer, List<TimeExpression>> times = new HashMap<>();

    Circumstances(Document document, Times times, Channels channels, Outlets outlets) {
        this.document = document;
        this.published = times.published();
        this.channels = channels;
        this.outlets = outlets;
        for (TimeExpression e : times.expressions()) {
            this.times.computeIfAbsent(e.sentence(), k -> new ArrayList<>()).add(e);
        }
    }

    /** The day told beside the cue; the nearest when there are several. */
    Optional<DateInterval> saidOn(Candidate c) {
        Sentence s = c.sentence;
        Optional<DateInterval> best = Optional.empty();
        int nearest = Integer.MAX_VALUE;
        for (TimeExpression e : times.getOrDefault(s.index(), List.of())) {
            if (e.interval().filter(DateInterval::isDay).isEmpty()) {
                continue;
            }
            int token = tokenAt(s, e.span());
            if (token < 0 || !besideCue(c, token)) {
                continue;
            }
            int distance = Math.abs(token - c.cue);
            if (distance < nearest) {
                nearest = distance;
                best = notAfterPublication(e.interval().get());
            }
        }
        return best;
    }

    /** What was said was said before it was reported: a weekday that would lie ahead is the one before. */
    private Optional<DateInterval> notAfterPublication(DateInterval day) {
        if (published.isEmpty() || !day.from().isAfter(published.get())) {
            return Optional.of(day);
        }
        LocalDate before = day.from().minusWeeks(1);
        return before.isAfter(published.get()) ? Optional.empty() : Optional.of(DateInterval.day(before));
    }

    /** Hung to the cue by the tree, or in the stretch of words around it; not the time of something else told. */
    private boolean besideCue(Candidate c, int token) {
        Sentence s = c.sentence;
        int head = s.head(token);
        if (c.holds(s.index(), token)) {
            return token > c.cue
                    && !c.direct
                    && !isPossessor(s, token)
                    && (head == c.cue
                            || head >= 0
                                    && s.head(head) == c.cue
                                    && s.token(head).plainRelation().equals("obj"));
        }
        int at = head;
        boolean document = false;
        while (at >= 0 && !s.token(at).isVerb() && at != c.cue) {
            document |= channels.isDocument(s, at)
                    && s.child(at, "nmod:poss") >= 0
                    && behindPreposition(s, at)
                    && !c.holds(s.index(), at);
            at = s.head(at);
        }
        if (document) {
            return true;
        }
        if (at == c.cue || at >= 0 && at == s.head(c.cue) && !Grammar.isFinite(s.token(c.cue))) {
            return true;
        }
        boolean leads = token < c.cue && !marksBetween(s, -1, token - 1);
        return leads || !marksBetween(s, Math.min(token, c.cue), Math.max(token, c.cue));
    }

    private static boolean isPossessor(Sentence s, int token) {
        return token + 1 < s.size() && s.token(token + 1).xpos().equals("POS");
    }

    private static boolean marksBetween(Sentence s, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (Grammar.isMark(s.token(i))) {
                return true;
            }
        }
        return false;
    }

    private static int tokenAt(Sentence s, Span span) {
        for (int i = 0; i < s.size(); i++) {
            if (s.token(i).span().overlaps(span)) {
                return i;
            }
        }
        return -1;
    }

    Optional<String> saidTo(Candidate c) {
        Sentence s = c.sentence;
        int addressee = c.addressee;
        for (int child : s.children(c.cue)) {
            Token t = s.token(child);
            boolean oblique =
                    t.plainRelation().equals("obl") || t.plainRelation().equals("nmod");
            if (addressee < 0
                    && oblique
                    && (t.isNoun() || t.upos().equals("PRON"))
                    && !c.holds(s.index(), child)
                    && (Grammar.hasCase(s, child, "to") || Grammar.hasCase(s, child, "with"))) {
                addressee = child;
            }
        }
        return addressee < 0 || addressee == c.source ? Optional.empty() : Optional.of(addresseeWords(s, addressee));
    }

    /** Without the channel or day that parsers hang to it: "told the council by phone". */
    private String addresseeWords(Sentence s, int head) {
        int[] phrase = Grammar.phrase(s, head);
        int last = phrase[1];
        for (int child : s.children(head)) {
            boolean circumstance = channels.of(s, child).isPresent() || isTime(s, child);
            if (child > head && circumstance && s.child(child, "case") >= 0) {
                last = Math.min(last, s.subtree(child).nextSetBit(0) - 1);
            }
        }
        return document.textOf(s.span(phrase[0], Math.max(last, head)));
    }

    private boolean isTime(Sentence s, int token) {
        Span span = s.token(token).span();
        return times.getOrDefault(s.index(), List.of()).stream()
                .anyMatch(e -> e.span().overlaps(span));
    }

    /** The document, medium or outlet beside the cue: "in a statement", "by phone", "in an interview with X". */
    Optional<String> via(Candidate c) {
        return find(c, false);
    }

    Optional<String> saidAt(Candidate c) {
        return find(c, true);
    }

    private Optional<String> find(Candidate c, boolean occasion) {
        Sentence s = c.sentence;
        for (int i = 0; i < s.size(); i++) {
            Optional<Channels.Kind> kind = channels.of(s, i);
            boolean fits =
                    kind.filter(k -> (k == Channels.Kind.OCCASION) == occasion).isPresent();
            if (!fits || i == c.source || c.holds(s.index(), i) || !behindPreposition(s, i) || !nearCue(c, i)) {
                continue;
            }
            boolean describes = s.head(i) >= 0 && s.token(s.head(i)).upos().equals("ADJ") && s.head(i) != c.cue;
            if (describes) {
                // "A diplomat familiar with the talks said": not said at the talks.
                continue;
            }
            if (occasion) {
                return Optional.of(document.textOf(s.span(Grammar.phrase(s, i)[0], Grammar.phrase(s, i)[1])));
            }
            if (kind.get() == Channels.Kind.MEETING) {
                return Optional.of(partner(s, i).orElse(s.token(i).form()));
            }
            return Optional.of(s.token(i).form());
        }
        return Optional.empty();
    }

    /** The cue governs it, or it stands in the same stretch outside the content. */
    private static boolean nearCue(Candidate c, int token) {
        return c.sentence.governs(c.cue, token) || Math.abs(token - c.cue) <= 8;
    }

    private static boolean behindPreposition(Sentence s, int noun) {
        for (int child : s.children(noun)) {
            if (s.token(child).plainRelation().equals("case") && child < noun) {
                return true;
            }
        }
        return false;
    }

    /** The outlet an interview was given to. */
    private Optional<String> partner(Sentence s, int meeting) {
        for (int child : s.children(meeting)) {
            Token t = s.token(child);
            String name = words(s, child);
            if (child > meeting && (t.entity() == EntityType.ORGANIZATION || outlets.isOutlet(name))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    String words(Sentence s, int head) {
        int[] phrase = Grammar.phrase(s, head);
        return document.textOf(s.span(phrase[0], phrase[1]));
    }
}
