package org.korrigo.shell.internal.plugin;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.korrigo.application.plugin.PluginBoard;
import org.korrigo.domain.account.Actor;

/** Completes ids of layouts. */
@Service
public class LayoutCompleter implements Completer {

    @Reference
    private PluginBoard plugins;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        StringsCompleter ids = new StringsCompleter();
        plugins.layouts(Actor.console("completion"))
                .forEach(layout -> ids.getStrings().add(layout.id()));
        return ids.complete(session, line, candidates);
    }
}
