package org.dateline.app.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.CodedReport;
import org.dateline.core.event.Casualties;
import org.dateline.core.event.EventMention;
import org.dateline.core.event.EventStatus;
import org.dateline.core.event.Ontology;
import org.dateline.core.event.Toll;
import org.dateline.core.report.Report;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the examples of the tables that tell harm, measures and background, and sentences that count people. */
class DetailExamplesTest {

    @TestFactory
    Stream<DynamicTest> harm() throws IOException {
        return rows("harm.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("example"), () -> assertEquals(row.get("expected"), harm(row.require("example")))));
    }

    @TestFactory
    Stream<DynamicTest> measures() throws IOException {
        return rows("measures.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("example"),
                        () -> assertTrue(
                                measures(row.require("example")).contains(row.require("expected")),
                                () -> measures(row.require("example")).toString())));
    }

    @TestFactory
    Stream<DynamicTest> background() throws IOException {
        return rows("background.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("example"),
                        () -> assertTrue(
                                events(row.require("example")).stream()
                                        .anyMatch(event -> event.background().equals(Optional.of(row.place()))
                                                && event.status() == EventStatus.HAPPENED),
                                () -> events(row.require("example")).toString())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels shelled the town on Monday.",
                "Rebels shelled the town a week ago.",
                "Rebels will shell the town once the truce ends.",
                "Troops have attacked the town since Monday."
            })
    void newsIsNoBackground(String text) {
        assertTrue(
                events(text).stream().allMatch(event -> event.background().isEmpty()),
                () -> events(text).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen killed twelve people. | killed 12",
                "Gunmen killed at least twelve people. | killed 12..",
                "More than 200 people were killed in the attack. | killed 201..",
                "Up to 40 rebels were killed in the clashes. | killed 1..40",
                "As many as 15 soldiers were killed in an ambush near Gao. | killed 1..15",
                "Fewer than ten people were wounded in the blast. | injured 1..9",
                "Between 20 and 30 people were killed in the attack on the market. | killed 20..30",
                "An airstrike killed 20 to 30 villagers. | killed 20..30",
                "Dozens of people were killed in the attack. | killed 24..",
                "Gunmen killed two hundred villagers. | killed 200",
                "Gunmen killed 12 soldiers and 3 civilians in Mali. | killed 15; part killed 12; part killed 3",
                "Fifteen people, nine soldiers and six civilians, were killed in the attack. | killed 15; part killed"
                        + " 9; part killed 6",
                "Gunmen killed twelve people, three of them children. | killed 12; part killed 3"
            })
    void countsPeople(String text, String expected) {
        assertEquals(expected, harm(text));
    }

    private static String harm(String text) {
        List<String> told = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (EventMention event : events(text)) {
            for (Casualties.Harm harm : Casualties.Harm.values()) {
                event.casualties().of(harm).ifPresent(toll -> told.add(name(harm) + " " + toll(toll)));
            }
            for (Casualties.Group group : event.casualties().groups()) {
                if (group.part()) {
                    parts.add("part " + name(group.harm()) + " " + toll(group.toll()));
                }
            }
        }
        told.addAll(parts);
        return String.join("; ", told);
    }

    private static String name(Casualties.Harm harm) {
        return harm.name().toLowerCase(Locale.ROOT);
    }

    private static String toll(Toll toll) {
        return toll.max().filter(max -> max == toll.min()).isPresent()
                ? String.valueOf(toll.min())
                : toll.min() + ".." + toll.max().map(String::valueOf).orElse("");
    }

    private static List<String> measures(String text) {
        return events(text).stream()
                .flatMap(event -> event.measures().stream())
                .map(m -> m.kind().name().toLowerCase(Locale.ROOT) + " "
                        + m.amount().map(Object::toString).orElse("-") + " " + m.unit())
                .toList();
    }

    private static List<EventMention> events(String text) {
        CodedReport coded = TestAnalyzer.pipeline()
                .code(Report.identified(
                        Optional.of(LocalDate.of(2016, 6, 15)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        text));
        return coded.events();
    }

    private static List<Row> rows(String name) throws IOException {
        try (Reader reader = new InputStreamReader(Ontology.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            return Table.read(name, reader).rows();
        }
    }
}
