package org.korrigo.shell.internal.account;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.account.Accounts;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:session-revoke mdurand}, {@code korrigo:session-revoke --all --yes} */
@Service
@Command(
        scope = "korrigo",
        name = "session-revoke",
        description = "Ends all sessions of an account or of everybody, or forgets those that are over")
public class SessionRevoke extends KorrigoCommand {

    @Argument(name = "username", description = "Account")
    @Completion(AccountCompleter.class)
    private String username;

    @Option(name = "--all", description = "Those of everybody; needs --yes")
    private boolean all;

    @Option(name = "--expired", description = "Only forgets sessions that are over")
    private boolean expired;

    @Option(name = "--yes", description = "With --all: does it")
    private boolean yes;

    @Option(name = "--dry-run", description = "With --all: only says what it would do")
    private boolean dryRun;

    @Reference
    private Accounts accounts;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed {
        if ((username != null ? 1 : 0) + (all ? 1 : 0) + (expired ? 1 : 0) != 1) {
            throw new CommandFailed("Nommer un compte, ou --all, ou --expired.");
        }
        if (all && (!yes || dryRun)) {
            return Answer.line(
                    new Ended(0),
                    "Fermerait les sessions de tout le monde, celle de chaque correcteur comprise : --yes.");
        }
        int ended = ended(actor);
        return Answer.line(new Ended(ended), ended + " session(s) fermée(s).");
    }

    private int ended(Actor actor) {
        if (all) {
            return accounts.endEverySession(actor);
        }
        return expired ? accounts.forgetEndedSessions(actor) : accounts.endSessions(actor, username);
    }

    /** What {@code --json} prints. */
    private record Ended(int ended) {}
}
