package org.dateline.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.app.output.TerminalText;
import org.dateline.core.correction.Coding;
import org.dateline.core.correction.Outcome;
import org.dateline.core.event.EventMention;
import org.dateline.core.statement.Statement;
import org.dateline.store.Store;
import org.dateline.store.correction.Rereading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline records}: the records of a report, and who stands behind each. */
@Command(
        name = "records",
        description =
                "Lists the records of a report with their short names, what they say, and what people said of them.",
        footer = {"", "Records are named as on the desk's page of the report: E1, E2 events, S1, S2 statements."})
final class RecordsCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    RecordTarget target = new RecordTarget();

    @Mixin
    HelpOption helpOption = new HelpOption();

    RecordsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        target.prepare(session);
        return new StoreRun(session, target.store).existing(this::list);
    }

    private int list(Store open, Writer out) throws IOException {
        Rereading read = target.read(session, open);
        List<String> statements =
                read.coded().statements().stream().map(Statement::id).toList();
        List<String> events =
                read.coded().events().stream().map(EventMention::id).toList();
        list(out, read, "S", statements);
        list(out, read, "E", events);
        for (Outcome outcome : read.outcomes()) {
            if (outcome.state() == Outcome.State.STALE) {
                line(
                        out,
                        "decision " + outcome.correction()
                                + " does not hold: the words it speaks of are not there as they were");
            }
        }
        line(
                out,
                String.format(
                        Locale.ROOT,
                        "%d statements, %d events%s",
                        statements.size(),
                        events.size(),
                        read.isChecked() ? ", checked as a whole" : ""));
        return ExitCode.OK;
    }

    private static void list(Writer out, Rereading read, String letter, List<String> ids) throws IOException {
        for (int i = 0; i < ids.size(); i++) {
            Optional<Coding> coding = read.coding(ids.get(i));
            String fields = coding.map(Coding::fields).orElse(Map.of()).entrySet().stream()
                    .map(field -> field.getKey() + ": " + field.getValue())
                    .collect(Collectors.joining("; "));
            String said = read.outcome(ids.get(i))
                    .map(outcome -> " [decision " + outcome.correction()
                            + (outcome.state() == Outcome.State.DIFFERS ? ", the machine reads otherwise by now" : "")
                            + "]")
                    .orElse("");
            line(out, letter + (i + 1) + said + " " + fields);
        }
    }

    private static void line(Writer out, String words) throws IOException {
        out.write(TerminalText.safe(words) + "\n");
    }
}
