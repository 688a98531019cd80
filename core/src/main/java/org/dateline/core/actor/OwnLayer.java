package org.dateline.core.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sets the user's names and agent nouns over those of the program. A name both know keeps what ours knows besides the
 * code: that it is a seat of government, that it needs capitals; a country's name, adjective or capital that both code
 * alike stays ours altogether.
 */
final class OwnLayer {

    /** One word of that many letters is too often a word of another meaning: it counts in capitals only. */
    private static final int SHORT = 4;

    private static final Set<Role.Kind> FIXED = Set.of(Role.Kind.MEMBER, Role.Kind.AMOUNT);

    private final Lexicon lexicon;
    private final NameIndex<Known> names;
    private final NameIndex<Role> nouns;
    private final Set<String> capitalsOnly;

    OwnLayer(Lexicon lexicon, NameIndex<Known> names, NameIndex<Role> nouns, Set<String> capitalsOnly) {
        this.lexicon = lexicon;
        this.names = names;
        this.nouns = nouns;
        this.capitalsOnly = capitalsOnly;
    }

    void add(OwnActors own) {
        // A name that stands several times in the files has all their terms.
        Map<List<String>, Known> added = new HashMap<>();
        for (OwnActors.Name name : own.names()) {
            List<Known.Term> terms = name.terms().stream()
                    .map(t -> new Known.Term(t.code(), t.from(), t.to(), t.rule()))
                    .toList();
            for (String spelling : name.spellings()) {
                List<String> keys = Words.keys(spelling);
                if (!keys.isEmpty()) {
                    add(keys, name, terms, added);
                }
            }
        }
        for (OwnActors.Agent agent : own.agents()) {
            agent.forms().forEach(form -> add(Words.keys(form), agent));
        }
    }

    private void add(List<String> keys, OwnActors.Name name, List<Known.Term> terms, Map<List<String>, Known> added) {
        Known ours = added.containsKey(keys) ? null : names.get(keys);
        if (name.land() && isOurs(keys, ours, terms.get(0).code())) {
            return;
        }
        Known earlier = added.get(keys);
        List<Known.Term> all = new ArrayList<>(earlier == null ? List.of() : earlier.terms());
        all.addAll(terms);
        Known.Kind kind = earlier != null ? earlier.kind() : ours != null && !name.land() ? ours.kind() : kind(name);
        Optional<Known> below = earlier == null ? Optional.ofNullable(ours) : earlier.below();
        Known known = new Known(kind, false, all, below, true);
        added.put(keys, known);
        names.put(keys, known);
        if (keys.size() == 1 && kind == Known.Kind.GROUP && keys.get(0).length() <= SHORT) {
            capitalsOnly.add(keys.get(0));
        }
    }

    private static Known.Kind kind(OwnActors.Name name) {
        return name.land() ? Known.Kind.COUNTRY : name.person() ? Known.Kind.PERSON : Known.Kind.GROUP;
    }

    /** Whether ours knows the name, adjective or people of the same country already. */
    private boolean isOurs(List<String> keys, Known ours, ActorCode code) {
        if (ours != null && ours.country().equals(code.country())) {
            return true;
        }
        String joined = String.join("", keys);
        Known adjective = lexicon.adjective(joined);
        Known demonym = lexicon.demonym(joined);
        return adjective != null && adjective.country().equals(code.country())
                || demonym != null && demonym.country().equals(code.country());
    }

    private void add(List<String> keys, OwnActors.Agent agent) {
        if (keys.isEmpty()) {
            return;
        }
        Role ours = nouns.get(keys);
        if (ours != null && FIXED.contains(ours.kind())) {
            return;
        }
        boolean same = ours != null && ours.sector().equals(Optional.of(agent.sector()));
        if (!same) {
            Role.Kind kind = ours == null ? Role.Kind.PERSON : ours.kind();
            nouns.put(keys, new Role(Optional.of(agent.sector()), kind, agent.rule()));
        }
    }
}
