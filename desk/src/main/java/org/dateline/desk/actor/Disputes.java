package org.dateline.desk.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.incident.account.Account;
import org.dateline.core.incident.account.Claim;
import org.dateline.core.incident.account.FieldValues;
import org.dateline.core.incident.account.Incident;
import org.dateline.core.incident.account.Position;
import org.dateline.desk.incident.Sides;
import org.dateline.desk.view.Link;
import org.dateline.desk.view.Said;
import org.dateline.desk.view.Words;
import org.dateline.store.Store;
import org.dateline.store.incident.IncidentView;
import org.dateline.store.survey.Utterance;

/** Finds what an actor says that others contradict, in the latest incidents that it speaks of. */
final class Disputes {

    private static final int INCIDENTS = 6;
    private static final int MOST = 8;
    private static final int TELLERS = 4;
    private static final int TITLE = 90;
    /** Weighing a larger one would hold the page up. */
    private static final int LARGEST = 400;

    private final Store store;

    Disputes(Store store) {
        this.store = store;
    }

    /** @param contradicted what it says of incidents with contradictions */
    List<ActorPageView.Dispute> of(List<Utterance> contradicted) {
        Set<String> statements = new LinkedHashSet<>();
        Set<String> incidents = new LinkedHashSet<>();
        for (Utterance utterance : contradicted) {
            utterance.of().mention().voices().stream()
                    .filter(voice -> voice.name().equals(utterance.speaker()))
                    .forEach(voice -> statements.add(voice.statement()));
            if (utterance.of().incident() != null && incidents.size() < INCIDENTS) {
                incidents.add(utterance.of().incident());
            }
        }
        List<ActorPageView.Dispute> disputes = new ArrayList<>();
        for (String id : incidents) {
            Optional<IncidentView> view = store.incidents().get(id);
            view.filter(v -> v.entry().mentions() <= LARGEST).ifPresent(v -> add(v, statements, disputes));
        }
        return disputes.subList(0, Math.min(MOST, disputes.size()));
    }

    private static void add(IncidentView view, Set<String> statements, List<ActorPageView.Dispute> disputes) {
        Incident incident = view.incident();
        for (FieldValues values : incident.fields()) {
            Optional<Position> own = values.positions().stream()
                    .filter(position -> position.claims().stream()
                            .anyMatch(claim -> claim.statements().stream().anyMatch(statements::contains)))
                    .findFirst();
            if (values.isContradicted() && own.isPresent()) {
                disputes.add(new ActorPageView.Dispute(
                        Said.excerpt(incident.summary().title(), TITLE),
                        Link.incident(view.entry().id()),
                        Sides.question(values.field()),
                        own.get().value().label(),
                        values.positions().stream()
                                .filter(position ->
                                        !position.letter().equals(own.get().letter()))
                                .map(position ->
                                        new ActorPageView.Other(position.value().label(), tellers(incident, position)))
                                .toList()));
            }
        }
    }

    private static String tellers(Incident incident, Position position) {
        return Words.excerpt(
                position.claims().stream()
                        .map(Claim::teller)
                        .distinct()
                        .limit(TELLERS)
                        .map(key -> incident.account(key)
                                .map(Account::teller)
                                .map(teller -> teller.name())
                                .orElse(key))
                        .collect(Collectors.joining(", ")),
                TITLE);
    }
}
