package org.korrigo.shell.internal.plugin;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.plugin.PluginBoard;
import org.korrigo.shell.internal.WordCompleter;

/** Completes the types of the plug-ins that are there. */
@Service
public class PluginTypeCompleter extends WordCompleter {

    @Reference
    private PluginBoard plugins;

    @Override
    protected Collection<String> words(List<String> before, String current) {
        Set<String> types = new TreeSet<>();
        plugins.plugins(ACTOR).forEach(plugin -> types.add(plugin.type()));
        return types;
    }
}
