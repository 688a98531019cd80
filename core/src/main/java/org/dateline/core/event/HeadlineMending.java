package org.dateline.core.event;

/**
 * Headlines without a verb, as a parser sees them: "Gunmen storm hotel" as one long noun. A word that may be a verb, right
 * behind a plural that opens the line, is one. Sentences with a finite verb of their own stay as they are.
 */
final class HeadlineMending {

    private static final int LONGEST = 20;

    private final MendedParse parse;

    HeadlineMending(MendedParse parse) {
        this.parse = parse;
    }

    void mend() {
        int size = parse.sentence().size();
        int verb = size > LONGEST ? -1 : verb(size);
        if (verb > 0) {
            setVerb(verb, size);
        }
    }

    /** The noun that is the line's verb; -1 when there is none, or another verb tells the line. */
    private int verb(int size) {
        int found = -1;
        for (int i = 0; i < size; i++) {
            String tag = parse.sentence().token(i).xpos();
            boolean inside = parse.sentence().token(i).relation().equals("compound");
            if (MendedParse.FINITE.contains(tag) && !inside) {
                return -1;
            }
            boolean behindPlural = i > 0 && isPlural(i - 1) && parse.leftmost(0) == 0;
            if (found < 0
                    && behindPlural
                    && (tag.equals("NN") || inside && tag.equals("VBP"))
                    && parse.has("headline-verb", parse.key(i))
                    && i + 1 < size
                    && opensObject(i + 1)
                    && isOpening(i)) {
                found = i;
            }
        }
        return found;
    }

    /** Nothing but one noun phrase stands before the verb. */
    private boolean isOpening(int verb) {
        for (int i = 0; i < verb; i++) {
            String tag = parse.sentence().token(i).xpos();
            if (!tag.startsWith("NN") && !tag.startsWith("JJ") && !tag.equals("CD") && !tag.equals("DT")) {
                return false;
            }
        }
        return true;
    }

    private boolean isPlural(int token) {
        String tag = parse.sentence().token(token).xpos();
        return tag.equals("NNS") || tag.equals("NNPS") || parse.has("plural-noun", parse.key(token));
    }

    private boolean opensObject(int token) {
        String tag = parse.sentence().token(token).xpos();
        return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("CD") || tag.equals("DT");
    }

    private void setVerb(int verb, int size) {
        parse.tree().makeVerb(verb);
        int subject = verb - 1;
        parse.tree().setRoot(verb);
        parse.tree().attach(subject, verb, "nsubj");
        for (int i = 0; i < subject; i++) {
            if (parse.sentence().head(i) >= verb || parse.sentence().head(i) < 0) {
                parse.tree().attach(i, subject, "compound");
            }
        }
        boolean object = false;
        for (int i = verb + 1; i < size; i++) {
            int head = parse.sentence().head(i);
            if (head > verb) {
                continue;
            }
            boolean noun = parse.sentence().token(i).isNoun();
            boolean first = !object && noun && !parse.isMarked(i);
            parse.tree()
                    .attach(
                            i,
                            verb,
                            first
                                    ? "obj"
                                    : noun ? "obl" : parse.sentence().token(i).relation());
            object |= first;
        }
    }
}
