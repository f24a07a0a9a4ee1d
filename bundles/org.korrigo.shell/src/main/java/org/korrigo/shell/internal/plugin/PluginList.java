package org.korrigo.shell.internal.plugin;

import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.plugin.PluginBoard;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:plugin-list} */
@Service
@Command(
        scope = "korrigo",
        name = "plugin-list",
        description = "Lists plug-ins, their calls in flight and the jobs that wait for them")
public class PluginList extends KorrigoCommand {

    @Reference
    private PluginBoard plugins;

    @Override
    protected Answer answer(Actor actor) {
        return Answer.table(
                plugins.plugins(actor),
                List.of("Type", "Id", "Version", "State", "Calls", "Jobs waiting", "Label"),
                plugin -> List.of(
                        plugin.type(),
                        plugin.id(),
                        plugin.version(),
                        plugin.serving() ? "serving" : "standby",
                        plugin.callsInFlight(),
                        plugin.jobsWaiting(),
                        plugin.label()));
    }
}
