package org.dateline.core.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/** Verbs that carry an event noun without adding an action: "launch" an attack, "come under" fire, "talks" resumed. */
final class LightVerbs {

    /** What the verb's subject is to the event noun. */
    enum Role {
        /** The subject does it: launch, hold, impose. */
        DOES,
        /** The subject has it done to them: suffer, come under. */
        SUFFERS,
        /** The noun is the subject and happens: take place, erupt. */
        HAPPENS,
        /** The noun is the subject and strikes the object: hit, target, rock. */
        HITS,
        /** The object is said to have done it: blame, accuse. */
        BLAMES,
        /** The subject is not the actor: condemn, report, witness. */
        NONE
    }

    private record Entry(Pattern pattern, Role role) {}

    private final Map<String, List<Entry>> byHead = new HashMap<>();

    LightVerbs(Table table) {
        for (Row row : table.rows()) {
            Role role = Role.valueOf(row.require("role").toUpperCase(Locale.ROOT));
            for (String words : row.list("words")) {
                Pattern pattern = Pattern.parse(words);
                byHead.computeIfAbsent(pattern.head(), head -> new ArrayList<>())
                        .add(new Entry(pattern, role));
            }
        }
        byHead.values()
                .forEach(list -> list.sort((a, b) -> Integer.compare(
                        b.pattern().companions().size(),
                        a.pattern().companions().size())));
    }

    /** The role of that verb towards the noun it governs; NONE when it is no light verb. */
    Role role(Clauses clauses, int verb, int noun, boolean oblique) {
        boolean asSubject = clauses.isPassive(verb)
                ? clauses.agent(verb) == noun
                : clauses.plain(noun).equals("nsubj");
        for (Entry entry : byHead.getOrDefault(clauses.key(verb), List.of())) {
            boolean subjectRole = entry.role() == Role.HAPPENS || entry.role() == Role.HITS;
            // Behind a preposition the noun is carried only by a verb that wants that preposition: "came under attack".
            if (oblique && !asSubject && entry.role() != Role.BLAMES && !hasCase(clauses, noun, entry.pattern())) {
                continue;
            }
            if (asSubject == subjectRole && entry.pattern().match(clauses, verb) != null) {
                return entry.role();
            }
        }
        return Role.NONE;
    }

    private static boolean hasCase(Clauses clauses, int noun, Pattern pattern) {
        if (pattern.companions().isEmpty()) {
            return false;
        }
        String last = pattern.companions().get(pattern.companions().size() - 1);
        for (int child : clauses.children(noun)) {
            if (clauses.plain(child).equals("case") && clauses.key(child).equals(last)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb's subject does the noun: "the strikes launched by". */
    boolean isDoing(Clauses clauses, int verb) {
        for (Entry entry : byHead.getOrDefault(clauses.key(verb), List.of())) {
            if (entry.role() == Role.DOES && entry.pattern().match(clauses, verb) != null) {
                return true;
            }
        }
        return false;
    }
}
