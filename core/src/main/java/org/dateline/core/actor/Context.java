package org.dateline.core.actor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The country a stretch of the report is about, for "the army" and "rebels" that name none: the place named in the same
 * sentence, else what the report names most.
 */
final class Context {

    private static final int PLACE_WEIGHT = 2;
    private static final Set<String> OFFICES = Set.of("GOV", "LEG");
    private static final Set<String> AT_HOME = Set.of("COP", "CVL", "JUD", "LEG", "OPP");

    private final Lexicon lexicon;
    private final Map<String, Integer> weights = new TreeMap<>();

    /** How often the report names the leaders and offices of each country, or the country as one that acts. */
    private final Map<String, Integer> states = new TreeMap<>();

    private final String[] ofSentence;
    private final String[] onlyOne;
    private String main = "";
    private int mainWeight;
    private int total;

    Context(Lexicon lexicon, int sentences) {
        this.lexicon = lexicon;
        this.ofSentence = new String[sentences];
        this.onlyOne = new String[sentences];
    }

    void add(List<Phrase> phrases) {
        if (!phrases.isEmpty()) {
            onlyOne[phrases.get(0).sentence.index()] = onlyCountry(phrases);
        }
        for (Phrase p : phrases) {
            countState(p);
            if (p.known != null && p.kind != Phrase.Kind.PERSON) {
                boolean place = lexicon.lists("inside", prepositionBefore(p));
                count(p.known, place ? PLACE_WEIGHT : 1);
                if (place && p.known.isLand() && !isOfSpeaker(p) && ofSentence[p.sentence.index()] == null) {
                    ofSentence[p.sentence.index()] = p.known.country();
                }
            }
            if (!actsAbroad(p)) {
                p.modifiers.stream().filter(m -> !isJoined(p, m)).forEach(m -> count(m.known(), 1));
            }
        }
    }

    /** "…, officials in Oslo said": where the speakers sit tells nothing of where it happened. */
    private boolean isOfSpeaker(Phrase p) {
        int next = p.last + 1;
        return next < p.sentence.size()
                && p.sentence.token(next).isVerb()
                && lexicon.lists("speech", p.sentence.token(next).lemma())
                && p.start() >= 2
                && p.sentence.token(p.start() - 2).isNoun();
    }

    /** Police, courts and protesters act in their own country: "Kenyan police" places a sentence in Kenya. */
    private static boolean isAtHome(Phrase p) {
        return p.kind == Phrase.Kind.DESCRIPTION
                && p.role != null
                && p.role.sector().map(AT_HOME::contains).orElse(false);
    }

    /** The one country whose police, people and the like a sentence names; null when there is none or several. */
    private String onlyCountry(List<Phrase> phrases) {
        String found = null;
        for (Phrase p : phrases) {
            List<Known> named = isAtHome(p)
                    ? p.modifiers.stream()
                            .filter(m -> !isJoined(p, m))
                            .map(Phrase.Modifier::known)
                            .toList()
                    : List.of();
            for (Known known : named) {
                if (known.isLand() && found != null && !found.equals(known.country())) {
                    return null;
                }
                found = known.isLand() ? known.country() : found;
            }
        }
        return found;
    }

    /** "Russian jets", "an Israeli raid": whose weapons they are does not tell where the report is set. */
    private boolean actsAbroad(Phrase p) {
        return p.role != null && p.role.kind() == Role.Kind.THING
                || p.kind == Phrase.Kind.DESCRIPTION
                        && lexicon.isArmedAct(List.of(p.headToken().lemma().toLowerCase(java.util.Locale.ROOT)));
    }

    private void countState(Phrase p) {
        if (p.known != null && (p.kind == Phrase.Kind.PERSON || p.known.kind() == Known.Kind.COUNTRY && p.subject)) {
            addState(p.known);
        }
        boolean office = p.role != null
                && p.role.isPerson()
                && p.role.sector().map(OFFICES::contains).orElse(false);
        if (office) {
            p.modifiers.stream()
                    .filter(m -> m.known().isLand() && !isJoined(p, m))
                    .forEach(m -> addState(m.known()));
        }
    }

    private void addState(Known known) {
        ActorCode code = known.terms().get(0).code();
        if (!code.isBloc() && !code.country().equals(ActorCode.UNKNOWN)) {
            states.merge(code.country(), 1, Integer::sum);
        }
    }

    /** "Iranian-backed" tells of Iran no more than that it backs. */
    private static boolean isJoined(Phrase p, Phrase.Modifier m) {
        int next = m.last() + 1;
        return next < p.sentence.size() && p.sentence.token(next).xpos().equals("HYPH");
    }

    static String prepositionBefore(Phrase p) {
        int before = p.start() - 1;
        return before < 0 ? "" : p.sentence.token(before).form().toLowerCase(java.util.Locale.ROOT);
    }

    private void count(Known known, int weight) {
        ActorCode code = known.terms().get(0).code();
        if (known.kind() == Known.Kind.PERSON
                || known.homeOnly()
                || known.kind() == Known.Kind.MEDIUM
                || code.isBloc()
                || code.country().equals(ActorCode.UNKNOWN)) {
            return;
        }
        int now = weights.merge(code.country(), weight, Integer::sum);
        total += weight;
        if (now > mainWeight) {
            mainWeight = now;
            main = code.country();
        }
    }

    /** Whether the report names that country, its people or its places. */
    boolean names(String country) {
        return weights.containsKey(country);
    }

    /** The country of that sentence; {@link ActorCode#UNKNOWN} when the report names none. */
    String country(int sentence) {
        if (ofSentence[sentence] != null) {
            return ofSentence[sentence];
        }
        if (onlyOne[sentence] != null) {
            return onlyOne[sentence];
        }
        return total == 0 ? ActorCode.UNKNOWN : main;
    }

    /**
     * The country whose officials a named office-holder without one of his own is likely of: that of the sentence, else
     * the one whose leaders and offices the report names most; a tie leaves it to what the report is about.
     */
    String countryOfOffice(int sentence) {
        if (ofSentence[sentence] != null || onlyOne[sentence] != null) {
            return country(sentence);
        }
        String most = "";
        int highest = 0;
        boolean tied = false;
        for (Map.Entry<String, Integer> state : states.entrySet()) {
            tied = state.getValue() == highest || tied && state.getValue() < highest;
            if (state.getValue() > highest) {
                highest = state.getValue();
                most = state.getKey();
                tied = false;
            }
        }
        return highest == 0 || tied ? country(sentence) : most;
    }
}
