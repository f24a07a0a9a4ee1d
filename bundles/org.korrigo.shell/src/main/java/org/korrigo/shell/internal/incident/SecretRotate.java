package org.korrigo.shell.internal.incident;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.incident.RotationView;
import org.korrigo.application.incident.ServerControl;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:secret-rotate --restart --yes} */
@Service
@Command(
        scope = "korrigo",
        name = "secret-rotate",
        description =
                "Ends all sessions and gives the embedded database new passwords; without --yes says what it would do")
public class SecretRotate extends KorrigoCommand {

    @Option(name = "--host-key", description = "Also a new key for the console over SSH")
    private boolean hostKey;

    @Option(name = "--restart", description = "Restarts the server at once, so that all of it holds")
    private boolean restart;

    @Option(name = "--yes", description = "Does it")
    private boolean yes;

    @Option(name = "--dry-run", description = "Only says what it would do")
    private boolean dryRun;

    @Reference
    private ServerControl server;

    @Override
    protected Answer answer(Actor actor) throws IOException {
        boolean does = yes && !dryRun;
        RotationView view = does ? server.rotateSecrets(actor, hostKey) : server.planRotation(actor, hostKey);
        if (does && restart) {
            server.restart(actor);
        }
        return Answer.lines(view, lines(view, does));
    }

    private List<String> lines(RotationView view, boolean done) {
        List<String> lines = new ArrayList<>();
        if (!done) {
            lines.add("Serait fait avec --yes :");
        }
        lines.add("Sessions fermées : " + view.sessions() + " ; chacun se reconnecte.");
        lines.add(
                view.databasePassword()
                        ? "Base embarquée : nouveaux mots de passe au prochain démarrage."
                        : "Base externe : changer son mot de passe sur son serveur, puis dans etc/org.ops4j.datasource-korrigo.cfg.");
        if (view.hostKey()) {
            lines.add("Console SSH : nouvelle clé au prochain démarrage.");
        }
        lines.add(restart ? "Le serveur redémarre." : "Redémarrer pour finir : server-restart --yes");
        return lines;
    }
}
