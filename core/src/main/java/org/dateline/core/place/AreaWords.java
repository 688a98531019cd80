package org.dateline.core.place;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Sentence;

/**
 * Words for the kind of an area beside a name: "Hama province", "the province of Hama", "Barrow, Jackson and Clarke
 * counties" ({@code area-words.tsv}). They widen the name's span and say of which kind the place is.
 */
final class AreaWords {

    private record Rule(Set<GazetteerKind> kinds, String place) {}

    /** How far behind a name the word may stand that a whole list shares. */
    private static final int LIST_REACH = 14;

    private final PhraseMatcher<Rule> after = new PhraseMatcher<>();
    private final PhraseMatcher<Rule> before = new PhraseMatcher<>();
    private final double weight;

    AreaWords(Weights weights) {
        weight = weights.of("area-word");
        for (Row row : Table.resource(AreaWords.class, "area-words.tsv").rows()) {
            EnumSet<GazetteerKind> kinds = EnumSet.noneOf(GazetteerKind.class);
            for (String kind : row.list("kinds")) {
                kinds.add(GazetteerKind.valueOf(kind));
            }
            Rule rule = new Rule(kinds, row.place());
            String word = row.require("word");
            String where = row.require("where");
            if (where.equals("native")) {
                continue; // met only in names of the gazetteer, which is built without them
            }
            if (!where.equals("before")) {
                after.add(word, rule);
            }
            if (!where.equals("after")) {
                before.add(word.endsWith(" of") ? word : word + " of", rule);
                before.add(word, rule);
            }
        }
    }

    void read(List<Mention> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Sentence sentence = mention.sentence;
            PhraseMatcher.Match<Rule> behind = after.startingAt(sentence, mention.last + 1);
            PhraseMatcher.Match<Rule> ahead = before.endingAt(sentence, mention.first - 1);
            if (behind != null && !isOfBody(sentence, mention.last + behind.tokens())) {
                apply(mention, behind.value());
                mention.to = mention.last + behind.tokens();
                shareWithList(mentions, i, behind.value());
            } else if (ahead != null
                    && !isTaken(mentions, i, mention.first - ahead.tokens())
                    && mayPrecede(sentence, mention.first - ahead.tokens(), ahead.tokens())) {
                apply(mention, ahead.value());
                mention.from = mention.first - ahead.tokens();
            }
        }
    }

    /** "Texas Department of Health", "Ohio State University": the word is of the name of a body, not of the area. */
    private static boolean isOfBody(Sentence sentence, int word) {
        if (word + 1 >= sentence.size()
                || Character.isLowerCase(sentence.token(word).form().codePointAt(0))) {
            return false;
        }
        return sentence.token(word).entity() == EntityType.ORGANIZATION
                && sentence.token(word + 1).entity() == EntityType.ORGANIZATION;
    }

    /** "The Karm quarter of Hama": the word belongs to the name before it. */
    private static boolean isTaken(List<Mention> mentions, int i, int word) {
        return i > 0 && mentions.get(i - 1).sentence == mentions.get(i).sentence && mentions.get(i - 1).to >= word;
    }

    /** "capital Sanaa" and "Lake Chad", but not "told the state Monday". */
    private static boolean mayPrecede(Sentence sentence, int first, int tokens) {
        return tokens > 1 || !sentence.token(first).plainRelation().equals("obj");
    }

    private void apply(Mention mention, Rule rule) {
        mention.kinds.addAll(rule.kinds);
        boolean known = mention.candidates.stream()
                .anyMatch(c -> rule.kinds.contains(c.entry().kind()));
        mention.weigh("area word (" + rule.place + ")", known ? weight : weight / 4);
    }

    /** The plural word behind "A, B and C" belongs to A and B as well. */
    private void shareWithList(List<Mention> mentions, int last, Rule rule) {
        Mention owner = mentions.get(last);
        String word = owner.sentence.token(owner.to).form();
        if (!word.endsWith("s")) {
            return;
        }
        Mention next = owner;
        for (int i = last - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (mention.sentence != owner.sentence
                    || owner.first - mention.last > LIST_REACH
                    || !isListGap(mention.sentence, mention.last + 1, next.first)) {
                return;
            }
            if (mention.kinds.isEmpty()) {
                apply(mention, rule);
            }
            next = mention;
        }
    }

    /** Only commas and one coordinating word stand between. */
    static boolean isListGap(Sentence sentence, int from, int to) {
        if (from >= to || to - from > 3) {
            return false;
        }
        for (int i = from; i < to; i++) {
            String upos = sentence.token(i).upos();
            if (!sentence.token(i).form().equals(",") && !upos.equals("CCONJ")) {
                return false;
            }
        }
        return true;
    }
}
