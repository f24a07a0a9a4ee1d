package org.korrigo.layout.internal;

import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.LayoutProvider;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one service registration of an origin: there while it has layouts, renewed when they change. */
final class LayoutService {

    /** Service property: id of the first registration, which keeps an origin's place among others when it renews its service. */
    static final String SINCE = "korrigo.layout.since";

    private static final Logger LOG = LoggerFactory.getLogger(LayoutService.class);

    private final BundleContext context;
    private final String origin;
    private List<BookletLayout> offered = List.of();
    private ServiceRegistration<LayoutProvider> registration;
    private Optional<Object> since = Optional.empty();

    LayoutService(BundleContext context, String origin) {
        this.context = context;
        this.origin = origin;
    }

    void offer(List<BookletLayout> layouts) {
        if (layouts.equals(offered)) {
            return;
        }
        ServiceRegistration<LayoutProvider> former = registration;
        offered = layouts;
        registration = layouts.isEmpty() ? null : register(layouts);
        // only now: the new one is there before the old one goes, so that nobody sees a gap
        unregister(former);
        LOG.info("{} offers {}", origin, layouts.stream().map(BookletLayout::id).toList());
    }

    void withdraw() {
        unregister(registration);
        registration = null;
        offered = List.of();
    }

    private ServiceRegistration<LayoutProvider> register(List<BookletLayout> layouts) {
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put(LayoutProvider.ORIGIN, origin);
        since.ifPresent(first -> properties.put(SINCE, first));
        ServiceRegistration<LayoutProvider> registered =
                context.registerService(LayoutProvider.class, () -> layouts, properties);
        since = since.or(() -> Optional.of(registered.getReference().getProperty(Constants.SERVICE_ID)));
        return registered;
    }

    private static void unregister(ServiceRegistration<LayoutProvider> registration) {
        if (registration != null) {
            registration.unregister();
        }
    }
}
