package org.korrigo.shell.internal.choice;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.plugin.LayoutView;
import org.korrigo.application.plugin.PluginBoard;
import org.korrigo.application.plugin.PluginView;
import org.korrigo.shell.internal.WordCompleter;

/** Completes ids of the plug-ins of the type that stands before, or of layouts. Several engines may follow one another. */
@Service
public class ChoiceIdCompleter extends WordCompleter {

    @Reference
    private PluginBoard plugins;

    @Override
    protected Collection<String> words(List<String> before, String current) {
        String type = before.stream()
                .filter(ChoiceTypeCompleter.TYPES::contains)
                .findFirst()
                .orElse("");
        Stream<String> ids = type.equals("layout")
                ? plugins.layouts(ACTOR).stream().map(LayoutView::id)
                : plugins.plugins(ACTOR).stream()
                        .filter(plugin -> plugin.type().equals(type))
                        .map(PluginView::id);
        return ids.distinct().toList();
    }
}
