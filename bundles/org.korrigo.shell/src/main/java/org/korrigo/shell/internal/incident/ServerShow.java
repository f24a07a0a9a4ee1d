package org.korrigo.shell.internal.incident;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.incident.ServerControl;
import org.korrigo.application.incident.ServerView;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:server-show} */
@Service
@Command(scope = "korrigo", name = "server-show", description = "Shows this server and what is switched on")
public class ServerShow extends KorrigoCommand {

    @Reference
    private ServerControl server;

    @Override
    protected Answer answer(Actor actor) {
        ServerView view = server.show(actor);
        List<String> lines = new ArrayList<>(List.of(
                "Korrigo " + view.version() + ", processus " + view.pid() + ", démarré " + view.startedAt(),
                view.java() + ", " + view.system() + ", " + view.home(),
                "Base : " + (view.database().equals("embedded") ? "embarquée" : "externe") + " ; sessions : "
                        + view.sessions() + " ; modules : " + view.activeBundles() + " actifs sur " + view.bundles()
                        + " ; isolement : " + view.isolation()));
        lines.addAll(
                view.modes().active().isEmpty() ? List.of("Fonctionnement normal.") : ModeWords.lines(view.modes()));
        return Answer.lines(view, lines);
    }
}
