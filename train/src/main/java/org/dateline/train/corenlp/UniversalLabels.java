package org.dateline.train.corenlp;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** CoreNLP's labels, which follow an older Universal Dependencies, in the words of version 2. */
final class UniversalLabels {

    private static final Map<String, String> RELATIONS = Map.of(
            "dobj", "obj",
            "nsubjpass", "nsubj:pass",
            "csubjpass", "csubj:pass",
            "auxpass", "aux:pass",
            "acl:relcl", "acl:relcl",
            "neg", "advmod",
            "mwe", "fixed",
            "name", "flat",
            "nmod:tmod", "obl:tmod",
            "nmod:npmod", "obl:npmod");

    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("CC", "CCONJ"),
            Map.entry("CD", "NUM"),
            Map.entry("DT", "DET"),
            Map.entry("PDT", "DET"),
            Map.entry("WDT", "DET"),
            Map.entry("EX", "PRON"),
            Map.entry("FW", "X"),
            Map.entry("LS", "X"),
            Map.entry("ADD", "X"),
            Map.entry("JJ", "ADJ"),
            Map.entry("JJR", "ADJ"),
            Map.entry("JJS", "ADJ"),
            Map.entry("AFX", "ADJ"),
            Map.entry("MD", "AUX"),
            Map.entry("NN", "NOUN"),
            Map.entry("NNS", "NOUN"),
            Map.entry("NNP", "PROPN"),
            Map.entry("NNPS", "PROPN"),
            Map.entry("POS", "PART"),
            Map.entry("PRP", "PRON"),
            Map.entry("PRP$", "PRON"),
            Map.entry("WP", "PRON"),
            Map.entry("WP$", "PRON"),
            Map.entry("RB", "ADV"),
            Map.entry("RBR", "ADV"),
            Map.entry("RBS", "ADV"),
            Map.entry("WRB", "ADV"),
            Map.entry("RP", "ADP"),
            Map.entry("TO", "PART"),
            Map.entry("UH", "INTJ"),
            Map.entry("SYM", "SYM"),
            Map.entry("$", "SYM"),
            Map.entry("#", "SYM"));

    private static final Set<String> NEGATIONS = Set.of("not", "n't");

    private UniversalLabels() {}

    static String relation(String corenlp) {
        return RELATIONS.getOrDefault(corenlp, corenlp);
    }

    /** The universal part of speech; the relation tells auxiliaries and subordinators from verbs and prepositions. */
    static String partOfSpeech(String xpos, String form, String relation) {
        if (xpos.startsWith("VB")) {
            return relation.startsWith("aux") || relation.equals("cop") ? "AUX" : "VERB";
        }
        if (xpos.equals("IN")) {
            return relation.equals("mark") ? "SCONJ" : "ADP";
        }
        if (xpos.equals("RB") && NEGATIONS.contains(form.toLowerCase(Locale.ROOT))) {
            return "PART";
        }
        if (xpos.equals("TO") && relation.equals("case")) {
            return "ADP";
        }
        return PARTS.getOrDefault(xpos, Character.isLetterOrDigit(form.codePointAt(0)) ? "X" : "PUNCT");
    }
}
