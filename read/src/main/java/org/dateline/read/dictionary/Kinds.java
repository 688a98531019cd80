package org.dateline.read.dictionary;

import java.util.Locale;
import org.dateline.core.resource.RuleException;

/** What a file is, by its lines: blocks of verbs, codes with a tilde, codes, or a name that says it holds discards. */
final class Kinds {

    private Kinds() {}

    static Dictionary.Kind of(Source source) {
        for (Source.Line line : source.lines()) {
            String text = line.text().strip();
            if (text.startsWith("---") || text.startsWith("&")) {
                return Dictionary.Kind.VERBS;
            }
            if (text.matches("![^!]+!\\s*=.*") || text.contains("[~")) {
                return Dictionary.Kind.AGENTS;
            }
            if (text.matches("[^\\[]*\\[[A-Z]{3}[^\\]]*\\].*")) {
                return Dictionary.Kind.ACTORS;
            }
        }
        if (source.name().toLowerCase(Locale.ROOT).contains("discard")) {
            return Dictionary.Kind.DISCARDS;
        }
        throw new RuleException(
                source.name(),
                1,
                1,
                "neither blocks of verbs (--- NAME [CODE] ---) nor codes of actors ([USAGOV]) or agents ([~GOV]) in"
                        + " it; a file of discards has that word in its name");
    }
}
