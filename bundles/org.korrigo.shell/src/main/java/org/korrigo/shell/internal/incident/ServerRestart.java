package org.korrigo.shell.internal.incident;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.incident.ServerControl;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:server-restart --yes} */
@Service
@Command(scope = "korrigo", name = "server-restart", description = "Stops the server in order and starts it again")
public class ServerRestart extends KorrigoCommand {

    @Option(name = "--yes", description = "Does it")
    private boolean yes;

    @Option(name = "--dry-run", description = "Only says what it would do")
    private boolean dryRun;

    @Reference
    private ServerControl server;

    @Override
    protected Answer answer(Actor actor) {
        boolean does = yes && !dryRun;
        if (does) {
            server.restart(actor);
        }
        return Answer.line(
                new Restarting(does),
                does
                        ? "Le serveur redémarre ; les traitements en cours reprendront."
                        : "Redémarrerait le serveur (moins d'une minute, les copies ouvertes gardent leurs traits) : ajouter --yes.");
    }

    /** What {@code --json} prints. */
    private record Restarting(boolean restarting) {}
}
