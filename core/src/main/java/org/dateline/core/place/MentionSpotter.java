package org.dateline.core.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.core.text.Document;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * Finds the stretches of a sentence that the gazetteer knows as names, the longest at each point, whatever else they
 * may be; {@link PlaceJudge} decides which are places. Locations of the analyzer that the gazetteer does not know become
 * mentions without candidates.
 */
final class MentionSpotter {

    private static final int MAX_TOKENS = 7;

    private final Gazetteer gazetteer;
    private final Set<String> links = new HashSet<>();
    private final Set<String> lowerStarts = new HashSet<>();

    MentionSpotter(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (Row row : Table.resource(MentionSpotter.class, "name-words.tsv").rows()) {
            (row.require("kind").equals("link") ? links : lowerStarts).addAll(row.list("words"));
        }
    }

    /** In text order, without overlap. */
    List<Mention> spot(Document document) {
        Map<String, List<Candidate>> known = new HashMap<>();
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            String[] folded = new String[sentence.size()];
            for (int i = 0; i < sentence.size(); ) {
                Mention mention = at(document, sentence, i, folded, known);
                if (mention == null) {
                    i++;
                } else {
                    mentions.add(mention);
                    i = mention.last + 1;
                }
            }
        }
        return mentions;
    }

    private Mention at(
            Document document, Sentence sentence, int i, String[] folded, Map<String, List<Candidate>> known) {
        Token token = sentence.token(i);
        if (!mayStart(sentence, i)) {
            return null;
        }
        Optional<GazetteerEntry> area = abbreviation(sentence, i);
        int bestLast = -1;
        String bestKey = "";
        StringBuilder key = new StringBuilder();
        for (int j = i; j < Math.min(sentence.size(), i + MAX_TOKENS); j++) {
            if (j > i && !mayContinue(sentence, j)) {
                break;
            }
            if (folded[j] == null) {
                folded[j] = gazetteer.fold(sentence.token(j).form());
            }
            if (folded[j].isEmpty()) {
                continue; // a hyphen or an apostrophe of its own
            }
            if (key.length() > 0 && !isGlued(document, sentence, j)) {
                key.append(' ');
            }
            key.append(folded[j]);
            if (mayEnd(sentence, j) && isKnown(key.toString(), known)) {
                bestLast = j;
                bestKey = key.toString();
            }
        }
        if (bestLast <= i && area.isPresent() && isAbbreviationHere(sentence, i)) {
            return new Mention(sentence, i, i, area.get().id(), List.of(new Candidate(area.get(), false)));
        }
        if (bestLast >= 0 && !isWrongCase(sentence, i, bestLast, bestKey)) {
            return new Mention(sentence, i, bestLast, bestKey, known.get(bestKey));
        }
        return unknownLocation(sentence, i, token);
    }

    /** The gazetteer's answers are kept for the length of the document; names unknown to it as empty lists. */
    private boolean isKnown(String key, Map<String, List<Candidate>> known) {
        List<Candidate> candidates = known.get(key);
        if (candidates == null) {
            candidates = gazetteer.find(key);
            known.put(key, candidates);
        }
        return !candidates.isEmpty();
    }

    private Mention unknownLocation(Sentence sentence, int i, Token token) {
        if (token.entity() != EntityType.LOCATION
                || (i > 0 && sentence.token(i - 1).entity() == EntityType.LOCATION)
                || !Character.isUpperCase(token.form().codePointAt(0))) {
            return null;
        }
        int last = i;
        while (last + 1 < sentence.size() && sentence.token(last + 1).entity() == EntityType.LOCATION) {
            last++;
        }
        // A known name inside it is found when its turn comes.
        return last > i ? null : new Mention(sentence, i, last, "", List.of());
    }

    private Optional<GazetteerEntry> abbreviation(Sentence sentence, int i) {
        String form = sentence.token(i).form();
        Optional<GazetteerEntry> area = gazetteer.abbreviated(form);
        boolean pointFollows =
                i + 1 < sentence.size() && sentence.token(i + 1).form().equals(".");
        return area.isEmpty() && pointFollows ? gazetteer.abbreviated(form + ".") : area;
    }

    /** Behind a comma and a name, or a location of its own; "La." and "Miss." are more often something else. */
    private static boolean isAbbreviationHere(Sentence sentence, int i) {
        if (sentence.token(i).entity() == EntityType.LOCATION) {
            return true;
        }
        int before = i - 1;
        if (before >= 1 && sentence.token(before).form().equals(",")) {
            return sentence.token(before - 1).upos().equals("PROPN");
        }
        String form = sentence.token(i).form();
        return form.indexOf('.') >= 0 && form.indexOf('.') < form.length() - 1; // N.C., W.Va.
    }

    private boolean mayStart(Sentence sentence, int i) {
        Token token = sentence.token(i);
        int c = token.form().codePointAt(0);
        if (Character.isUpperCase(c)) {
            return true;
        }
        if (Character.isLowerCase(c)) {
            return lowerStarts.contains(token.form())
                    && i + 1 < sentence.size()
                    && !sentence.token(i + 1).form().isEmpty();
        }
        return Character.isLetter(c);
    }

    private boolean mayContinue(Sentence sentence, int j) {
        Token token = sentence.token(j);
        int c = token.form().codePointAt(0);
        if (Character.isLetter(c) && !Character.isLowerCase(c)) {
            return true;
        }
        if (token.form().equals(",")) {
            // "Washington, D.C." is one name
            return j + 1 < sentence.size()
                    && gazetteer.abbreviated(sentence.token(j + 1).form()).isPresent();
        }
        return links.contains(token.form().toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean mayEnd(Sentence sentence, int j) {
        int c = sentence.token(j).form().codePointAt(0);
        return Character.isLetter(c) && !Character.isLowerCase(c);
    }

    /** No space before the token and no mark between: the tokenizer cut a name at its apostrophe. */
    private static boolean isGlued(Document document, Sentence sentence, int j) {
        int start = sentence.token(j).span().start();
        return sentence.token(j - 1).span().end() == start
                && start < document.text().length()
                && "'’‘".indexOf(document.text().charAt(start)) >= 0
                && !sentence.token(j).xpos().equals("POS");
    }

    /** "us" is no country; a name in small letters none at all. */
    private boolean isWrongCase(Sentence sentence, int first, int last, String key) {
        if (first != last) {
            return false;
        }
        String form = sentence.token(first).form();
        boolean capitals = form.chars().noneMatch(Character::isLowerCase);
        if (gazetteer.isAcronymOnly(key)) {
            return !capitals || sentence.token(first).upos().equals("PRON");
        }
        return false;
    }
}
