package org.dateline.app.cli;

import org.dateline.store.decision.Signature;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --reason} and {@code --by}: no decision comes without both. */
final class SignatureOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--reason",
            paramLabel = "WORDS",
            required = true,
            description = "Why; stands in the log beside the decision.")
    private String reason;

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides; default: your user name on this computer.")
    private String by;

    Signature signature() {
        if (reason.isBlank()) {
            throw new ParameterException(spec.commandLine(), "--reason is empty; say why");
        }
        String who = by == null ? System.getProperty("user.name", "") : by;
        if (who.isBlank()) {
            throw new ParameterException(spec.commandLine(), "--by is empty; say who decides");
        }
        return new Signature(who, reason);
    }
}
