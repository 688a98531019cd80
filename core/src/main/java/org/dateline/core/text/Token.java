package org.dateline.core.text;

import org.dateline.core.report.Span;

/**
 * A word or mark of a sentence.
 *
 * @param span where it stands in the text
 * @param form as written, in plain typography
 * @param lemma dictionary form, lower case but for names
 * @param upos Universal Dependencies part of speech
 * @param xpos Penn Treebank tag
 * @param head index of the governor in the sentence, -1 for the root
 * @param relation Universal Dependencies v2 relation to the governor, with subtype ({@code nsubj:pass})
 */
public record Token(
        Span span, String form, String lemma, String upos, String xpos, int head, String relation, EntityType entity) {

    public Token {
        if (head < -1) {
            throw new IllegalArgumentException("head must be >= -1, got " + head);
        }
    }

    /** The relation without subtype. */
    public String plainRelation() {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    public boolean isNoun() {
        return upos.equals("NOUN") || upos.equals("PROPN");
    }

    public boolean isVerb() {
        return upos.equals("VERB");
    }
}
