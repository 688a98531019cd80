package org.dateline.desk.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.core.incident.Mention;
import org.dateline.core.incident.account.Account;
import org.dateline.core.incident.account.Claim;
import org.dateline.core.incident.account.FieldValues;
import org.dateline.core.incident.account.Incident;
import org.dateline.core.incident.account.Stake;
import org.dateline.core.statement.Certainty;
import org.dateline.desk.incident.Sides;
import org.dateline.desk.view.Words;

/** Accounts as the public sees them; of one that is not named neither its words nor the way they came. */
final class SnapshotAccounts {

    private static final int WORDS = 240;
    private static final int MOST = 200;

    private final Incident incident;
    private final LeftOut leftOut;
    private final Sides sides;
    private final Map<String, Mention> mentions = new HashMap<>();

    SnapshotAccounts(Incident incident, LeftOut leftOut) {
        this.incident = incident;
        this.leftOut = leftOut;
        this.sides = new Sides(incident);
        incident.tellings().forEach(t -> t.mentions().forEach(m -> mentions.put(m.id(), m)));
    }

    List<Snapshot.Account> all() {
        return incident.accounts().stream().limit(MOST).map(this::account).toList();
    }

    private Snapshot.Account account(Account account) {
        boolean named = !leftOut.tells(account.teller().name());
        String through = account.through().stream()
                .filter(name -> !name.equals(account.teller().name()) && !leftOut.tells(name))
                .collect(Collectors.joining(", "));
        List<Snapshot.Claim> claims = new ArrayList<>();
        for (FieldValues values : incident.fields()) {
            List<Claim> of = account.claims().stream()
                    .filter(claim -> claim.field() == values.field())
                    .toList();
            if (of.stream().anyMatch(Claim::stands)) {
                claims.add(claim(values, of, named));
            }
        }
        return new Snapshot.Account(
                named ? account.teller().name() : LeftOut.SOURCE,
                named ? through : "",
                named ? account.first().map(Object::toString).orElse("") : "",
                SnapshotMaker.mark(account.reliability()),
                account.claims().stream().allMatch(claim -> claim.stake() == Stake.OWN),
                claims);
    }

    private Snapshot.Claim claim(FieldValues values, List<Claim> claims, boolean named) {
        List<Claim> standing = claims.stream().filter(Claim::stands).toList();
        Claim claim = standing.stream()
                .filter(c -> sides.letter(c).isPresent())
                .findFirst()
                .orElse(standing.get(0));
        String former = claims.stream()
                .filter(c -> !c.stands())
                .map(c -> leftOut.freed(c.value().label()))
                .distinct()
                .collect(Collectors.joining(", "));
        Mention mention = mentions.get(claim.mention());
        String words = named && mention != null ? leftOut.orNothing(mention.words()) : "";
        return new Snapshot.Claim(
                values.field().name().toLowerCase(Locale.ROOT),
                sides.letter(claim).orElse(""),
                leftOut.freed(claim.value().label()),
                words.isBlank() ? "" : Words.excerpt(words, WORDS),
                former,
                note(claim));
    }

    private static String note(Claim claim) {
        List<String> notes = new ArrayList<>();
        if (claim.certainty() != Certainty.CERTAIN) {
            notes.add("held " + Words.capital(claim.certainty().name()).toLowerCase(Locale.ROOT));
        }
        if (claim.stake() == Stake.ADMISSION) {
            notes.add("against its own side");
        }
        return String.join(", ", notes);
    }
}
