package org.dateline.eval.incident;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.eval.score.Pairing;
import org.dateline.eval.score.ScoreLine;
import org.dateline.eval.score.ScoreLine.Rates;
import org.dateline.eval.score.Scores;

/**
 * MUC-4's templates, scored in a simple way: templates paired one to one by same type and then by most shared fills; an
 * optional gold template or fill costs nothing when missed. Type, country and date must be equal; a string fill is right
 * if a gold wording equals it or shares its last word. The figure that counts is ALL SLOTS F1.
 */
final class IncidentScorer {

    private static final String LOCATION = "INCIDENT: LOCATION";
    private static final String DATE = "INCIDENT: DATE";

    private static final class Counts {
        private int right;
        private int wrong;
        private int missed;

        void add(Counts other) {
            right += other.right;
            wrong += other.wrong;
            missed += other.missed;
        }

        Rates rates(String name) {
            return Rates.of(name, right, right + wrong, right + missed);
        }
    }

    private final Counts relevance = new Counts();
    private final Counts template = new Counts();
    private final Counts type = new Counts();
    private final Counts country = new Counts();
    private final Counts date = new Counts();
    private final Map<StringRole, Counts> roles = new EnumMap<>(StringRole.class);

    IncidentScorer() {
        for (StringRole role : StringRole.values()) {
            roles.put(role, new Counts());
        }
    }

    void add(List<Template> gold, List<Template> predicted) {
        relevance.right += !gold.isEmpty() && !predicted.isEmpty() ? 1 : 0;
        relevance.wrong += gold.isEmpty() && !predicted.isEmpty() ? 1 : 0;
        relevance.missed += !gold.isEmpty() && predicted.isEmpty() ? 1 : 0;
        Template[] partners = new Template[gold.size()];
        boolean[] paired = new boolean[predicted.size()];
        for (Pairing pair : Pairing.byScore(gold, predicted, Pairing.Ties.FIRST_ITEMS, IncidentScorer::likeness)) {
            partners[pair.gold()] = predicted.get(pair.predicted());
            paired[pair.predicted()] = true;
        }
        for (int g = 0; g < partners.length; g++) {
            if (partners[g] != null || !gold.get(g).optional()) {
                compare(gold.get(g), Optional.ofNullable(partners[g]));
            }
        }
        for (int p = 0; p < paired.length; p++) {
            if (!paired[p]) {
                spurious(predicted.get(p));
            }
        }
    }

    private static double likeness(Template gold, Template predicted) {
        double shared = type(gold).equals(type(predicted)) ? 2 : 0;
        for (StringRole role : StringRole.values()) {
            List<Fill> made = role.in(predicted);
            shared += role.in(gold).stream()
                    .filter(fill -> made.stream().anyMatch(fill::matches))
                    .count();
        }
        return shared;
    }

    private void compare(Template gold, Optional<Template> predicted) {
        template.right += predicted.isPresent() ? 1 : 0;
        template.missed += predicted.isPresent() ? 0 : 1;
        compare(type, type(gold), predicted.map(IncidentScorer::type));
        compare(country, country(gold), predicted.map(IncidentScorer::country));
        compare(date, date(gold), predicted.map(IncidentScorer::date));
        for (StringRole role : StringRole.values()) {
            compare(roles.get(role), role.in(gold), predicted.map(role::in).orElse(List.of()));
        }
    }

    private static void compare(Counts counts, String gold, Optional<String> predicted) {
        String made = predicted.orElse("");
        if (!gold.isEmpty() && gold.equals(made)) {
            counts.right++;
        } else {
            counts.missed += gold.isEmpty() ? 0 : 1;
            counts.wrong += made.isEmpty() ? 0 : 1;
        }
    }

    private static void compare(Counts counts, List<Fill> gold, List<Fill> predicted) {
        List<Fill> left = new ArrayList<>(predicted);
        for (Fill fill : gold) {
            Optional<Fill> found = left.stream().filter(fill::matches).findFirst();
            if (found.isPresent()) {
                left.remove(found.get());
                counts.right++;
            } else {
                counts.missed += fill.optional() ? 0 : 1;
            }
        }
        counts.wrong += left.size();
    }

    private void spurious(Template predicted) {
        template.wrong++;
        type.wrong++;
        country.wrong += country(predicted).isEmpty() ? 0 : 1;
        date.wrong += date(predicted).isEmpty() ? 0 : 1;
        roles.forEach((role, counts) -> counts.wrong += role.in(predicted).size());
    }

    private static String type(Template t) {
        return t.type().split("/", -1)[0].strip().toUpperCase(Locale.ROOT);
    }

    /** {@code EL SALVADOR} of {@code EL SALVADOR: SAN MIGUEL (DEPARTMENT)}; the first of {@code PERU - BOLIVIA}. */
    private static String country(Template t) {
        return t.fills(LOCATION).stream()
                .findFirst()
                .map(line -> line.split(":", -1)[0].split("-", -1)[0].strip().toUpperCase(Locale.ROOT))
                .orElse("");
    }

    private static String date(Template t) {
        return t.fills(DATE).stream()
                .findFirst()
                .map(line -> line.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", ""))
                .orElse("");
    }

    Scores scores() {
        List<ScoreLine> lines = new ArrayList<>(List.of(
                relevance.rates("document relevance"),
                template.rates("template"),
                type.rates("type"),
                country.rates("country"),
                date.rates("date")));
        Counts all = new Counts();
        all.add(type);
        all.add(country);
        all.add(date);
        roles.forEach((role, counts) -> {
            lines.add(counts.rates(role.label()));
            all.add(counts);
        });
        lines.add(all.rates("ALL SLOTS"));
        return new Scores(lines);
    }
}
