package org.korrigo.shell.internal.account;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.account.Accounts;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:account-disable mdurand} */
@Service
@Command(
        scope = "korrigo",
        name = "account-disable",
        description = "Keeps an account from signing in and ends its sessions at once")
public class AccountDisable extends KorrigoCommand {

    @Argument(name = "username", description = "Account", required = true)
    @Completion(AccountCompleter.class)
    private String username;

    @Reference
    private Accounts accounts;

    @Override
    protected Answer answer(Actor actor) {
        return Answer.line(
                accounts.enable(actor, username, false), "Le compte " + username + " ne peut plus se connecter.");
    }
}
