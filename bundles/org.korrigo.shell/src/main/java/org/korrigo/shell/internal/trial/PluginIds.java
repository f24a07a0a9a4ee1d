package org.korrigo.shell.internal.trial;

import java.util.List;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.korrigo.application.plugin.PluginBoard;
import org.korrigo.domain.account.Actor;

/** Completes ids of plug-ins of one type. */
final class PluginIds {

    private PluginIds() {}

    static int complete(PluginBoard plugins, String type, Session session, CommandLine line, List<String> candidates) {
        StringsCompleter ids = new StringsCompleter();
        plugins.plugins(Actor.console("completion")).stream()
                .filter(plugin -> plugin.type().equals(type))
                .forEach(plugin -> ids.getStrings().add(plugin.id()));
        return ids.complete(session, line, candidates);
    }
}
