package org.korrigo.shell.internal.account;

import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.account.Accounts;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:session-list mdurand} */
@Service
@Command(scope = "korrigo", name = "session-list", description = "Lists the live sessions of an account")
public class SessionList extends KorrigoCommand {

    @Argument(name = "username", description = "Account", required = true)
    @Completion(AccountCompleter.class)
    private String username;

    @Reference
    private Accounts accounts;

    @Override
    protected Answer answer(Actor actor) {
        return Answer.table(
                accounts.sessions(actor, username),
                List.of("Id", "Since", "Last seen", "Expires"),
                session -> List.of(session.id(), session.since(), session.lastSeen(), session.expiresAt()));
    }
}
