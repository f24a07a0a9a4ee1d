package org.korrigo.shell.internal.account;

import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.account.AccountView;
import org.korrigo.application.account.Accounts;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:account-roles mdurand teacher secretary} */
@Service
@Command(scope = "korrigo", name = "account-roles", description = "Shows or replaces what an account may do")
public class AccountRoles extends KorrigoCommand {

    @Argument(name = "username", description = "Account", required = true)
    @Completion(AccountCompleter.class)
    private String username;

    @Argument(index = 1, name = "roles", description = "admin, teacher, secretary or student", multiValued = true)
    @Completion(RoleCompleter.class)
    private List<String> roles;

    @Reference
    private Accounts accounts;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed {
        AccountView account = roles == null
                ? accounts.show(actor, username)
                : accounts.setRoles(actor, username, RoleWords.read(roles));
        return Answer.line(account, username + " : " + RoleWords.of(account.roles()));
    }
}
