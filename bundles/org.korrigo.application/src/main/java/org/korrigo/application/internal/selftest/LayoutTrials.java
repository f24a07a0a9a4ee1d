package org.korrigo.application.internal.selftest;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.korrigo.plugin.OptionFault;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.plugin.PluginOptionsCatalogue;
import org.korrigo.plugin.PluginRegistry;
import org.korrigo.plugin.PluginType;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;

/** What a layout needs from this server and from itself, beyond the form of its document. */
final class LayoutTrials {

    private final PluginRegistry registry;
    private final PluginOptionsCatalogue catalogue;

    LayoutTrials(PluginRegistry registry, PluginOptionsCatalogue catalogue) {
        this.registry = registry;
        this.catalogue = catalogue;
    }

    List<Promise<BookletLayout>> promises() {
        return List.of(
                new Promise<>("has-a-french-label", LayoutTrials::hasAFrenchLabel),
                new Promise<>("uses-a-split-strategy-that-is-there", this::usesAStrategy),
                new Promise<>("gives-it-options-it-knows", this::givesKnownOptions),
                new Promise<>("names-a-zone-once-a-page", LayoutTrials::namesZonesOnce),
                new Promise<>("hides-who-wrote", LayoutTrials::hidesWhoWrote));
    }

    private static String hasAFrenchLabel(BookletLayout layout) throws BrokenPromise {
        String label = layout.label().getOrDefault("fr", "");
        BrokenPromise.unless(!label.isBlank(), "It has no French label.");
        return label;
    }

    private String usesAStrategy(BookletLayout layout) throws BrokenPromise {
        PluginEntry strategy = strategy(layout)
                .orElseThrow(() -> new BrokenPromise("split:" + layout.splitStrategy() + " is not installed."));
        return "split:" + strategy.id() + "@" + strategy.version();
    }

    private String givesKnownOptions(BookletLayout layout) throws BrokenPromise {
        if (strategy(layout).isEmpty()) {
            throw new BrokenPromise("Nobody is there to ask.");
        }
        List<OptionFault> faults =
                catalogue.of(strategy(layout).get(), Locale.ENGLISH).faultsOf(layout.splitOptions());
        BrokenPromise.unless(faults.isEmpty(), "The strategy cannot use: " + faults + ".");
        return layout.splitOptions().values().size() + " options.";
    }

    private static String namesZonesOnce(BookletLayout layout) throws BrokenPromise {
        Set<String> seen = new HashSet<>();
        for (Zone zone : layout.zones()) {
            BrokenPromise.unless(
                    seen.add(zone.page() + " " + zone.id()),
                    "Page " + zone.page() + " has two zones '" + zone.id() + "'.");
        }
        return layout.zones().size() + " zones.";
    }

    private static String hidesWhoWrote(BookletLayout layout) throws BrokenPromise {
        Set<String> hidden = layout.zones().stream()
                .filter(zone -> zone.role() == ZoneRole.IDENTITY || zone.role() == ZoneRole.ANONYMITY)
                .map(Zone::id)
                .collect(Collectors.toSet());
        BrokenPromise.unless(!hidden.isEmpty(), "No zone is hidden: markers would see the student's name.");
        return hidden.size() + " zones are cut out of what markers see.";
    }

    private Optional<PluginEntry> strategy(BookletLayout layout) {
        return registry.entries().stream()
                .filter(entry -> entry.type() == PluginType.SPLIT && entry.serving())
                .filter(entry -> entry.id().equals(layout.splitStrategy()))
                .findFirst();
    }
}
