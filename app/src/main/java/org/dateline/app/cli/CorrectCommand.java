package org.dateline.app.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.core.correction.Coding;
import org.dateline.core.correction.EventCoding;
import org.dateline.core.correction.StatementCoding;
import org.dateline.core.event.Casualties.Harm;
import org.dateline.core.event.Ontology;
import org.dateline.core.place.Gazetteer;
import org.dateline.core.place.GazetteerEntry;
import org.dateline.core.place.NameLookup;
import org.dateline.core.place.Place;
import org.dateline.store.Store;
import org.dateline.store.correction.Rereading;
import org.dateline.store.decision.Decision;
import org.dateline.store.decision.DecisionKind;
import org.dateline.store.decision.Signature;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline correct}: a record of a report says something else. */
@Command(
        name = "correct",
        description =
                "Corrects a record of a report; what the machine read is kept beside it. What no option names stays.",
        footer = {
            "",
            "Examples:",
            "  dateline correct db05 E1 --type ASSAULT/aerial --killed 3-5 --reason \"the text says so\"",
            "  dateline correct db05 E2 --actor \"the army=SYR MIL\" --recipient none --place Hama --reason \"see line 3\"",
            "  dateline correct db05 S1 --source \"Omar Haddad=SYR GOV\" --reason \"he is the mayor\""
        })
final class CorrectCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Mixin
    RecordTarget target = new RecordTarget();

    @Parameters(
            index = "1",
            arity = "1",
            paramLabel = "RECORD",
            description = "The record, as 'dateline records REPORT' names it: E1, S2.")
    private String record;

    @Option(
            names = "--type",
            paramLabel = "TYPE[/MODE]",
            description = "What kind of event, as ASSAULT/aerial; 'dateline types' lists them.")
    private String type;

    @Option(names = "--event-status", paramLabel = "STATUS", description = "happened, planned, hypothetical or denied.")
    private String status;

    @Option(
            names = "--actor",
            paramLabel = "NAME=CODE",
            description = "Who does it, with a code as SYR MIL; once for each, or none.")
    private List<String> actors;

    @Option(names = "--recipient", paramLabel = "NAME=CODE", description = "To whom; once for each, or none.")
    private List<String> recipients;

    @Option(
            names = "--place",
            paramLabel = "NAME",
            description = "Where; the place of that name the gazetteer holds for the largest, or none.")
    private String place;

    @Option(
            names = "--when",
            paramLabel = "DAYS",
            description = "2015-10-14, 2015-10-01..2015-10-31, 2015-10-01.. while it goes on, or none.")
    private String when;

    @Option(names = "--killed", paramLabel = "N", description = "12, 3-5, 20- for at least 20, or none.")
    private String killed;

    @Option(names = "--injured", paramLabel = "N", description = "Like --killed.")
    private String injured;

    @Option(
            names = "--source",
            paramLabel = "NAME[=CODE]",
            description = "Of a statement: who says it, with a code where one is known.")
    private String source;

    @Mixin
    SignatureOptions signature = new SignatureOptions();

    @Mixin
    HelpOption helpOption = new HelpOption();

    CorrectCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        Signature signed = signature.signature();
        target.prepare(session);
        return new StoreRun(session, target.store).existing((open, out) -> {
            out.write(DecisionWords.made(correct(open, signed)));
            return ExitCode.OK;
        });
    }

    private Decision correct(Store open, Signature signed) {
        Rereading read = target.read(session, open);
        String id = RecordTarget.record(read, record);
        Coding before = read.coding(id).orElseThrow();
        Coding says;
        try {
            says = before instanceof EventCoding event ? event(event) : statement((StatementCoding) before);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        if (says.equals(before)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "nothing of " + record + " would change; 'dateline confirm' marks it as right as it is");
        }
        return open.corrections()
                .rule(
                        DecisionKind.CORRECT,
                        read.intake(),
                        read.stored().entry().revision(),
                        read.ruled(id, Optional.of(says)),
                        signed);
    }

    private EventCoding event(EventCoding before) {
        require(source == null, "--source is of statements; " + record + " is an event");
        CodingOptions options = new CodingOptions(
                target.ontology.isGiven() ? target.ontology.finder().ontology() : Ontology.standard());
        EventCoding says = before;
        says = type == null ? says : says.withType(options.type(type, says.type()));
        says = status == null ? says : says.withStatus(CodingOptions.status(status));
        says = actors == null ? says : says.withActors(CodingOptions.participants("--actor", actors));
        says = recipients == null ? says : says.withRecipients(CodingOptions.participants("--recipient", recipients));
        says = place == null ? says : says.withWhere(CodingOptions.location(place, this::places));
        says = when == null ? says : says.withWhen(CodingOptions.days(when));
        says = killed == null ? says : says.withToll(Harm.KILLED, CodingOptions.toll("--killed", killed));
        return injured == null ? says : says.withToll(Harm.INJURED, CodingOptions.toll("--injured", injured));
    }

    private List<Place> places(String name) {
        return new NameLookup(target.gazetteer.gazetteer().orElseGet(Gazetteer::new))
                .find(name).stream()
                        .sorted(Comparator.comparingLong(GazetteerEntry::population)
                                .reversed())
                        .map(GazetteerEntry::place)
                        .toList();
    }

    private StatementCoding statement(StatementCoding before) {
        boolean ofEvents = type != null
                || status != null
                || actors != null
                || recipients != null
                || place != null
                || killed != null
                || injured != null;
        require(!ofEvents, record + " is a statement: --source and --when are of statements, all others of events");
        return new StatementCoding(
                source == null ? before.source() : CodingOptions.source(source, before.source()),
                before.cue(),
                before.content(),
                before.kind(),
                before.attitude(),
                before.stance(),
                before.certainty(),
                before.polarity(),
                when == null ? before.saidOn() : CodingOptions.days(when),
                before.via());
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
