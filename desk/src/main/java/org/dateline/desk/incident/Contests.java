package org.dateline.desk.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.incident.Mention;
import org.dateline.core.incident.account.Account;
import org.dateline.core.incident.account.Claim;
import org.dateline.core.incident.account.Contradiction;
import org.dateline.core.incident.account.Incident;
import org.dateline.core.incident.account.Position;
import org.dateline.core.incident.account.Telling;
import org.dateline.desk.view.GradeView;
import org.dateline.desk.view.Link;
import org.dateline.desk.view.Said;
import org.dateline.desk.view.Words;

/** Shows contradictions in the words of those who hold each side. */
public final class Contests {

    private static final int QUOTES = 2;
    private static final int WORDS = 240;

    private final Incident incident;
    private final Map<String, Mention> mentions = new HashMap<>();
    private final Map<String, Telling> tellings = new HashMap<>();

    public Contests(Incident incident) {
        this.incident = incident;
        for (Telling telling : incident.tellings()) {
            tellings.put(telling.report(), telling);
            telling.mentions().forEach(mention -> mentions.put(mention.id(), mention));
        }
    }

    /** @param most how many contradictions at most */
    public List<Contest> first(int most) {
        return incident.contradictions().stream().limit(most).map(this::contest).toList();
    }

    private Contest contest(Contradiction contradiction) {
        return new Contest(
                Sides.question(contradiction.field()),
                contradiction.positions().stream().map(this::rival).toList());
    }

    private Rival rival(Position position) {
        List<Rival.Quote> quotes = new ArrayList<>();
        Set<String> said = new LinkedHashSet<>();
        for (Claim claim : position.claims()) {
            if (quotes.size() < QUOTES && said.add(claim.teller())) {
                quotes.add(quote(claim));
            }
        }
        return new Rival(
                position.letter(),
                position.value().label(),
                Words.count(position.support().sources(), "source"),
                quotes);
    }

    private Rival.Quote quote(Claim claim) {
        Optional<Account> account = incident.account(claim.teller());
        Optional<Telling> telling = Optional.ofNullable(tellings.get(claim.report()));
        String speaker = account.map(a -> a.teller().name()).orElse(claim.teller());
        String through = telling.flatMap(Telling::publisher).orElse("");
        return new Rival.Quote(
                Said.excerpt(
                        Optional.ofNullable(mentions.get(claim.mention()))
                                .map(Mention::words)
                                .orElse(""),
                        WORDS),
                speaker,
                through.equals(speaker) ? "" : through,
                claim.said().map(Words::day).orElse(""),
                account.map(a -> GradeView.of(a.reliability())).orElse(new GradeView("–", "not graded", true)),
                Link.report(claim.report()));
    }
}
