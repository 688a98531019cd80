package org.dateline.core.incident.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.actor.ActorCode;
import org.dateline.core.event.EventType;
import org.dateline.core.event.Toll;
import org.dateline.core.incident.Party;
import org.dateline.core.incident.account.Corroboration.Counted;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.core.time.DateInterval;
import org.dateline.core.time.DatePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What agrees and how it is graded, by the tables beside this test. */
class RuleTablesTest {

    private static final Agreement AGREEMENT = new Agreement();

    static Stream<Row> agreement() {
        return Table.resource(RuleTablesTest.class, "agreement.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("agreement")
    void agrees(Row row) {
        Value one = value(row.get("kind"), row.get("one"));
        Value other = value(row.get("kind"), row.get("other"));
        boolean expected = row.get("hold").equals("yes");
        assertEquals(expected, AGREEMENT.canBothHold(one, other), row.place());
        assertEquals(expected, AGREEMENT.canBothHold(other, one), row.place() + ", the other way round");
    }

    static Stream<Row> reliability() {
        return Table.resource(RuleTablesTest.class, "reliability.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("reliability")
    void gradesSources(Row row) {
        SourceRecord record = new SourceRecord(
                Integer.parseInt(row.get("verified")),
                Integer.parseInt(row.get("rejected")),
                Integer.parseInt(row.get("contradicted")),
                Integer.parseInt(row.get("corrected")));
        Grade grade = Grader.reliability(record);
        assertEquals(row.get("letter"), grade.mark().symbol(), row.place() + " " + grade.reason());
    }

    static Stream<Row> credibility() {
        return Table.resource(RuleTablesTest.class, "credibility.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("credibility")
    void gradesClaims(Row row) {
        List<Corroboration> against = Arrays.stream(row.get("against").split(","))
                .map(RuleTablesTest::sources)
                .toList();
        Grade grade = Grader.credibility(sources(row.get("support")), against);
        assertEquals(row.get("number"), grade.mark().symbol(), row.place() + " " + grade.reason());
    }

    @Test
    void everyTypeOfTheOntologyHasATitleAndAStake() {
        TypeTable types = new TypeTable();
        Titles titles = new Titles();
        for (Row row : Table.resource(EventType.class, "plover.tsv").rows()) {
            EventType type = new EventType(row.get("type"), Optional.empty(), Optional.empty(), Optional.empty());
            assertNotEquals(type.plover(), types.family(type.plover()), "types.tsv must list it");
            String title =
                    titles.title(type, List.of(), List.of(), Optional.of("Hull"), Optional.empty(), java.util.Map.of());
            assertEquals(true, title.endsWith(" Hull") && !title.contains(","), title);
        }
    }

    @Test
    void titlesAreTheirExamples() {
        for (Row row : Table.resource(Titles.class, "titles.tsv").rows()) {
            assertEquals(true, row.require("example").startsWith(row.require("noun") + " "), row.place());
        }
    }

    private static Corroboration sources(String letters) {
        List<Counted> counted = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            Stake stake = letter == 'n' ? Stake.NONE : letter == 'o' ? Stake.OWN : Stake.ADMISSION;
            counted.add(new Counted("t" + counted.size(), "name", "outlet", "r", stake));
        }
        return new Corroboration(counted, List.of());
    }

    private static Value value(String kind, String text) {
        return switch (kind) {
            case "count" -> new Value.Count(new Toll(low(text), high(text)));
            case "when" ->
                new Value.When(new DateInterval(
                        LocalDate.of(1904, 10, low(text)),
                        high(text).map(day -> LocalDate.of(1904, 10, day)),
                        DatePrecision.DAY));
            case "where" -> {
                String[] parts = text.split(",");
                yield new Value.Where(new Place(
                        parts[0],
                        parts[0],
                        Optional.empty(),
                        Optional.empty(),
                        Double.parseDouble(parts[1]),
                        Double.parseDouble(parts[2]),
                        Double.parseDouble(parts[3]),
                        PlacePrecision.REGION));
            }
            case "who" -> {
                boolean not = text.startsWith("not ");
                String code = not ? text.substring(4) : text;
                yield new Value.Who(List.of(new Party("the " + code, ActorCode.parse(code))), not);
            }
            case "act" ->
                new Value.Act(new EventType("ASSAULT", Optional.empty(), Optional.of(text), Optional.empty()));
            default -> throw new IllegalArgumentException("no kind of value: " + kind);
        };
    }

    private static int low(String text) {
        return Integer.parseInt(text.split("[-+]")[0]);
    }

    private static Optional<Integer> high(String text) {
        if (text.endsWith("+")) {
            return Optional.empty();
        }
        String[] ends = text.split("-");
        return Optional.of(Integer.valueOf(ends[ends.length - 1]));
    }
}
