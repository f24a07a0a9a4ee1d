package org.korrigo.shell.internal.trial;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.korrigo.application.plugin.PluginBoard;

/** Completes ids of identity matchers. */
@Service
public class MatcherCompleter implements Completer {

    @Reference
    private PluginBoard plugins;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        return PluginIds.complete(plugins, "identity", session, line, candidates);
    }
}
