package org.dateline.app.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The reference of all commands, in Markdown, from the very descriptions that {@code --help} shows. docs/CLI.md holds it; a
 * test compares the two.
 */
public final class CliReference {

    private static final String HEAD = """
            # Command line

            Generated from the commands themselves; do not edit. After a change:
            `./mvnw test -pl app -am -Dtest=CliReferenceTest -Dupdate`

            """;

    private CliReference() {}

    public static String of(CommandLine program) {
        StringBuilder page = new StringBuilder(HEAD);
        append(program, page, 2);
        for (Map.Entry<String, CommandLine> command : program.getSubcommands().entrySet()) {
            append(command.getValue(), page, 2);
            command.getValue().getSubcommands().values().forEach(part -> append(part, page, 3));
        }
        return page.toString().stripTrailing() + "\n";
    }

    private static void append(CommandLine command, StringBuilder page, int level) {
        CommandSpec spec = command.getCommandSpec();
        page.append("#".repeat(level))
                .append(" ")
                .append(spec.qualifiedName(" "))
                .append("\n\n");
        page.append(text(spec.usageMessage().description())).append("\n\n");
        page.append("```\n").append(synopsis(command)).append("```\n\n");
        if (!spec.positionalParameters().isEmpty() || !spec.options().isEmpty()) {
            page.append("| argument or option | meaning |\n|---|---|\n");
            for (PositionalParamSpec parameter : spec.positionalParameters()) {
                row(page, parameter.paramLabel(), parameter.description());
            }
            for (OptionSpec option : spec.options()) {
                row(page, names(option), option.description());
            }
            page.append('\n');
        }
        footer(spec, page);
    }

    private static void footer(CommandSpec spec, StringBuilder page) {
        List<String> lines = Arrays.stream(spec.usageMessage().footer())
                .dropWhile(String::isEmpty)
                .toList();
        boolean code = false;
        for (String line : lines) {
            boolean indented = line.startsWith("  ");
            if (indented != code) {
                page.append(indented ? "\n```\n" : "```\n");
                code = indented;
            }
            page.append(code ? line.strip() : line.replace("{", "`{").replace("}", "}`"))
                    .append('\n');
        }
        page.append(code ? "```\n\n" : lines.isEmpty() ? "" : "\n");
    }

    private static String synopsis(CommandLine command) {
        return command.getHelp().synopsis(0).lines().map(String::stripTrailing).collect(Collectors.joining("\n"))
                + "\n";
    }

    private static String names(OptionSpec option) {
        String names = String.join(", ", option.names());
        return option.typeInfo().isBoolean() ? names : names + " " + option.paramLabel();
    }

    private static void row(StringBuilder page, String name, String[] description) {
        page.append("| `")
                .append(name.replace("|", "\\|"))
                .append("` | ")
                .append(text(description).replace("|", "\\|"))
                .append(" |\n");
    }

    private static String text(String[] lines) {
        return String.join(" ", lines).replace("%n", " ").strip();
    }
}
