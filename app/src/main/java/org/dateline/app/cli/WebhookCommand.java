package org.dateline.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.dateline.app.output.Look;
import org.dateline.app.output.Style;
import org.dateline.app.output.TerminalText;
import org.dateline.app.output.TextTable;
import org.dateline.desk.webhook.Courier;
import org.dateline.store.Store;
import org.dateline.store.webhook.Delivery;
import org.dateline.store.webhook.Webhook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline webhook}: who is told of changes. */
@Command(
        name = "webhook",
        description = "Says which addresses are told of changes while a desk is open (docs/API.md).",
        footer = {
            "",
            "'add' prints the secret that deliveries are signed with, once. 'list' shows how the last deliveries went.",
            "",
            "Examples:",
            "  dateline webhook add https://example.org/in --events release,withdraw",
            "  dateline webhook list",
            "  dateline webhook test w1",
            "  dateline webhook remove w1"
        })
final class WebhookCommand implements Callable<Integer> {

    private static final int SHOWN = 5;

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "1", paramLabel = "ACTION", description = "add, list, test or remove.")
    private String action;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "URL|ID",
            description = "With add: the http or https address. With test and remove: the id that 'list' shows.")
    private String target;

    @Option(
            names = "--events",
            paramLabel = "EVENTS",
            split = ",",
            description =
                    "With add: which actions of the log, with commas between, as release,withdraw,verify; default: all.")
    private List<String> events = List.of(Webhook.ALL);

    @Option(
            names = "--allow-private",
            description = "With add: the address may stand in a private network or on this machine.")
    private boolean allowPrivate;

    @Option(names = "--by", paramLabel = "NAME", description = "Who says so; default: your user name on this computer.")
    private String by;

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    HelpOption helpOption = new HelpOption();

    WebhookCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        boolean list = action.equals("list");
        if (!list && !Set.of("add", "test", "remove").contains(action)) {
            throw new ParameterException(
                    spec.commandLine(), "'" + action + "' is no action; there are add, list, test and remove");
        }
        if (list == (target != null)) {
            throw new ParameterException(
                    spec.commandLine(),
                    list ? "list takes nothing more" : action + " needs " + (action.equals("add") ? "a URL" : "an id"));
        }
        return new StoreRun(session, store).existing(this::act);
    }

    private int act(Store open, Writer out) throws IOException {
        String who = by == null || by.isBlank() ? System.getProperty("user.name", "") : by;
        switch (action) {
            case "add" -> {
                Webhook added = open.webhooks().add(target, new TreeSet<>(events), allowPrivate, who);
                out.write(added.id() + " is told of " + String.join(", ", added.events())
                        + " while a desk is open\nsecret, shown this once: " + added.secret() + "\n");
            }
            case "remove" -> {
                open.webhooks().remove(target, who);
                out.write(target + " is told nothing any more\n");
            }
            case "test" -> {
                return test(open, out);
            }
            default -> list(open, out);
        }
        return ExitCode.OK;
    }

    private int test(Store open, Writer out) throws IOException {
        Delivery tried = Courier.deliver(open, open.webhooks().test(target));
        boolean taken = tried.state() == Delivery.State.DELIVERED;
        out.write(TerminalText.safe((taken ? "delivered: " : "not delivered, will be tried again: ") + tried.answer())
                + "\n");
        return taken ? ExitCode.OK : ExitCode.FAILED;
    }

    private void list(Store open, Writer out) throws IOException {
        List<Webhook> webhooks = open.webhooks().all();
        if (webhooks.isEmpty()) {
            out.write("no webhook\n");
            return;
        }
        TextTable table = new TextTable(List.of("ID", "URL", "EVENTS", "WAITING", "LAST"));
        for (Webhook webhook : webhooks) {
            List<Delivery> latest = open.webhooks().deliveries(webhook.id(), SHOWN);
            String last = latest.stream()
                    .filter(delivery -> delivery.attempts() > 0)
                    .findFirst()
                    .map(d -> d.event() + " " + d.state().word() + ", tried " + d.attempts() + " times, " + d.answer())
                    .orElse("nothing yet");
            table.row(
                    new TextTable.Cell(webhook.id(), Style.DIM),
                    new TextTable.Cell(webhook.url(), Style.BOLD),
                    TextTable.cell(String.join(",", webhook.events())),
                    TextTable.cell(Long.toString(open.webhooks().waiting(webhook.id()))),
                    TextTable.cell(last));
        }
        boolean colour = session.terminal().out() && session.terminal().colour();
        table.write(out, new Look(session.terminal().width(), colour, false), "");
    }
}
