package org.dateline.core.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
    private final Map<String, String> compass = new HashMap<>();
    private final NotNames notNames;

    MentionSpotter(Gazetteer gazetteer, NotNames notNames) {
        this.notNames = notNames;
        this.gazetteer = gazetteer;
        for (Row row : Table.resource(MentionSpotter.class, "name-words.tsv").rows()) {
            List<String> words = row.list("words");
            switch (row.require("kind")) {
                case "link" -> links.addAll(words);
                case "lower-start" -> lowerStarts.addAll(words);
                case "compass" -> compass.put(gazetteer.fold(words.get(0)), gazetteer.fold(words.get(1)));
                default -> throw row.error("kind", "must be link, lower-start or compass");
            }
        }
    }

    /**
     * In text order, without overlap.
     *
     * @param ruledOut gets the proper nouns that some place is called but that are no names by {@code not-names.tsv}
     */
    List<Mention> spot(Document document, List<Mention> ruledOut) {
        Map<String, List<Candidate>> known = new HashMap<>();
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            String[] folded = new String[sentence.size()];
            int before = mentions.size();
            for (int i = 0; i < sentence.size(); ) {
                Mention mention = at(document, sentence, i, folded, known);
                if (mention == null) {
                    addRuledOut(sentence, i, folded[i], ruledOut);
                    i++;
                } else {
                    mentions.add(mention);
                    i = mention.last + 1;
                }
            }
            addUnknown(sentence, mentions, before);
        }
        return mentions;
    }

    /** Locations of several words of which the gazetteer knows none. */
    private static void addUnknown(Sentence sentence, List<Mention> mentions, int before) {
        int next = before;
        for (int i = 0; i < sentence.size(); i++) {
            if (!isLocation(sentence, i)
                    || !Character.isUpperCase(sentence.token(i).form().codePointAt(0))) {
                continue;
            }
            int last = i;
            while (last + 1 < sentence.size() && isLocation(sentence, last + 1)) {
                last++;
            }
            while (next < mentions.size() && mentions.get(next).last < i) {
                next++;
            }
            boolean free = next == mentions.size() || mentions.get(next).first > last;
            if (last > i && free) {
                mentions.add(next, new Mention(sentence, i, last, "", List.of()));
            }
            i = last;
        }
    }

    private static boolean isLocation(Sentence sentence, int token) {
        return sentence.token(token).entity() == EntityType.LOCATION;
    }

    private Mention at(
            Document document, Sentence sentence, int i, String[] folded, Map<String, List<Candidate>> known) {
        Token token = sentence.token(i);
        if (!mayStart(sentence, i)) {
            return null;
        }
        Mention area = abbreviation(sentence, i);
        if (area != null && area.last > i) {
            return area; // W. Va.
        }
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
            if (mayEnd(sentence, i, j) && !isNoName(sentence, i, key.toString())) {
                String name = gazetteer.contains(key.toString()) ? key.toString() : area(key.toString(), known);
                if (!name.isEmpty()) {
                    bestLast = j;
                    bestKey = name;
                }
            }
        }
        if (bestLast <= i && area != null && isAbbreviationHere(sentence, i)) {
            return area;
        }
        if (bestLast >= 0 && !isWrongCase(sentence, i, bestLast, bestKey)) {
            return withWhole(sentence, i, bestLast, bestKey, known);
        }
        return unknownLocation(sentence, i, token);
    }

    /** "South Kordofan" is the state that the gazetteer calls Southern Kordofan; empty where there is no such area. */
    private String area(String key, Map<String, List<Candidate>> known) {
        int space = key.indexOf(' ');
        String full = space < 0 ? null : compass.get(key.substring(0, space));
        if (full == null) {
            return "";
        }
        String name = full + key.substring(space);
        boolean isArea = gazetteer.contains(name)
                && candidates(name, known).stream().anyMatch(c -> c.entry().kind() == GazetteerKind.ADMIN1);
        return isArea ? name : "";
    }

    private void addRuledOut(Sentence sentence, int i, String key, List<Mention> ruledOut) {
        boolean noName = key != null && sentence.token(i).upos().equals("PROPN") && isNoName(sentence, i, key);
        if (noName && gazetteer.contains(key)) {
            ruledOut.add(new Mention(sentence, i, i, key, gazetteer.find(key)));
        }
    }

    /** "South Austin" may be a town of that name or a part of Austin. Written small, the direction is not of the name. */
    private Mention withWhole(Sentence sentence, int first, int last, String key, Map<String, List<Candidate>> known) {
        List<Candidate> candidates = candidates(key, known);
        int space = key.indexOf(' ');
        boolean region =
                candidates.get(0).isMain() && isRegion(candidates.get(0).entry().kind());
        if (space < 0 || region || !notNames.isDirection(key.substring(0, space))) {
            return new Mention(sentence, first, last, key, candidates);
        }
        String rest = key.substring(space + 1);
        if (isNoName(sentence, last, rest) || !gazetteer.contains(rest)) {
            return new Mention(sentence, first, last, key, candidates);
        }
        boolean small = Character.isLowerCase(sentence.token(first).form().codePointAt(0));
        if (small && candidates(rest, known).get(0).entry().kind().isArea()) {
            return new Mention(sentence, first + 1, last, rest, candidates(rest, known));
        }
        List<Candidate> both = new ArrayList<>(candidates);
        candidates(rest, known).stream()
                .filter(Candidate::isMain)
                .map(c -> new Candidate(c.entry(), Candidate.How.WHOLE))
                .forEach(both::add);
        return new Mention(sentence, first, last, key, both);
    }

    /** "North America" is no part of America. */
    private static boolean isRegion(GazetteerKind kind) {
        return kind == GazetteerKind.CONTINENT || kind == GazetteerKind.COUNTRY;
    }

    /** The gazetteer's answers are kept for the length of the document. */
    private List<Candidate> candidates(String key, Map<String, List<Candidate>> known) {
        return known.computeIfAbsent(key, gazetteer::find);
    }

    private boolean isNoName(Sentence sentence, int token, String key) {
        return notNames.isNoPlace(key, sentence.token(token).entity() == EntityType.LOCATION);
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
        if (last == i && !isNoName(sentence, i, gazetteer.fold(token.form()))) {
            return new Mention(sentence, i, last, "", List.of());
        }
        return null; // a known name inside it is found when its turn comes
    }

    /** One token or more: "N.C.", "W. Va.", with its point as a token of its own or not; null when none begins here. */
    private Mention abbreviation(Sentence sentence, int i) {
        String form = sentence.token(i).form();
        if (i + 1 < sentence.size()) {
            String next = sentence.token(i + 1).form();
            Optional<GazetteerEntry> two = gazetteer.abbreviated(form + " " + next);
            if (two.isPresent()) {
                return abbreviated(sentence, i, i + 1, two.get());
            }
            if (next.equals(".") && i + 2 < sentence.size()) {
                Optional<GazetteerEntry> three = gazetteer.abbreviated(
                        form + ". " + sentence.token(i + 2).form());
                if (three.isPresent()) {
                    return abbreviated(sentence, i, i + 2, three.get());
                }
            }
            if (next.equals(".") && gazetteer.abbreviated(form).isEmpty()) {
                return gazetteer
                        .abbreviated(form + ".")
                        .map(e -> abbreviated(sentence, i, i, e))
                        .orElse(null);
            }
        }
        return gazetteer
                .abbreviated(form)
                .map(e -> abbreviated(sentence, i, i, e))
                .orElse(null);
    }

    private static Mention abbreviated(Sentence sentence, int first, int last, GazetteerEntry area) {
        return new Mention(sentence, first, last, area.id(), List.of(new Candidate(area, Candidate.How.MAIN)));
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
        int point = form.indexOf('.');
        return point >= 0 && (point < form.length() - 1 || form.length() > 4); // N.C., W.Va., Mass.
    }

    private boolean mayStart(Sentence sentence, int i) {
        Token token = sentence.token(i);
        int c = token.form().codePointAt(0);
        if (token.form().codePoints().anyMatch(s -> Character.getType(s) == Character.CURRENCY_SYMBOL)) {
            return false; // US$100
        }
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
        if (isCapitalised(token)) {
            return true;
        }
        if (token.form().equals(",")) {
            // "Washington, D.C." is one name
            return j + 1 < sentence.size()
                    && gazetteer.abbreviated(sentence.token(j + 1).form()).isPresent();
        }
        return links.contains(token.form().toLowerCase(Locale.ROOT)) || isPossessive(token);
    }

    private static boolean isPossessive(Token token) {
        return token.xpos().equals("POS") && token.form().length() > 1;
    }

    private static boolean mayEnd(Sentence sentence, int first, int j) {
        if (isPossessive(sentence.token(j))) {
            return j > first + 1; // St. John's
        }
        return isCapitalised(sentence.token(j));
    }

    /** With a capital somewhere ("d'Ivoire"), or of a script without capitals. */
    private static boolean isCapitalised(Token token) {
        int c = token.form().codePointAt(0);
        return (Character.isLetter(c) && !Character.isLowerCase(c))
                || token.form().chars().anyMatch(Character::isUpperCase);
    }

    /** No space before the token and no mark between: the tokenizer cut a name at its apostrophe. */
    private static boolean isGlued(Document document, Sentence sentence, int j) {
        int start = sentence.token(j).span().start();
        return sentence.token(j - 1).span().end() == start
                && start < document.text().length()
                && "'’‘".indexOf(document.text().charAt(start)) >= 0;
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
