package org.korrigo.plugin.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.plugin.PluginType;
import org.korrigo.spi.KorrigoPlugin;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/** What a plug-in says of itself through its service and its bundle. */
final class PluginNaming {

    static final Comparator<PluginEntry> BY_TYPE_AND_ID = Comparator.comparing(PluginEntry::type)
            .thenComparing(PluginEntry::id)
            .thenComparing(PluginEntry::serving, Comparator.reverseOrder())
            .thenComparing(PluginEntry::version);

    private PluginNaming() {}

    static List<PluginType> types(ServiceReference<?> reference) {
        List<String> names = Arrays.asList((String[]) reference.getProperty(Constants.OBJECTCLASS));
        return Arrays.stream(PluginType.values())
                .filter(type -> names.contains(type.spi().getName()))
                .toList();
    }

    static String version(ServiceReference<?> reference) {
        return bundle(reference).map(b -> b.getVersion().toString()).orElse("0.0.0");
    }

    static PluginEntry entry(PluginLease lease, boolean serving) {
        ServiceReference<Object> reference = lease.reference();
        return new PluginEntry(
                lease.type(),
                lease.id(),
                label(reference),
                lease.version(),
                bundle(reference).map(Bundle::getSymbolicName).orElse(""),
                serving,
                lease.callsInFlight(),
                properties(reference));
    }

    private static String label(ServiceReference<?> reference) {
        String label = String.valueOf(Optional.ofNullable(reference.getProperty(KorrigoPlugin.PREFIX_ + "label"))
                .orElse(""));
        return label.startsWith("%") ? translated(reference, label.substring(1)) : label;
    }

    private static String translated(ServiceReference<?> reference, String key) {
        return bundle(reference)
                .map(b -> new BundleWords(b, BundleWords.USUAL_PLACE, Locale.FRENCH).of("%" + key))
                .orElse(key);
    }

    private static Optional<Bundle> bundle(ServiceReference<?> reference) {
        return Optional.ofNullable(reference.getBundle());
    }

    private static Map<String, Object> properties(ServiceReference<?> reference) {
        Map<String, Object> properties = new TreeMap<>();
        for (String key : reference.getPropertyKeys()) {
            properties.put(key, reference.getProperty(key));
        }
        return properties;
    }
}
