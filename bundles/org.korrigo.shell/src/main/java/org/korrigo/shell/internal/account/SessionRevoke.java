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

/** {@code korrigo:session-revoke mdurand} */
@Service
@Command(scope = "korrigo", name = "session-revoke", description = "Ends all sessions of an account")
public class SessionRevoke extends KorrigoCommand {

    @Argument(name = "username", description = "Account", required = true)
    @Completion(AccountCompleter.class)
    private String username;

    @Reference
    private Accounts accounts;

    @Override
    protected Answer answer(Actor actor) {
        int ended = accounts.endSessions(actor, username);
        return Answer.line(new Ended(ended), ended + " session(s) fermée(s).");
    }

    /** What {@code --json} prints. */
    private record Ended(int ended) {}
}
