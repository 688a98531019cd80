package org.dateline.read.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.actor.CameoCodes;
import org.dateline.core.actor.OwnActors;

/**
 * Agents: nouns with a sector, {@code FISHERMAN {FISHERMEN} [~AGR]}; parts between exclamation marks stand for a set of
 * words, {@code !PERSON! = MAN, MEN, WOMAN}.
 */
final class AgentsFile {

    private static final Pattern SET = Pattern.compile("\\s*!([^!]+)!\\s*=(.*)");
    private static final Pattern AGENT = Pattern.compile("([^\\[{]*?)(?:\\{([^}]*)\\})?\\s*\\[(~?[A-Z]+)\\s*\\].*");
    private static final Pattern REFERENCE = Pattern.compile("!([^!]+)!");

    private final Source source;
    private final CameoCodes cameo;
    private final Map<String, List<String>> sets = new HashMap<>();

    AgentsFile(Source source, CameoCodes cameo) {
        this.source = source;
        this.cameo = cameo;
    }

    List<OwnActors.Agent> read() {
        List<OwnActors.Agent> agents = new ArrayList<>();
        for (Source.Line line : source.lines()) {
            Matcher set = SET.matcher(line.text());
            if (set.matches()) {
                List<String> words = new ArrayList<>();
                for (String word : set.group(2).split(",")) {
                    if (!word.isBlank()) {
                        words.add(word.strip());
                    }
                }
                sets.put(set.group(1), words);
            } else if (!line.isBlank()) {
                agent(line).ifPresent(agents::add);
            }
        }
        return agents;
    }

    private Optional<OwnActors.Agent> agent(Source.Line line) {
        Matcher matcher = AGENT.matcher(line.text());
        if (!matcher.matches()) {
            source.wrong(
                    line,
                    1,
                    "an agent is written NOUN {PLURAL} [~CODE], got '"
                            + line.text().strip() + "'");
            return Optional.empty();
        }
        Optional<String> sector = cameo.agent(matcher.group(3));
        if (sector.isEmpty()) {
            source.unused(line, matcher.start(3) + 1, "'" + matcher.group(3) + "' holds no sector this program knows");
            return Optional.empty();
        }
        List<String> spelled = new ArrayList<>();
        spell(line, matcher.group(1), spelled);
        if (matcher.group(2) != null) {
            for (String plural : matcher.group(2).strip().split("[\\s,]+")) {
                spell(line, plural, spelled);
            }
        }
        return spelled.isEmpty()
                ? Optional.empty()
                : Optional.of(new OwnActors.Agent(spelled, sector.get(), source.place(line)));
    }

    private void spell(Source.Line line, String written, List<String> into) {
        Matcher reference = REFERENCE.matcher(written);
        if (!reference.find()) {
            String spelling = Names.spelling(written);
            if (spelling.chars().anyMatch(Character::isLetterOrDigit)) {
                into.add(spelling);
            } else if (!spelling.isEmpty()) {
                source.wrong(line, 1, "a noun needs a letter or digit, got '" + spelling + "'");
            }
            return;
        }
        List<String> words = sets.get(reference.group(1));
        if (words == null) {
            source.wrong(line, reference.start() + 1, "no set is named " + reference.group());
            return;
        }
        for (String word : words) {
            // Sets of sets would grow without bound; a set holds words only.
            into.add(Names.spelling(
                    written.substring(0, reference.start()) + word + written.substring(reference.end())));
        }
    }
}
