package org.dateline.app.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.app.Golden;
import org.dateline.app.batch.LazyCoder;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class CliReferenceTest {

    private static final Path PAGE = Path.of("../docs/CLI.md");

    private final CommandLine program = CommandLineFactory.create(new Session(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            Terminal.NONE,
            Path.of("."),
            Path.of("."),
            new LazyCoder(() -> {
                throw new IllegalStateException("a reference needs no coder");
            })));

    @Test
    void theReferenceIsFresh() throws IOException {
        Golden.assertMatches(
                PAGE, CliReference.of(program), "./mvnw test -pl app -am -Dtest=CliReferenceTest -Dupdate");
    }

    @Test
    void everyCommandArgumentAndOptionIsDescribed() {
        List<String> bare = new ArrayList<>();
        List<CommandLine> commands = new ArrayList<>(program.getSubcommands().values());
        program.getSubcommands()
                .values()
                .forEach(command -> commands.addAll(command.getSubcommands().values()));
        commands.add(program);
        for (CommandLine command : commands) {
            String name = command.getCommandSpec().qualifiedName(" ");
            if (String.join("", command.getCommandSpec().usageMessage().description())
                    .isBlank()) {
                bare.add(name);
            }
            for (ArgSpec argument : command.getCommandSpec().args()) {
                if (String.join("", argument.description()).isBlank()) {
                    bare.add(name + " " + argument.paramLabel());
                }
            }
        }
        assertTrue(bare.isEmpty(), "no description: " + bare);
    }
}
