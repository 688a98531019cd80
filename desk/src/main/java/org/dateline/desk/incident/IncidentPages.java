package org.dateline.desk.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.incident.account.Incident;
import org.dateline.core.incident.account.Standing;
import org.dateline.core.incident.account.Summary;
import org.dateline.desk.view.GradeView;
import org.dateline.desk.view.Link;
import org.dateline.desk.view.Said;
import org.dateline.desk.view.StatusView;
import org.dateline.desk.view.Words;
import org.dateline.store.incident.IncidentChange;
import org.dateline.store.incident.IncidentEntry;
import org.dateline.store.incident.IncidentView;
import org.dateline.store.incident.MentionEntry;

/** Makes the page of an incident out of what the store knows of it. */
final class IncidentPages {

    private static final int CONTESTS = 4;
    private static final int WORDS = 160;
    private static final int MOST_LINKS = 60;
    private static final int MOST_MENTIONS = 200;

    private IncidentPages() {}

    static IncidentPageView of(IncidentView view, List<IncidentChange> changes, DecisionForm form) {
        Incident incident = view.incident();
        IncidentEntry entry = view.entry();
        Summary summary = incident.summary();
        Sides sides = new Sides(incident);
        return new IncidentPageView(
                entry.id(),
                summary.title(),
                summary.where().map(area -> area.place().name()).orElse(""),
                summary.when()
                        .map(when -> Words.days(Optional.of(when.from()), when.to()))
                        .orElse("day not told"),
                StatusView.of(entry.status()),
                entry.unseen() == 0
                        ? ""
                        : Words.count(entry.unseen(), "mention")
                                + " came after it was decided. Look again whether it stands.",
                standing(summary.standing()),
                GradeView.of(incident.credibility()),
                facts(summary),
                incident.contradictions().size(),
                Words.when(entry.changed()),
                Facts.of(incident),
                new Accounts(incident, sides).table(),
                new Contests(incident).first(CONTESTS),
                LocationMap.of(incident),
                new Chronology(incident, sides).entries(),
                LinkedReports.of(incident),
                reports(summary),
                links(view),
                mentions(view),
                History.of(view.decisions()),
                Changes.of(changes),
                form);
    }

    private static String standing(Standing standing) {
        return switch (standing) {
            case HAPPENED -> "all who tell of it say that it happened";
            case DISPUTED -> "some say that it happened, some that it did not";
            case DENIED -> "only denied";
            case PLANNED -> "announced; nobody says yet that it happened";
            case HYPOTHETICAL -> "only talked of";
        };
    }

    private static List<String> facts(Summary summary) {
        List<String> facts = new ArrayList<>();
        facts.add(reports(summary));
        facts.add(Words.count(summary.sources(), "independent source"));
        return facts;
    }

    private static String reports(Summary summary) {
        String reports = Words.count(summary.reports(), "report");
        return summary.copies() == 0 ? reports : reports + ", of which " + Words.count(summary.copies(), "reprint");
    }

    private static List<LinkItem> links(IncidentView view) {
        Map<String, MentionEntry> mentions = new HashMap<>();
        view.mentions().forEach(m -> mentions.put(m.mention().id(), m));
        List<LinkItem> items = new ArrayList<>();
        for (var link :
                view.links().subList(0, Math.min(MOST_LINKS, view.links().size()))) {
            items.add(new LinkItem(
                    words(mentions.get(link.left())),
                    words(mentions.get(link.right())),
                    by(mentions.get(link.left())),
                    by(mentions.get(link.right())),
                    String.format(Locale.ROOT, "%.1f", link.score()),
                    link.why()));
        }
        return items;
    }

    private static List<SplitItem> mentions(IncidentView view) {
        return view.mentions().stream()
                .limit(MOST_MENTIONS)
                .map(m -> new SplitItem(
                        m.mention().id(),
                        words(m),
                        by(m),
                        Link.report(m.mention().report())))
                .toList();
    }

    private static Said words(MentionEntry mention) {
        return Said.excerpt(
                mention == null
                        ? "a mention of another incident"
                        : mention.mention().words(),
                WORDS);
    }

    private static String by(MentionEntry mention) {
        if (mention == null) {
            return "";
        }
        String publisher = mention.publisher().orElse("publisher not named");
        return mention.published().map(day -> publisher + ", " + Words.day(day)).orElse(publisher);
    }
}
