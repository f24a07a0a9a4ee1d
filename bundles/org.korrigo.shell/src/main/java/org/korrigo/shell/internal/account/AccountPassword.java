package org.korrigo.shell.internal.account;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.account.Accounts;
import org.korrigo.application.account.CreatedAccount;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:account-password mdurand} */
@Service
@Command(
        scope = "korrigo",
        name = "account-password",
        description = "Makes a new password for an account, prints it and ends its sessions")
public class AccountPassword extends KorrigoCommand {

    @Argument(name = "username", description = "Account", required = true)
    @Completion(AccountCompleter.class)
    private String username;

    @Reference
    private Accounts accounts;

    @Override
    protected Answer answer(Actor actor) {
        CreatedAccount made = accounts.resetPassword(actor, username, new char[0]);
        return Answer.line(made, username + " " + made.password().orElse(""));
    }
}
