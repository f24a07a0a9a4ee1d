package org.korrigo.shell.internal.plugin;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.plugin.LayoutView;
import org.korrigo.application.plugin.PluginBoard;
import org.korrigo.application.plugin.PluginView;
import org.korrigo.shell.internal.WordCompleter;

/** Completes ids behind a type of plug-in, or behind {@code layout}. */
@Service
public class PluginIdCompleter extends WordCompleter {

    @Reference
    private PluginBoard plugins;

    @Override
    protected Collection<String> words(List<String> before, String current) {
        String type = word(before, 1);
        Stream<String> ids = type.equals(PluginTest.LAYOUT)
                ? plugins.layouts(ACTOR).stream().map(LayoutView::id)
                : plugins.plugins(ACTOR).stream()
                        .filter(plugin -> plugin.type().equals(type))
                        .map(PluginView::id);
        return ids.distinct().toList();
    }
}
