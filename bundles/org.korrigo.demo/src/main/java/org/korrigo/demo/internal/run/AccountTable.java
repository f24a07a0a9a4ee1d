package org.korrigo.demo.internal.run;

import java.io.IOException;
import java.io.PrintStream;
import org.korrigo.demo.internal.rest.Account;
import org.korrigo.demo.internal.rest.Accounts;

/** Tells people where to sign in, and as whom. */
public final class AccountTable {

    private AccountTable() {}

    public static void print(RunOptions options, PrintStream out) throws IOException {
        out.println();
        out.println("Korrigo is at " + options.server().resolve("/app/"));
        for (Account account : Accounts.in(options.accounts()).all()) {
            out.printf(
                    "  %-12s %-24s password %s%n",
                    String.join(", ", account.account().roles()).toLowerCase(java.util.Locale.ROOT),
                    account.account().username(),
                    account.password());
        }
    }
}
