/**
 * The commands.
 *
 * <p>Enters: the words of a command line and a {@link org.dateline.app.cli.Session}. Leaves: output, messages, an exit
 * code: 0 when all went well, 1 when a report or the output failed, 2 for wrong usage. docs/CLI.md is generated from the
 * commands' own descriptions.
 */
package org.dateline.app.cli;
