package org.dateline.core.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.text.Document;
import org.dateline.core.text.Sentence;

/** Finds the actors of a report. Immutable after construction; threads may share it. */
public final class ActorFinder {

    private final Lexicon lexicon;
    private final PhraseFinder phraseFinder;
    private final PhraseLinker phraseLinker;

    public ActorFinder() {
        this(OwnActors.NONE);
    }

    /** With names and agent nouns of the user's own over ours. */
    public ActorFinder(OwnActors own) {
        this.lexicon = new Lexicon(own);
        this.phraseFinder = new PhraseFinder(lexicon);
        this.phraseLinker = new PhraseLinker(lexicon);
    }

    /** {@code published} decides which of an office's holders is meant. */
    public Actors find(Document document, Optional<LocalDate> published) {
        List<Phrase> phrases = new ArrayList<>();
        Phrase[][] byToken = new Phrase[document.sentences().size()][];
        Context context = new Context(lexicon, byToken.length);
        Quotes quotes = new Quotes(document);
        for (Sentence sentence : document.sentences()) {
            List<Phrase> found = phraseFinder.find(sentence, phrases.size());
            byToken[sentence.index()] = index(sentence, found);
            found.forEach(p -> p.quoted = quotes.isInside(p.headToken().span()));
            phraseLinker.link(sentence, found, byToken[sentence.index()]);
            context.add(found);
            phrases.addAll(found);
        }
        linkNames(document, phrases);
        new Coreference(lexicon, document).resolve(phrases);
        new Speakers(lexicon, byToken.length).resolve(phrases);
        Coder coder = new Coder(lexicon, context, published);
        phrases.stream().filter(p -> p.kind == Phrase.Kind.NAME).forEach(coder::learn);
        phrases.stream().filter(p -> p.kind == Phrase.Kind.PERSON).forEach(coder::learn);
        phrases.stream().filter(p -> p.kind == Phrase.Kind.DESCRIPTION).forEach(coder::learn);
        return new ActorReading(document, lexicon, coder, phrases, byToken);
    }

    private static Phrase[] index(Sentence sentence, List<Phrase> phrases) {
        Phrase[] byToken = new Phrase[sentence.size()];
        for (Phrase p : phrases) {
            for (int i = p.first; i <= p.last; i++) {
                byToken[i] = p;
            }
        }
        return byToken;
    }

    private static void linkNames(Document document, List<Phrase> phrases) {
        NameLinker names = new NameLinker(document);
        names.collect(phrases);
        for (int i = 0; i + 1 < phrases.size(); i++) {
            Phrase p = phrases.get(i);
            Phrase q = phrases.get(i + 1);
            if (p.sentence == q.sentence
                    && q.first == p.last + 2
                    && p.sentence.token(p.last + 1).form().equals("(")
                    && q.first == q.last) {
                names.alias(p, q);
            }
        }
        phrases.forEach(names::resolveAcronym);
    }
}
