package org.korrigo.application.internal.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.plugin.PluginRegistry;
import org.korrigo.plugin.PluginType;
import org.korrigo.plugin.PluginUnavailableException;

/** Plug-ins of a test, all of version 1.0.0. */
final class FakeRegistry implements PluginRegistry {

    private final Map<String, Object> plugins = new HashMap<>();
    private final List<PluginEntry> entries = new ArrayList<>();

    <P> void add(Class<P> spi, String id, P plugin, Map<String, Object> properties) {
        PluginType type = PluginType.of(spi).orElseThrow();
        plugins.put(type.word() + ":" + id, plugin);
        entries.add(new PluginEntry(type, id, id, "1.0.0", "test", true, 0, properties));
    }

    void remove(Class<?> spi, String id) {
        plugins.remove(PluginType.of(spi).orElseThrow().word() + ":" + id);
    }

    @Override
    public <P, R, X extends Exception> Called<R> call(Class<P> spi, String id, PluginCall<P, R, X> call)
            throws X, PluginUnavailableException {
        String name = PluginType.of(spi).orElseThrow().word() + ":" + id;
        Object plugin = plugins.get(name);
        if (plugin == null) {
            throw new PluginUnavailableException(name, null);
        }
        return new Called<>(call.on(spi.cast(plugin)), name + "@1.0.0");
    }

    @Override
    public List<PluginEntry> entries() {
        return entries;
    }

    @Override
    public AutoCloseable onArrival(Consumer<String> listener) {
        return () -> {};
    }
}
