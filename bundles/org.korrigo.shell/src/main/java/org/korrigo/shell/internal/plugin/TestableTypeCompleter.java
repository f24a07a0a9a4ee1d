package org.korrigo.shell.internal.plugin;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.plugin.PluginBoard;
import org.korrigo.shell.internal.WordCompleter;

/** Completes what can be tested: plug-ins by type, and layouts. */
@Service
public class TestableTypeCompleter extends WordCompleter {

    @Reference
    private PluginBoard plugins;

    @Override
    protected Collection<String> words(List<String> before, String current) {
        Set<String> types = new TreeSet<>(Set.of(PluginTest.LAYOUT));
        plugins.plugins(ACTOR).forEach(plugin -> types.add(plugin.type()));
        return types;
    }
}
