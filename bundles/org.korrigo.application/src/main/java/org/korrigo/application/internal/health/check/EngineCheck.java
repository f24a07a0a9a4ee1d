package org.korrigo.application.internal.health.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.korrigo.application.internal.ApplicationSettings;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.plugin.PluginRegistry;
import org.korrigo.plugin.PluginType;
import org.korrigo.spi.PluginChoice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every kind of capability has at least one plug-in, and those that new exams get are there. */
@Component
public final class EngineCheck implements HealthCheck {

    private final PluginRegistry plugins;
    private final ApplicationSettings settings;

    @Activate
    public EngineCheck(@Reference PluginRegistry plugins, @Reference ApplicationSettings settings) {
        this.plugins = plugins;
        this.settings = settings;
    }

    @Override
    public String subject() {
        return "engines";
    }

    @Override
    public List<Finding> look() {
        List<PluginEntry> serving =
                plugins.entries().stream().filter(PluginEntry::serving).toList();
        Set<String> there = serving.stream()
                .map(entry -> entry.type().word() + ":" + entry.id())
                .collect(Collectors.toSet());
        List<Finding> found = new ArrayList<>();
        Arrays.stream(PluginType.values())
                .filter(type -> serving.stream().noneMatch(entry -> entry.type() == type))
                .map(type -> Finding.fail("engine-type-absent", Map.of("type", type.word())))
                .forEach(found::add);
        defaults().stream()
                .filter(plugin -> !there.contains(plugin))
                .map(plugin -> Finding.fail("engine-default-absent", Map.of("plugin", plugin)))
                .forEach(found::add);
        return found.isEmpty()
                ? List.of(Finding.ok("engines-ok", Map.of("count", Integer.toString(there.size()))))
                : found;
    }

    private Set<String> defaults() {
        var values = settings.values();
        Set<String> wanted = new LinkedHashSet<>();
        settings.defaultOcr().stream().map(PluginChoice::id).map("ocr:"::concat).forEach(wanted::add);
        wanted.add("identity:" + values.default_identity());
        wanted.add("scoring:" + values.default_scoring());
        wanted.add("renderer:" + values.default_renderer());
        wanted.add("storage:" + values.storage());
        settings.quality().map(PluginChoice::id).map("quality:"::concat).ifPresent(wanted::add);
        return wanted;
    }
}
