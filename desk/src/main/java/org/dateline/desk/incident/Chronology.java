package org.dateline.desk.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.incident.Mention;
import org.dateline.core.incident.account.Account;
import org.dateline.core.incident.account.Claim;
import org.dateline.core.incident.account.Incident;
import org.dateline.core.incident.account.Telling;
import org.dateline.core.time.DateInterval;
import org.dateline.desk.view.Link;
import org.dateline.desk.view.Said;
import org.dateline.desk.view.Words;

/** Who said what when, and between them the day on which it is said to have happened. */
final class Chronology {

    private static final int WORDS = 180;
    private static final int MOST = 60;

    /** What one teller said in one report. */
    private record Saying(Optional<LocalDate> day, Account account, String report, List<Claim> claims) {}

    private final Incident incident;
    private final Sides sides;
    private final Map<String, Mention> mentions = new HashMap<>();
    private final Map<String, Telling> tellings = new HashMap<>();

    Chronology(Incident incident, Sides sides) {
        this.incident = incident;
        this.sides = sides;
        for (Telling telling : incident.tellings()) {
            tellings.put(telling.report(), telling);
            telling.mentions().forEach(mention -> mentions.put(mention.id(), mention));
        }
    }

    List<ChronologyEntry> entries() {
        List<Saying> sayings = new ArrayList<>();
        for (Account account : incident.accounts()) {
            Map<String, List<Claim>> byReport = new LinkedHashMap<>();
            account.claims()
                    .forEach(c -> byReport.computeIfAbsent(c.report(), r -> new ArrayList<>())
                            .add(c));
            byReport.forEach(
                    (report, claims) -> sayings.add(new Saying(claims.get(0).said(), account, report, claims)));
        }
        sayings.sort(Comparator.comparing((Saying s) -> s.day().orElse(LocalDate.MAX))
                .thenComparing(s -> s.account().teller().name())
                .thenComparing(Saying::report));
        List<ChronologyEntry> entries = new ArrayList<>();
        Optional<LocalDate> happened = incident.summary().when().map(DateInterval::from);
        boolean told = happened.isEmpty();
        Optional<LocalDate> last = Optional.empty();
        for (Saying saying : sayings.subList(0, Math.min(MOST, sayings.size()))) {
            if (!told && (saying.day().isEmpty() || !saying.day().get().isBefore(happened.get()))) {
                entries.add(happened(happened.get()));
                told = true;
            }
            entries.add(said(saying, saying.day().equals(last) ? Optional.empty() : saying.day()));
            last = saying.day();
        }
        if (!told) {
            entries.add(happened(happened.get()));
        }
        return entries;
    }

    private ChronologyEntry happened(LocalDate day) {
        DateInterval when = incident.summary().when().orElseThrow();
        return new ChronologyEntry(
                true,
                Words.days(Optional.of(when.from()), when.to()),
                day.toString(),
                "",
                incident.summary().title(),
                Said.of(""),
                List.of(),
                "",
                "");
    }

    private ChronologyEntry said(Saying saying, Optional<LocalDate> day) {
        Set<String> words = new LinkedHashSet<>();
        List<ChronologyEntry.Letter> letters = new ArrayList<>();
        for (Claim claim : saying.claims()) {
            Mention mention = mentions.get(claim.mention());
            if (mention != null) {
                words.add(mention.words());
            }
            sides.letter(claim)
                    .map(letter -> new ChronologyEntry.Letter(Sides.name(claim.field()), letter))
                    .filter(letter -> !letters.contains(letter))
                    .ifPresent(letters::add);
        }
        String speaker = saying.account().teller().name();
        String publisher = Optional.ofNullable(tellings.get(saying.report()))
                .flatMap(Telling::publisher)
                .orElse("");
        return new ChronologyEntry(
                false,
                day.map(Words::day).orElse(""),
                day.map(LocalDate::toString).orElse(""),
                speaker,
                "",
                Said.excerpt(String.join(" … ", words), WORDS),
                letters,
                publisher.equals(speaker) ? "" : publisher,
                Link.report(saying.report()));
    }
}
