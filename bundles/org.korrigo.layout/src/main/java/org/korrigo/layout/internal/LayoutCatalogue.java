package org.korrigo.layout.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.korrigo.layout.LayoutRegistry;
import org.korrigo.layout.ListedLayout;
import org.korrigo.spi.layout.BookletLayout;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * The registry, and the publisher behind it. Documents become services like those of any other bundle; the registry reads
 * services only, so that the list of services tells the truth.
 */
@Component(service = {LayoutRegistry.class, LayoutPublisher.class, ParentFinder.class})
public final class LayoutCatalogue implements LayoutRegistry, LayoutPublisher, ParentFinder {

    private final BundleContext context;
    private final ProviderTracker providers;
    private final Map<String, PublishedOrigin> origins = new ConcurrentSkipListMap<>();
    private boolean settling;
    private boolean unsettled;

    @Activate
    public LayoutCatalogue(BundleContext context) {
        this.context = context;
        this.providers = new ProviderTracker(context, this::settle);
        providers.open();
    }

    @Override
    public List<ListedLayout> layouts() {
        List<ListedLayout> lines = new ArrayList<>(ListedOffers.lines(providers.offers()));
        origins.values().forEach(origin -> lines.addAll(origin.problems()));
        lines.sort(Comparator.comparing(ListedLayout::id).thenComparing(ListedLayout::state));
        return List.copyOf(lines);
    }

    @Override
    public Optional<BookletLayout> find(String id) {
        return providers.offers().stream()
                .flatMap(offer -> offer.layouts().stream())
                .filter(layout -> layout.id().equals(id))
                .findFirst();
    }

    @Override
    public void publish(String origin, List<LayoutDocument> documents) {
        publish(origin, documents, Map.of());
    }

    @Override
    public synchronized void publish(
            String origin, List<LayoutDocument> documents, Map<String, SoundDocument> lastSound) {
        origins.computeIfAbsent(origin, name -> new PublishedOrigin(name, new LayoutService(context, name), lastSound))
                .replace(documents);
        settle();
    }

    @Override
    public synchronized Map<String, SoundDocument> withdraw(String origin) {
        PublishedOrigin gone = origins.remove(origin);
        return gone == null ? Map.of() : gone.withdraw();
    }

    @Override
    public synchronized Parent parent(LayoutDocument child, String id) {
        List<String> circle = new Lineage(origins.values(), providers.offers()).circle(child);
        if (!circle.isEmpty()) {
            return Parent.refused("the layouts extend each other: " + String.join(" > ", circle));
        }
        return find(id).map(Parent::of).orElseGet(() -> Parent.missing(id));
    }

    @Deactivate
    void close() {
        providers.close();
        List.copyOf(origins.keySet()).forEach(this::withdraw);
    }

    /** A new service may be the parent that a document waits for, and so on down the line: go round until nothing moves. It comes to
     * an end because nothing extends itself, not even through others, and renewed services keep their places.
     */
    private synchronized void settle() {
        unsettled = true;
        if (settling) {
            return;
        }
        settling = true;
        try {
            while (unsettled) {
                unsettled = false;
                origins.values().forEach(origin -> origin.resolve(this));
            }
        } finally {
            settling = false;
        }
    }
}
