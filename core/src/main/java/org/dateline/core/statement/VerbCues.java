package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * Finds verbs (and adjectives behind "be") of the lexicon in a sentence, their source and what they take as content:
 * first what stands to their right by their frames, then the clause they are set into ("..., he said").
 */
final class VerbCues {

    private static final int REACH = 6;
    private static final String ONLY = "only";
    private static final String THAT = "that";
    private static final Set<String> NOT_A_PREDICATE =
            Set.of("amod", "compound", "case", "aux", "cop", "mark", "fixed");

    private final CueLexicon lexicon;
    private final Words negators;
    private final Quotations quotations;
    private final TimeWords timeWords;
    private final Channels channels;
    private final Frames frames;

    VerbCues(Knowledge knowledge, Quotations quotations, TimeWords timeWords) {
        this.quotations = quotations;
        this.timeWords = timeWords;
        this.lexicon = knowledge.lexicon();
        this.negators = knowledge.negators();
        this.channels = knowledge.channels();
        this.frames = new Frames(new ClauseEnd(lexicon, knowledge.circumstances(), knowledge.channels(), timeWords));
    }

    List<Candidate> find(Sentence s) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            Token t = s.token(i);
            if (NOT_A_PREDICATE.contains(t.plainRelation())) {
                continue;
            }
            if (t.xpos().startsWith("VB")) {
                List<CueWord> states = stateOf(s, i);
                read(s, i, states.isEmpty() ? lexicon.verb(t) : states, found);
            } else if (s.child(i, "cop") >= 0) {
                read(s, i, lexicon.of(CueWord.Part.ADJECTIVE, t.lemma().toLowerCase(Locale.ROOT)), found);
            }
        }
        return found;
    }

    private void read(Sentence s, int cue, List<CueWord> words, List<Candidate> found) {
        Candidate spare = null;
        for (CueWord word : words) {
            int last = lastWord(s, cue, word);
            if (last < 0) {
                continue;
            }
            Candidate candidate = candidate(s, cue, last, word);
            boolean behind = candidate.source > cue && word.takesSpeech();
            if (word.takesSpeech() && !opensQuotation(candidate) && SetInto.isEnclosed(candidate)) {
                SetInto.read(candidate);
                if (!candidate.hasContent() && SetInto.quotationFollows(candidate)) {
                    spare = candidate;
                    break;
                }
            }
            if (candidate.hasContent() || !behind && frames.readRight(candidate)) {
                leaveOutDay(candidate);
                leaveOutDocument(candidate);
                found.add(candidate);
                return;
            }
            if (last > cue && word.takesSpeech() && announces(s, last)) {
                spare = candidate;
                break;
            }
            if (spare == null || !spare.word.takesSpeech() && word.takesSpeech()) {
                spare = candidate;
            }
        }
        if (spare != null) {
            if (spare.word.takesSpeech() && !opensQuotation(spare)) {
                SetInto.read(spare);
            }
            found.add(spare);
        }
    }

    /** "Told reporters today tests will be carried out": a day between the cue and a clause without "that" is the cue's. */
    private void leaveOutDay(Candidate c) {
        Sentence s = c.sentence;
        BitSet content = c.content.get(s.index());
        int first = content == null ? -1 : content.nextSetBit(0);
        if (first <= c.cue || s.token(first - 1).lemma().equals(THAT) || !c.word.takesSpeech()) {
            return;
        }
        int last = timeWords.lastOfDate(s, first);
        if (last < 0 || last + 1 >= content.length() || !content.get(last + 1)) {
            return;
        }
        Token next = s.token(last + 1);
        boolean subject = next.isNoun()
                || next.upos().equals("DET")
                || next.upos().equals("PRON")
                || next.upos().equals("ADJ")
                || next.upos().equals("NUM");
        if (subject && Grammar.hasFinite(s, last + 1, content.length() - 1)) {
            content.clear(first, last + 1);
        }
    }

    /** "Advised them to leave in its October alert": a document of the source's own at the end says where it said so. */
    private void leaveOutDocument(Candidate c) {
        Sentence s = c.sentence;
        BitSet content = c.content.get(s.index());
        int noun = content == null ? -1 : content.length() - 1;
        while (noun > c.cue && Grammar.isMark(s.token(noun))) {
            noun--;
        }
        int owner = noun > c.cue && channels.isDocument(s, noun) ? s.child(noun, "nmod:poss") : -1;
        int from = owner < 0 ? -1 : s.subtree(noun).nextSetBit(0);
        if (from > content(c) && s.token(owner).xpos().equals("PRP$") && Grammar.hasCase(s, noun, "in")) {
            content.clear(from, content.length());
        }
    }

    private static int content(Candidate c) {
        return c.content.get(c.sentence.index()).nextSetBit(0);
    }

    /** Whether the clause of the cue opens a quotation: what stands before the mark is no content of it. */
    private boolean opensQuotation(Candidate c) {
        Sentence s = c.sentence;
        int number = quotations.at(s.index(), c.cue);
        int first = Math.min(c.cue, c.source < 0 ? c.cue : Grammar.phrase(s, c.source)[0]);
        return number >= 0 && first > 1 && quotations.at(s.index(), first - 2) != number;
    }

    /** Whether a colon follows: what is announced stands behind it. */
    private static boolean announces(Sentence s, int from) {
        for (int i = from + 1; i < s.size(); i++) {
            if (s.token(i).form().equals(":")) {
                return true;
            }
        }
        return false;
    }

    /** "Is convinced that": a participle that tells a state of mind, tagged as a passive. */
    private List<CueWord> stateOf(Sentence s, int verb) {
        boolean passive = s.token(verb).xpos().equals("VBN") && s.child(verb, "aux:pass") >= 0;
        return passive ? lexicon.of(CueWord.Part.ADJECTIVE, s.token(verb).form().toLowerCase(Locale.ROOT)) : List.of();
    }

    private Candidate candidate(Sentence s, int cue, int last, CueWord word) {
        Candidate candidate = new Candidate(word, s, cue, -1);
        source(candidate);
        candidate.source = Grammar.nameHead(s, candidate.source);
        if (word.part() == CueWord.Part.ADJECTIVE && s.child(cue, "nsubj:pass") >= 0) {
            candidate.source = s.child(cue, "nsubj:pass");
        }
        if (word.part() == CueWord.Part.ADJECTIVE) {
            int copula = s.child(cue, "cop");
            candidate.cueFirst = copula >= 0 && copula < cue ? copula : cue;
        }
        candidate.cueLast = last - cue <= word.lemmas().size() + 1 ? Math.max(last, cue) : cue;
        if (word.lemmas().size() > 1) {
            candidate.cueLast = last;
        }
        candidate.negated = negates(s, cue);
        candidate.asked = asks(s, cue);
        return candidate;
    }

    private boolean negates(Sentence s, int cue) {
        for (int child : s.children(cue)) {
            boolean merelyAdds =
                    child + 1 < s.size() && s.token(child + 1).form().equals(ONLY);
            if (child < cue && negators.holdLemma(s.token(child)) && !merelyAdds) {
                return true;
            }
        }
        return negatesSubject(s, cue);
    }

    /** "Neither the army nor the police confirmed", "no official said", "nobody said". */
    private boolean negatesSubject(Sentence s, int cue) {
        int subject = Grammar.subject(s, cue);
        if (subject < 0 || subject > cue) {
            return false;
        }
        if (s.token(subject).upos().equals("PRON") && negators.holdLemma(s.token(subject))) {
            return true;
        }
        for (int child : s.children(subject)) {
            String relation = s.token(child).plainRelation();
            boolean determines = relation.equals("det") || relation.equals("cc") || relation.equals("advmod");
            if (child < subject && determines && negators.holdLemma(s.token(child))) {
                return true;
            }
        }
        return false;
    }

    /** "Did the minister say that ...?": an auxiliary before the subject, and a question mark at the end. */
    private static boolean asks(Sentence s, int cue) {
        int subject = Grammar.subject(s, cue);
        boolean question = s.token(s.size() - 1).form().equals("?") && subject >= 0 && subject < cue;
        for (int child : s.children(cue)) {
            if (question && child < subject && s.token(child).plainRelation().equals("aux")) {
                return true;
            }
        }
        return false;
    }

    private void source(Candidate c) {
        Sentence s = c.sentence;
        BitSet times = timeWords.in(s);
        int subject = Grammar.subject(s, c.cue, times);
        boolean finite = Grammar.isFinite(s.token(c.cue)) && !Grammar.isPassive(s, c.cue);
        boolean parted = subject >= 0 && partedByQuote(s, subject, c.cue);
        int inverted = Reporter.inverted(s, c.cue, times);
        if (inverted >= 0 && (subject < 0 || parted) && finite) {
            c.source = inverted;
            return;
        }
        String relation = s.token(c.cue).plainRelation();
        boolean ruled = relation.equals("conj")
                || relation.equals("acl") && Grammar.doer(s, c.cue) >= 0 && relativeBefore(s, c.cue);
        int taken = subject >= 0 ? subject : ruled ? Grammar.doer(s, c.cue) : -1;
        if (finite && (taken < 0 && !ruled || parted || taken >= 0 && personBefore(s, taken, c.cue))) {
            Reporter reporter = Reporter.before(s, c.cue, times);
            if (reporter != null) {
                c.source = reporter.head();
                c.reportFirst = reporter.first();
                return;
            }
        }
        c.source = parted ? -1 : named(s, subject >= 0 && finite ? subject : Grammar.doer(s, c.cue));
        if (c.source >= 0 && times.get(c.source)) {
            c.source = -1;
        }
    }

    /** The subject of another verb, corrected where a person's name stands right before that verb. */
    private int named(Sentence s, int source) {
        int verb = source < 0 ? -1 : s.head(source);
        if (verb > source && s.token(source).plainRelation().equals("nsubj") && personBefore(s, source, verb)) {
            Reporter reporter = Reporter.before(s, verb, timeWords.in(s));
            return reporter == null ? source : reporter.head();
        }
        return source;
    }

    private boolean partedByQuote(Sentence s, int subject, int cue) {
        int quotation = quotations.at(s.index(), subject);
        return quotation >= 0 && quotation != quotations.at(s.index(), cue) && quotations.endsClause(s, subject, cue);
    }

    private static boolean relativeBefore(Sentence s, int cue) {
        for (int i = cue - 1; i >= 0 && i > cue - REACH; i--) {
            if (Grammar.isRelative(s, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a person's name stands right before the cue, but the parser took another word for the subject. */
    private static boolean personBefore(Sentence s, int subject, int cue) {
        if (isJoined(s, subject, cue)) {
            return false;
        }
        int at = cue - 1;
        while (at > subject
                && (s.token(at).upos().equals("ADV") || s.token(at).upos().equals("AUX"))) {
            at--;
        }
        if (at > subject + 1 && Grammar.isComma(s.token(at)) && s.token(subject).entity() != EntityType.PERSON) {
            at--;
        }
        if (at <= subject || !s.token(at).isNoun() || isOfSubject(s, subject, at)) {
            return false;
        }
        return s.token(at).entity() == EntityType.PERSON || Reporter.followsComma(s, subject, at);
    }

    /** "Skipper Example of the trawler Name told": without a comma between, a name behind a preposition is the subject's. */
    private static boolean isOfSubject(Sentence s, int subject, int name) {
        int at = name;
        for (int i = 0; i < REACH && at >= 0 && at != subject; i++) {
            int marker = s.child(at, "case");
            if (marker > subject && marker < at && s.token(at).plainRelation().equals("nmod")) {
                for (int between = marker; between < name; between++) {
                    if (Grammar.isComma(s.token(between))) {
                        return false;
                    }
                }
                return s.governs(subject, at);
            }
            at = s.head(at);
        }
        return false;
    }

    /** "The governor, Ole Lund, and the mayor, Ada Berg, said": two subjects of the cue, each with its name. */
    private static boolean isJoined(Sentence s, int subject, int cue) {
        if (subject > cue || s.head(subject) != cue || Grammar.hasFinite(s, subject, cue - 1)) {
            return false;
        }
        for (int child : s.children(subject)) {
            boolean behind = child > subject && child < cue && s.token(child).isNoun();
            boolean apart = Grammar.isComma(s.token(cue - 1)) || s.token(child).entity() == EntityType.PERSON;
            if (behind && apart && s.token(child).plainRelation().equals("conj") && s.child(child, "cc") >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The last of the cue's words, or -1 when one is missing. */
    private static int lastWord(Sentence s, int cue, CueWord word) {
        int at = cue;
        for (int w = 1; w < word.lemmas().size(); w++) {
            int next = -1;
            for (int i = at + 1; i < s.size() && i <= cue + REACH && next < 0; i++) {
                if (s.token(i).lemma().equalsIgnoreCase(word.lemmas().get(w)) && near(s, cue, i)) {
                    next = i;
                }
            }
            if (next < 0) {
                return -1;
            }
            at = next;
        }
        return at;
    }

    private static boolean near(Sentence s, int cue, int word) {
        int head = s.head(word);
        return head == cue || head >= 0 && s.head(head) == cue || word == cue + 1;
    }
}
