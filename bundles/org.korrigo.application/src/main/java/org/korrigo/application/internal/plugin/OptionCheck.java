package org.korrigo.application.internal.plugin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.korrigo.domain.Problem;
import org.korrigo.plugin.OptionFault;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.plugin.PluginOptionsCatalogue;
import org.korrigo.plugin.PluginRegistry;
import org.korrigo.plugin.PluginType;
import org.korrigo.spi.PluginChoice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Holds the settings of a chosen plug-in against what the plug-in says it takes. */
@Component(service = OptionCheck.class)
public final class OptionCheck {

    private final PluginRegistry registry;
    private final PluginOptionsCatalogue catalogue;

    @Activate
    public OptionCheck(@Reference PluginRegistry registry, @Reference PluginOptionsCatalogue catalogue) {
        this.registry = registry;
        this.catalogue = catalogue;
    }

    /**
     * @throws Problem {@code option-invalid} with the facts {@code plugin}, {@code option}, {@code value}, {@code reason} and
     *     {@code expected} of the first fault; {@code plugin-unavailable} when nobody is there to ask
     */
    public void check(PluginType type, PluginChoice choice) {
        List<OptionFault> faults =
                catalogue.of(serving(type, choice.id()), Locale.FRENCH).faultsOf(choice.options());
        if (!faults.isEmpty()) {
            throw problem(type.word() + ":" + choice.id(), faults.get(0));
        }
    }

    private PluginEntry serving(PluginType type, String id) {
        return registry.entries().stream()
                .filter(entry -> entry.type() == type && entry.id().equals(id) && entry.serving())
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        Problem.Kind.PLUGIN_UNAVAILABLE,
                        "plugin-unavailable",
                        Map.of("plugin", type.word() + ":" + id)));
    }

    private static Problem problem(String plugin, OptionFault fault) {
        return Problem.invalid(
                "option-invalid",
                Map.of(
                        "plugin", plugin,
                        "option", fault.key(),
                        "value", fault.value(),
                        "reason", fault.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        "expected", fault.expected()));
    }
}
