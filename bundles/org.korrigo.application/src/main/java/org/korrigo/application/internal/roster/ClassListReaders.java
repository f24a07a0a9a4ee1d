package org.korrigo.application.internal.roster;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.domain.Problem;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.plugin.PluginRegistry;
import org.korrigo.plugin.PluginType;
import org.korrigo.spi.Options;
import org.korrigo.spi.roster.ClassList;
import org.korrigo.spi.roster.ClassListFile;
import org.korrigo.spi.roster.ClassListReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The reader that recognises a list best reads it. */
@Component(service = ClassListReaders.class)
public final class ClassListReaders {

    private final PluginRegistry registry;
    private final PluginCalls plugins;

    @Activate
    public ClassListReaders(@Reference PluginRegistry registry, @Reference PluginCalls plugins) {
        this.registry = registry;
        this.plugins = plugins;
    }

    ClassList read(ClassListFile file) {
        return read(file, surest(file));
    }

    ClassList read(ClassListFile file, String id) {
        return plugins.ask(ClassListReader.class, id, reader -> reader.read(file, Options.NONE));
    }

    String surest(ClassListFile file) {
        record Sure(String reader, double by) {}
        return plugins.await("roster", this::readers).stream()
                .map(id -> new Sure(id, plugins.ask(ClassListReader.class, id, reader -> reader.recognises(file))))
                .filter(sure -> sure.by() > 0)
                .max(Comparator.comparingDouble(Sure::by))
                .map(Sure::reader)
                .orElseThrow(() -> Problem.invalid("class-list-unknown", Map.of("name", file.name())));
    }

    /** Without any, nobody can say that the list is unknown. */
    private List<String> readers() {
        List<String> readers = registry.entries().stream()
                .filter(entry -> entry.type() == PluginType.ROSTER && entry.serving())
                .map(PluginEntry::id)
                .toList();
        if (readers.isEmpty()) {
            throw Problem.of(Problem.Kind.PLUGIN_UNAVAILABLE, "plugin-unavailable", Map.of("plugin", "roster"));
        }
        return readers;
    }
}
