package org.dateline.core.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.CodedReport;
import org.dateline.core.correction.Outcome.State;
import org.dateline.core.event.EventMention;
import org.dateline.core.report.ContentId;
import org.dateline.core.report.Span;
import org.dateline.core.statement.Statement;

/**
 * Sets corrections over what the coder read. Of those that speak of one record the last stands. It takes the place of the
 * record the coder reads there, which is that of its id, else the one on the same words; it comes in where the coder reads
 * none. One whose words are not where they were leaves the coder's reading as it is and is told to be stale. A pure function:
 * whatever the revision, every correction has an outcome, and none is set on other words than its own.
 */
public final class Corrector {

    private static final String RULE = "correction:";

    /** What stands of a record. */
    private record Standing(Correction by, Ruled ruled) {

        String rule() {
            return RULE + by.number();
        }
    }

    private final CodedReport coded;
    private final RecordMaker maker;
    private final Map<String, Standing> standing = new LinkedHashMap<>();
    private final int revision;
    private final boolean whole;
    /** What the coder reads, by id. */
    private final Map<String, Coding> read;

    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final Map<String, EventMention> events = new LinkedHashMap<>();
    /** Which record of the coder a correction speaks of, both ways. */
    private final Map<String, String> readBy = new HashMap<>();

    private final Map<String, String> correctedBy = new HashMap<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Set<String> stale = new HashSet<>();

    private Corrector(CodedReport coded, List<Correction> corrections, int revision) {
        this.coded = coded;
        this.revision = revision;
        QuotedText text = new QuotedText(coded.document().text());
        this.maker = new RecordMaker(coded.document(), text);
        this.read = new Codings(coded, text).all();
        corrections.stream()
                .sorted(Comparator.comparingLong(Correction::number))
                .forEach(correction -> correction.ruled().forEach(ruled -> {
                    standing.remove(ruled.record());
                    standing.put(ruled.record(), new Standing(correction, ruled));
                }));
        this.whole = corrections.stream().anyMatch(c -> c.whole() && c.revision() == revision);
        coded.statements().forEach(s -> statements.put(s.id(), s));
        coded.events().forEach(e -> events.put(e.id(), e));
    }

    /**
     * @param corrections that stand for the report
     * @param revision of the report that was coded
     */
    public static Corrected apply(CodedReport coded, List<Correction> corrections, int revision) {
        return new Corrector(coded, corrections, revision).corrected();
    }

    private Corrected corrected() {
        match();
        standing.forEach((id, s) -> outcomes.add(outcome(id, s)));
        List<String> leftOut = new ArrayList<>();
        Map<String, String> renamed = new HashMap<>();
        readBy.forEach((id, machine) -> {
            if (!stale.contains(id)) {
                renamed.put(machine, shown(id));
            }
        });
        List<Statement> heard = statements(renamed, leftOut);
        List<EventMention> happened = events(renamed, heard, leftOut);
        Set<String> spoken = new HashSet<>();
        standing.keySet().forEach(id -> spoken.add(shown(id)));
        boolean checked = whole
                && stale.isEmpty()
                && heard.stream().allMatch(s -> spoken.contains(s.id()))
                && happened.stream().allMatch(e -> spoken.contains(e.id()));
        return new Corrected(
                new CodedReport(
                        coded.document(),
                        coded.times(),
                        coded.toponyms(),
                        coded.actors(),
                        heard,
                        happened,
                        coded.dismissals()),
                outcomes,
                leftOut,
                checked);
    }

    private void match() {
        standing.forEach((id, s) -> {
            if (read.containsKey(id) && onItsWords(s.ruled(), id)) {
                pair(id, id);
            }
        });
        standing.forEach((id, s) -> {
            if (!readBy.containsKey(id)) {
                alike(s.ruled().either()).ifPresent(machine -> pair(id, machine));
            }
        });
    }

    /** An id is made of offsets as well, so that in a revised text other words may have it. */
    private boolean onItsWords(Ruled ruled, String id) {
        if (ruled.either() instanceof EventCoding != events.containsKey(id)) {
            return false;
        }
        Optional<List<Span>> words = maker.words(ruled.either());
        Span own = ruled.either() instanceof EventCoding
                ? events.get(id).trigger()
                : statements.get(id).content().get(0);
        return words.isPresent() && words.get().get(0).overlaps(own);
    }

    private void pair(String correction, String machine) {
        readBy.put(correction, machine);
        correctedBy.put(machine, correction);
    }

    /** What the coder reads on the same words, of which no other correction speaks. */
    private Optional<String> alike(Coding coding) {
        Optional<List<Span>> words = maker.words(coding);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (coding instanceof EventCoding event) {
            Span trigger = words.get().get(0);
            Optional<String> sameType = free(events.keySet())
                    .filter(id -> events.get(id).trigger().overlaps(trigger))
                    .filter(id ->
                            events.get(id).type().plover().equals(event.type().plover()))
                    .findFirst();
            return sameType.or(() -> free(events.keySet())
                    .filter(id -> events.get(id).trigger().equals(trigger))
                    .findFirst());
        }
        Span content = words.get().get(0);
        Span cue = words.get().get(words.get().size() - 1);
        return free(statements.keySet())
                .filter(id -> statements.get(id).contains(content)
                        && statements.get(id).cue().overlaps(cue))
                .findFirst();
    }

    private Stream<String> free(Set<String> ids) {
        return ids.stream().filter(id -> read.containsKey(id) && !correctedBy.containsKey(id));
    }

    private Outcome outcome(String id, Standing s) {
        Optional<Coding> now = Optional.ofNullable(readBy.get(id)).map(read::get);
        Ruled ruled = s.ruled();
        Coding words = ruled.says().or(ruled::seen).orElseThrow();
        // The same text is cut into sentences otherwise by a newer coder; that moves no words.
        boolean moved = s.by().revision() != revision && !maker.standAsThen(words);
        if (moved || maker.words(words).isEmpty()) {
            stale.add(id);
            return new Outcome(s.by().number(), id, id, State.STALE, now);
        }
        boolean asThen = same(now, ruled.seen());
        // What a person found right as it was read agrees from the start; that is no news.
        boolean agrees = same(now, ruled.says()) && !asThen;
        return new Outcome(
                s.by().number(), id, shown(id), agrees ? State.AGREES : asThen ? State.HOLDS : State.DIFFERS, now);
    }

    /** Its id in the corrected report; another one where the coder's own record of that id is on other words. */
    private String shown(String id) {
        boolean taken = read.containsKey(id) && !id.equals(readBy.get(id));
        return taken ? ContentId.of(id.substring(0, 1), id, "corrected") : id;
    }

    private static boolean same(Optional<Coding> one, Optional<Coding> other) {
        return one.isPresent() == other.isPresent()
                && (one.isEmpty() || one.get().saysAs(other.orElseThrow()));
    }

    private boolean holds(String id) {
        return !stale.contains(id) && standing.get(id).ruled().says().isPresent();
    }

    private List<Statement> statements(Map<String, String> renamed, List<String> leftOut) {
        List<Statement> all = new ArrayList<>();
        for (Statement machine : coded.statements()) {
            String id = correctedBy.get(machine.id());
            if (id == null && whole) {
                leftOut.add(machine.id());
            } else if (id == null || stale.contains(id)) {
                all.add(machine);
            } else if (holds(id)) {
                all.add(statement(id, Optional.of(machine), renamed));
            }
        }
        standing.forEach((id, s) -> {
            if (!readBy.containsKey(id) && holds(id) && s.ruled().says().orElseThrow() instanceof StatementCoding) {
                all.add(statement(id, Optional.empty(), renamed));
            }
        });
        all.sort(Comparator.comparingInt((Statement s) -> s.sentence())
                .thenComparing(s -> s.content().get(0)));
        return all;
    }

    private Statement statement(String id, Optional<Statement> machine, Map<String, String> renamed) {
        Standing s = standing.get(id);
        if (machine.isPresent() && readRight(machine.get().id(), s)) {
            return RecordMaker.renamed(machine.get(), shown(id), renamed);
        }
        return maker.statement(shown(id), (StatementCoding) s.ruled().says().orElseThrow(), machine, renamed, s.rule());
    }

    private List<EventMention> events(Map<String, String> renamed, List<Statement> heard, List<String> leftOut) {
        Set<String> known = new HashSet<>();
        heard.forEach(s -> known.add(s.id()));
        List<EventMention> all = new ArrayList<>();
        for (EventMention machine : coded.events()) {
            String id = correctedBy.get(machine.id());
            if (id == null && whole) {
                leftOut.add(machine.id());
            } else if (id == null || stale.contains(id)) {
                all.add(RecordMaker.renamed(machine, machine.id(), saidBy(machine, renamed, known)));
            } else if (holds(id)) {
                all.add(event(id, Optional.of(machine), renamed, heard, known));
            }
        }
        standing.forEach((id, s) -> {
            if (!readBy.containsKey(id) && holds(id) && s.ruled().says().orElseThrow() instanceof EventCoding) {
                all.add(event(id, Optional.empty(), renamed, heard, known));
            }
        });
        all.sort(Comparator.comparingInt((EventMention e) -> e.sentence()).thenComparing(EventMention::trigger));
        return all;
    }

    private EventMention event(
            String id,
            Optional<EventMention> machine,
            Map<String, String> renamed,
            List<Statement> heard,
            Set<String> known) {
        Standing s = standing.get(id);
        if (machine.isPresent() && readRight(machine.get().id(), s)) {
            return RecordMaker.renamed(machine.get(), shown(id), saidBy(machine.get(), renamed, known));
        }
        EventCoding says = (EventCoding) s.ruled().says().orElseThrow();
        Span trigger = maker.words(says).orElseThrow().get(0);
        return maker.event(
                shown(id), says, machine, assertion -> statement(assertion, trigger, renamed, heard, known), s.rule());
    }

    /** By its id, else the one of that source around the words. */
    private static Optional<String> statement(
            Assertion assertion, Span trigger, Map<String, String> renamed, List<Statement> heard, Set<String> known) {
        String id = renamed.getOrDefault(assertion.statement(), assertion.statement());
        return known.contains(id)
                ? Optional.of(id)
                : heard.stream()
                        .filter(s -> s.source().name().equals(assertion.source()) && s.contains(trigger))
                        .map(Statement::id)
                        .findFirst();
    }

    /** What the coder reads just as the person has it stays the coder's, rule and all. */
    private boolean readRight(String machine, Standing s) {
        return read.containsKey(machine)
                && read.get(machine).saysAs(s.ruled().says().orElseThrow());
    }

    /** The statements that assert an event of the coder's, where some have other ids now, or are gone. */
    private static List<String> saidBy(EventMention e, Map<String, String> renamed, Set<String> known) {
        return e.saidBy().stream()
                .map(id -> renamed.getOrDefault(id, id))
                .filter(known::contains)
                .toList();
    }
}
