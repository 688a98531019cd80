package org.dateline.app.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.app.output.TerminalText;
import org.dateline.desk.account.Secrets;
import org.dateline.store.people.AccessToken;
import org.dateline.store.people.PersonRole;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline token add}. */
@Command(name = "add", description = "Makes a token and shows it this once.")
final class TokenAddCommand implements Callable<Integer> {

    private static final int MOST_DAYS = 3_650;

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Mixin
    PersonNameParameter person = new PersonNameParameter();

    @Option(
            names = "--scope",
            paramLabel = "SCOPE",
            required = true,
            description = "The most it may do: read, code, decide, publish or admin.")
    private String scope;

    @Option(
            names = "--for",
            paramLabel = "WORDS",
            defaultValue = "a program",
            description = "What it is for, as the list shows it. Default: ${DEFAULT-VALUE}.")
    private String purpose;

    @Option(names = "--days", paramLabel = "N", description = "How long it works; without this, until it is removed.")
    private Integer days;

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    HelpOption helpOption = new HelpOption();

    TokenAddCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException, IOException {
        PersonRole most = PersonRole.ofScope(scope)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "no scope is called '" + scope + "'; there are "
                                + Arrays.stream(PersonRole.values())
                                        .map(PersonRole::scope)
                                        .collect(Collectors.joining(", "))));
        if (days != null && (days < 1 || days > MOST_DAYS)) {
            throw new ParameterException(spec.commandLine(), "--days must be from 1 to " + MOST_DAYS + ", got " + days);
        }
        Optional<Instant> expires =
                Optional.ofNullable(days).map(n -> Instant.now().plus(Duration.ofDays(n)));
        return new StoreRun(session, store).existing((open, out) -> {
            String token = Secrets.token();
            AccessToken made =
                    open.tokens().add(person.name(), purpose, most, Secrets.hash(token), expires, PeopleCommand.by());
            out.write(TerminalText.safe("token " + made.number() + " for " + made.name() + ", in the name of "
                            + made.person() + ", to " + made.scope().scope()
                            + made.expires()
                                    .map(until -> ", until " + until.toString().substring(0, 10))
                                    .orElse("") + "; shown this once:")
                    + "\n" + token + "\n");
            return ExitCode.OK;
        });
    }
}
