package org.dateline.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.account.Secrets;
import org.dateline.desk.account.Totp;
import org.dateline.store.Store;
import org.dateline.store.people.Person;

/** Gives somebody codes to sign in with, and shows once what their authenticator needs. */
final class Codes {

    private Codes() {}

    static void give(Session session, Store open, Person person, Writer out) throws IOException {
        String secret = Totp.newSecret();
        List<String> recovery = Secrets.recoveryCodes();
        open.people()
                .totp(
                        person.name(),
                        Optional.of(secret),
                        recovery.stream().map(Secrets::recoveryHash).toList(),
                        PeopleCommand.by());
        String address = Totp.address(person.name(), secret);
        out.write("\nFor the authenticator of " + person.name() + ", shown this once:\n\n");
        if (session.terminal().out()) {
            TerminalQr.write(out, address, session.terminal().colour());
            out.write('\n');
        }
        out.write(address + "\n\nRecovery codes, for when the device is lost; each works once:\n\n");
        for (String code : recovery) {
            out.write("  " + code + "\n");
        }
    }
}
