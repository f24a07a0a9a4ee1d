package org.korrigo.shell.internal.account;

import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.account.Accounts;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:account-list} */
@Service
@Command(scope = "korrigo", name = "account-list", description = "Lists accounts")
public class AccountList extends KorrigoCommand {

    @Reference
    private Accounts accounts;

    @Override
    protected Answer answer(Actor actor) {
        return Answer.table(
                accounts.list(actor),
                List.of("Username", "Name", "Roles", "Enabled"),
                account -> List.of(account.username(), account.displayName(), account.roles(), account.enabled()));
    }
}
