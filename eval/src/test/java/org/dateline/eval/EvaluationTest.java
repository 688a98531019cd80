package org.dateline.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.eval.score.Scores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluationTest {

    private static final String DOCUMENT =
            "{'id':'a%d','date':'1904-10-24','text':'The fleet left Vigo on Monday. Hull protested.','cluster':'c','gold':["
                    + "{'kind':'time','start':23,'end':29,'type':'DATE','value':'1904-10-24'},"
                    + "{'kind':'place','start':15,'end':19,'lat':42.2,'lon':-8.7},"
                    + "{'kind':'quote','source':[],'cue':[],'content':[{'start':0,'end':9}]},"
                    + "{'kind':'event','type':'PROTEST','source_codes':[['Hull','GBR']],'target_codes':[]},"
                    + "{'kind':'incident','type':'ATTACK','slots':{'INCIDENT: DATE':['21 OCT 04']}}],"
                    + "'sentences':['The fleet left Vigo on Monday.','Hull protested.'],'statements':[],"
                    + "'events':[{'sentence':1,'type':'PROTEST'}]}\n";
    private static final String CONLLU = """
            # newdoc id = d
            # text = The fleet left Vigo.
            1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_
            2\tfleet\tfleet\tNOUN\tNN\t_\t3\tnsubj\t_\t_
            3\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_
            4\tVigo\tVigo\tPROPN\tNNP\t_\t3\tobj\t_\t_
            5\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

            """;
    private static final String IOB2 = "1\tThe\tO\n2\tfleet\tO\n3\tleft\tO\n4\tVigo\tB-LOC\n\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyKindRunsAndGivesTheFigureThatCounts(EvalKind kind) throws IOException {
        Scores scores = run(kind, 2, folder.resolve("out"));
        assertTrue(
                scores.figures().containsKey(kind.mainFigure()),
                scores.figures().toString());
        assertTrue(Files.size(folder.resolve("out")) > 0);
    }

    @ParameterizedTest
    @EnumSource
    void threadsChangeNothing(EvalKind kind) throws IOException {
        Scores one = run(kind, 1, folder.resolve("one"));
        Scores four = run(kind, 4, folder.resolve("four"));
        assertEquals(one, four);
        assertEquals(Files.readString(folder.resolve("one")), Files.readString(folder.resolve("four")));
    }

    @ParameterizedTest
    @EnumSource(
            value = EvalKind.class,
            names = {"TIME", "PLACE", "QUOTE", "LABEL", "TRIPLE", "INCIDENT", "CLUSTER", "RECORDS"})
    void predictionsHaveALineForEachDocumentInOrder(EvalKind kind) throws IOException {
        run(kind, 4, folder.resolve("out"));
        List<String> lines = Files.readAllLines(folder.resolve("out"));
        assertEquals(30, lines.size());
        for (int i = 0; i < lines.size(); i++) {
            JsonNode line = new ObjectMapper().readTree(lines.get(i));
            assertEquals("a" + i, line.get("id").asText());
            switch (kind) {
                case RECORDS ->
                    assertTrue(line.get("statements").isArray()
                            && line.get("events").isArray());
                case CLUSTER -> assertTrue(line.get("cluster").isTextual());
                default -> assertTrue(line.get("pred").isArray());
            }
        }
    }

    @Test
    void figuresOfTheAnalyzerItself() throws IOException {
        assertEquals(100, run(EvalKind.TOKENS, 1, folder.resolve("t")).figure("tokens F1"));
        assertEquals(100, run(EvalKind.TOKENS, 1, folder.resolve("t")).figure("sentences F1"));
        // It takes "The" for a place, too.
        assertEquals(50, run(EvalKind.NER, 1, folder.resolve("n")).figure("entities P"));
        assertEquals(100, run(EvalKind.NER, 1, folder.resolve("n")).figure("entities R"));
        assertEquals("1\tThe\tB-LOC", Files.readAllLines(folder.resolve("n")).get(0));
    }

    @Test
    void detailsAddALineForEachReport() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        EvalRequest request = new EvalRequest(
                EvalKind.RECORDS,
                gold(EvalKind.RECORDS),
                Optional.empty(),
                new FakeAnalyzer("fake"),
                1,
                true,
                Progress.NONE);
        Evaluation.run(request, new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertEquals(
                30,
                printed.toString(StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.startsWith("a"))
                        .count());
    }

    @Test
    void predictionsThatCannotBeWrittenAreReported() {
        EvalException e =
                assertThrows(EvalException.class, () -> run(EvalKind.CLUSTER, 1, folder.resolve("no/such/folder/out")));
        assertTrue(e.getMessage().startsWith("cannot write the predictions to "), e.getMessage());
    }

    @Test
    void unknownKindListsTheKnown() {
        EvalException e = assertThrows(EvalException.class, () -> EvalKind.of("speed"));
        assertTrue(e.getMessage().contains("time, place, quote"), e.getMessage());
    }

    private Scores run(EvalKind kind, int threads, Path out) throws IOException {
        EvalRequest request = new EvalRequest(
                kind, gold(kind), Optional.of(out), new FakeAnalyzer("fake"), threads, false, Progress.NONE);
        return Evaluation.run(request, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }

    private Path gold(EvalKind kind) throws IOException {
        String text = switch (kind) {
            case PARSE, TOKENS -> CONLLU;
            case NER -> IOB2;
            default -> documents();
        };
        return Files.writeString(folder.resolve(kind + ".gold"), text);
    }

    private static String documents() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            lines.append(DOCUMENT.replace('\'', '"').replace("%d", String.valueOf(i)));
        }
        return lines.toString();
    }
}
