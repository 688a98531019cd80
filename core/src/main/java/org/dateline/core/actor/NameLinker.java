package org.dateline.core.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.core.text.Document;

/**
 * Gathers the names of a report into entities: the surname with the full name, the acronym with the long form, the
 * dictionary's variants with each other.
 */
final class NameLinker {

    /** Beyond so many different names a misspelling is not looked for: the search is linear in them. */
    private static final int MAX_NAMES = 400;

    private final Document document;
    private final Map<String, List<Entity>> personsByPart = new TreeMap<>();
    private final Map<Known, Entity> countries = new HashMap<>();
    private final Map<String, Entity> names = new HashMap<>();
    private final Map<String, Entity> acronyms = new HashMap<>();

    NameLinker(Document document) {
        this.document = document;
    }

    /** First pass: every name, the fuller ones first, so that a surname may stand before the full name. */
    void collect(List<Phrase> phrases) {
        List<Phrase> persons = new ArrayList<>();
        for (Phrase p : phrases) {
            if (p.kind == Phrase.Kind.PERSON) {
                persons.add(p);
            } else if (p.kind == Phrase.Kind.NAME) {
                p.entity = nameEntity(p);
            }
        }
        for (int words = 6; words >= 1; words--) {
            for (Phrase p : persons) {
                int length = Math.min(6, keys(p).size());
                if (length == words) {
                    p.entity = person(p, keys(p));
                }
            }
        }
        phrases.stream().filter(p -> p.kind != Phrase.Kind.PERSON).forEach(this::takeSurname);
    }

    /** A surname the analyzer took for a town or nothing: the person, where the report has named one so in full. */
    private void takeSurname(Phrase p) {
        boolean town = p.known == null || p.known.kind() == Known.Kind.SEAT || p.known.kind() == Known.Kind.PLACE;
        if (!town
                || p.first != p.last
                || p.role != null
                || !p.headToken().xpos().equals("NNP")) {
            return;
        }
        String key = Words.key(p.headToken().form());
        for (Entity person : personsByPart.getOrDefault(key, List.of())) {
            if (person.nameWords > 1 && person.lastKey().equals(key)) {
                p.entity = person;
            }
        }
    }

    /** "Example Democratic Forces (EDF)": the short form gets the long form's entity. */
    void alias(Phrase longForm, Phrase shortForm) {
        String acronym = text(shortForm);
        if (longForm.entity != null && Words.isCapitals(acronym) && acronym.length() <= 8) {
            acronyms.put(Words.key(acronym), longForm.entity);
            if (shortForm.entity != null && shortForm.entity != longForm.entity) {
                names.put(Words.key(acronym), longForm.entity);
            }
        }
    }

    /** Second pass, when all acronyms are known. */
    void resolveAcronym(Phrase p) {
        if (p.kind == Phrase.Kind.NAME && p.nameFirst == p.last) {
            Entity entity = acronyms.get(Words.key(p.sentence.token(p.last).form()));
            if (entity != null) {
                if (entity.known == null) {
                    entity.known = p.known;
                }
                p.entity = entity;
            }
        }
    }

    private Entity person(Phrase p, List<String> keys) {
        Entity best = null;
        List<Entity> candidates = personsByPart.getOrDefault(keys.get(keys.size() - 1), List.of());
        for (Entity candidate : candidates) {
            if (isWithin(keys, Words.keys(candidate.name))) {
                best = candidate;
                break;
            }
        }
        if (best == null && keys.size() == 1 && keys.get(0).length() > 4) {
            best = misspelt(keys.get(0));
        }
        if (best == null) {
            best = new Entity(nameText(p), keys.size(), true, false, "name");
            for (String key : keys) {
                personsByPart.computeIfAbsent(key, k -> new ArrayList<>()).add(best);
            }
        }
        if (best.known == null && keys.size() >= best.nameWords) {
            best.known = p.known;
        }
        return best;
    }

    /** Whether a shorter name is part of a fuller one, in order: "Jeff Davis" in "Jeff T. Davis". */
    private static boolean isWithin(List<String> shorter, List<String> fuller) {
        int at = 0;
        for (String key : fuller) {
            if (at < shorter.size() && same(shorter.get(at), key)) {
                at++;
            }
        }
        return at == shorter.size();
    }

    private static boolean same(String a, String b) {
        return a.equals(b) || (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
    }

    /** A surname spelt with one letter changed elsewhere in the report. */
    private Entity misspelt(String key) {
        if (personsByPart.size() > MAX_NAMES) {
            return null;
        }
        for (Map.Entry<String, List<Entity>> entry : personsByPart.entrySet()) {
            String other = entry.getKey();
            if (other.length() == key.length() && differences(key, other) == 1 && other.charAt(0) == key.charAt(0)) {
                return entry.getValue().get(0);
            }
        }
        return null;
    }

    private static int differences(String a, String b) {
        int n = 0;
        for (int i = 0; i < a.length(); i++) {
            n += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return n;
    }

    private Entity nameEntity(Phrase p) {
        List<String> keys = keys(p);
        String key = String.join(" ", keys);
        boolean country = p.known != null && p.known.kind() == Known.Kind.COUNTRY;
        Entity entity = country ? countries.get(p.known) : names.get(key);
        String text = nameText(p);
        if (entity == null) {
            entity = new Entity(text, keys.size(), false, false, "name");
            entity.known = p.known;
            names.putIfAbsent(key, entity);
            if (country) {
                countries.put(p.known, entity);
            }
            String initials = initials(p);
            if (initials.length() >= 3) {
                acronyms.putIfAbsent(initials.toLowerCase(Locale.ROOT), entity);
            }
        } else if (text.length() > entity.name.length()) {
            entity.name = text;
            entity.nameWords = keys.size();
        }
        entity.heads.add(p.headToken().lemma().toLowerCase(Locale.ROOT));
        return entity;
    }

    private static String initials(Phrase p) {
        StringBuilder initials = new StringBuilder();
        for (int i = p.nameFirst; i <= p.last; i++) {
            String form = p.sentence.token(i).form();
            if (Character.isUpperCase(form.charAt(0))) {
                initials.append(form.charAt(0));
            }
        }
        return initials.toString();
    }

    private static List<String> keys(Phrase p) {
        List<String> keys = new ArrayList<>();
        for (int i = p.nameFirst; i <= p.last; i++) {
            String key = Words.key(p.sentence.token(i).form());
            if (!key.isEmpty()) {
                keys.add(key);
            }
        }
        if (keys.isEmpty()) {
            keys.add("?");
        }
        return keys;
    }

    private static String text(Phrase p) {
        return p.sentence.token(p.last).form();
    }

    private String nameText(Phrase p) {
        return document.textOf(p.sentence.span(p.nameFirst, p.last)).replaceAll("\\s+", " ");
    }
}
