package org.korrigo.shell.internal.choice;

import java.util.Arrays;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.korrigo.application.plugin.PluginBoard;
import org.korrigo.domain.account.Actor;

/** Completes ids of the plug-ins of the type that stands before, or of layouts. */
@Service
public class ChoiceIdCompleter implements Completer {

    @Reference
    private PluginBoard plugins;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        Actor actor = Actor.console("completion");
        List<String> before = Arrays.asList(line.getArguments());
        StringsCompleter ids = new StringsCompleter();
        if (before.contains("layout")) {
            plugins.layouts(actor).forEach(layout -> ids.getStrings().add(layout.id()));
        }
        plugins.plugins(actor).stream()
                .filter(plugin -> before.contains(plugin.type()))
                .forEach(plugin -> ids.getStrings().add(plugin.id()));
        return ids.complete(session, line, candidates);
    }
}
