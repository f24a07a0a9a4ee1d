package org.korrigo.application.internal.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.plugin.PluginRegistry;
import org.korrigo.plugin.PluginType;
import org.korrigo.plugin.PluginUnavailableException;

/** Plug-ins of a test, called as they are. */
public final class KnownPlugins implements PluginRegistry {

    private final List<PluginEntry> entries = new ArrayList<>();
    private final List<Object> services = new ArrayList<>();

    /** The first of an id serves. */
    public PluginEntry add(PluginType type, String id, Object service, Map<String, Object> properties) {
        boolean serving = entries.stream().noneMatch(e -> e.type() == type && e.id().equals(id));
        String version = serving ? "1.1.0" : "1.0.0";
        PluginEntry entry = new PluginEntry(type, id, "Label of " + id, version, "org.example", serving, 0, properties);
        entries.add(entry);
        services.add(service);
        return entry;
    }

    @Override
    public <P, R, X extends Exception> Called<R> call(Class<P> spi, String id, PluginCall<P, R, X> call)
            throws X, PluginUnavailableException {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).type().spi() == spi && entries.get(i).id().equals(id)) {
                return new Called<>(call.on(spi.cast(services.get(i))), id);
            }
        }
        throw new PluginUnavailableException(id, null);
    }

    @Override
    public List<PluginEntry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public AutoCloseable onArrival(Consumer<String> listener) {
        return () -> {};
    }
}
