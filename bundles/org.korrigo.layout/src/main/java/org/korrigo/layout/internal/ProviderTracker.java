package org.korrigo.layout.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.korrigo.spi.layout.LayoutProvider;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** The LayoutProvider services of the moment, the one that serves first in front. */
final class ProviderTracker extends ServiceTracker<LayoutProvider, LayoutOffer> {

    private static final Comparator<ServiceReference<LayoutProvider>> FIRST_TO_SERVE =
            Comparator.<ServiceReference<LayoutProvider>>comparingInt(ProviderTracker::ranking)
                    .reversed()
                    .thenComparingLong(ProviderTracker::since)
                    .thenComparing(Comparator.comparingLong(ProviderTracker::id).reversed());

    private final Runnable changed;
    /** The tracker's own map has a new service only after the callback that tells of it. */
    private final Map<ServiceReference<LayoutProvider>, LayoutOffer> offers = new ConcurrentHashMap<>();

    ProviderTracker(BundleContext context, Runnable changed) {
        super(context, LayoutProvider.class, null);
        this.changed = changed;
    }

    @Override
    public LayoutOffer addingService(ServiceReference<LayoutProvider> reference) {
        LayoutProvider provider = context.getService(reference);
        if (provider == null) {
            return null;
        }
        LayoutOffer offer = LayoutOffer.of(origin(reference), provider);
        offers.put(reference, offer);
        changed.run();
        return offer;
    }

    @Override
    public void modifiedService(ServiceReference<LayoutProvider> reference, LayoutOffer offer) {
        changed.run();
    }

    @Override
    public void removedService(ServiceReference<LayoutProvider> reference, LayoutOffer offer) {
        offers.remove(reference);
        context.ungetService(reference);
        changed.run();
    }

    /** Higher ranking first, then whoever came first; of one origin its latest registration. */
    List<LayoutOffer> offers() {
        return offers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(FIRST_TO_SERVE))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static int ranking(ServiceReference<LayoutProvider> reference) {
        return reference.getProperty(Constants.SERVICE_RANKING) instanceof Integer ranking ? ranking : 0;
    }

    private static long id(ServiceReference<LayoutProvider> reference) {
        return (long) reference.getProperty(Constants.SERVICE_ID);
    }

    private static long since(ServiceReference<LayoutProvider> reference) {
        return reference.getProperty(LayoutService.SINCE) instanceof Long since ? since : id(reference);
    }

    private static String origin(ServiceReference<LayoutProvider> reference) {
        Object origin = reference.getProperty(LayoutProvider.ORIGIN);
        return origin == null ? "bundle " + reference.getBundle().getSymbolicName() : origin.toString();
    }
}
