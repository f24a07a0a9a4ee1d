package org.korrigo.shell.internal.plugin;

import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.plugin.PluginBoard;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:layout-list} */
@Service
@Command(scope = "korrigo", name = "layout-list", description = "Lists layouts and why some were rejected")
public class LayoutList extends KorrigoCommand {

    @Reference
    private PluginBoard plugins;

    @Override
    protected Answer answer(Actor actor) {
        return Answer.table(
                plugins.layouts(actor),
                List.of("Id", "Version", "Origin", "State", "Label", "Problem"),
                layout -> List.of(
                        layout.id(),
                        layout.version(),
                        layout.origin(),
                        layout.state(),
                        layout.label(),
                        layout.problem()));
    }
}
