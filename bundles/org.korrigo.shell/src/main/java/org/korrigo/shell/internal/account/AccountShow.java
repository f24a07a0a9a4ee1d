package org.korrigo.shell.internal.account;

import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.account.AccountView;
import org.korrigo.application.account.Accounts;
import org.korrigo.application.account.SessionView;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:account-show mdurand} */
@Service
@Command(scope = "korrigo", name = "account-show", description = "Shows an account and how many sessions it has")
public class AccountShow extends KorrigoCommand {

    @Argument(name = "username", description = "Account", required = true)
    @Completion(AccountCompleter.class)
    private String username;

    @Reference
    private Accounts accounts;

    /** What {@code --json} prints. */
    private record Shown(AccountView account, List<SessionView> sessions) {}

    @Override
    protected Answer answer(Actor actor) {
        AccountView account = accounts.show(actor, username);
        List<SessionView> sessions = accounts.sessions(actor, username);
        return Answer.lines(
                new Shown(account, sessions),
                List.of(
                        "Compte : " + account.username(),
                        "Nom : " + account.displayName(),
                        "Rôles : " + RoleWords.of(account.roles()),
                        "Peut se connecter : " + (account.enabled() ? "oui" : "non"),
                        "Sessions ouvertes : " + sessions.size()));
    }
}
