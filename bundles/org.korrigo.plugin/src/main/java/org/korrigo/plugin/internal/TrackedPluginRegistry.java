package org.korrigo.plugin.internal;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.plugin.PluginRegistry;
import org.korrigo.plugin.PluginType;
import org.korrigo.plugin.PluginUnavailableException;
import org.korrigo.spi.KorrigoPlugin;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tracks every service that wears an id and leases it out call by call. */
@Component(immediate = true, configurationPid = "org.korrigo.plugin")
@Designate(ocd = TrackedPluginRegistry.Settings.class)
public final class TrackedPluginRegistry
        implements PluginRegistry, ServiceTrackerCustomizer<Object, List<PluginLease>> {

    private static final Logger LOG = LoggerFactory.getLogger(TrackedPluginRegistry.class);
    private static final String ID = KorrigoPlugin.PREFIX_ + "id";

    /** Settings of the registry. */
    @ObjectClassDefinition(name = "Korrigo: plug-in registry")
    public @interface Settings {
        @AttributeDefinition(
                name = "Departure grace",
                description = "Seconds a leaving plug-in waits for its running calls before they are interrupted.")
        int departure_grace() default 15;
    }

    private final BundleContext context;
    private final Duration grace;
    private final List<PluginLease> leases = new CopyOnWriteArrayList<>();
    private final List<Consumer<String>> arrivalListeners = new CopyOnWriteArrayList<>();
    private final ServiceTracker<Object, List<PluginLease>> tracker;

    @Activate
    public TrackedPluginRegistry(BundleContext context, Settings settings) throws InvalidSyntaxException {
        this.context = context;
        this.grace = Duration.ofSeconds(settings.departure_grace());
        this.tracker = new ServiceTracker<>(context, context.createFilter("(" + ID + "=*)"), this);
        tracker.open();
    }

    @Deactivate
    void close() {
        tracker.close();
    }

    @Override
    public <P, R, X extends Exception> Called<R> call(Class<P> spi, String id, PluginCall<P, R, X> call)
            throws X, PluginUnavailableException {
        PluginType type =
                PluginType.of(spi).orElseThrow(() -> new IllegalArgumentException(spi + " is no plug-in type"));
        String name = type.word() + ":" + id;
        PluginLease lease = leased(type, id);
        if (lease == null) {
            throw new PluginUnavailableException(name, null);
        }
        return callLeased(lease, spi, name, call);
    }

    /**
     * Looks again when all that were there have left before the call began: in an update the next version may have come meanwhile.
     *
     * @return null when none is there
     */
    private PluginLease leased(PluginType type, String id) {
        Set<PluginLease> refused = new HashSet<>();
        while (true) {
            int before = refused.size();
            for (PluginLease lease : of(type, id)) {
                if (!refused.contains(lease) && lease.acquire()) {
                    return lease;
                }
                refused.add(lease);
            }
            if (refused.size() == before) {
                return null;
            }
        }
    }

    private static <P, R, X extends Exception> Called<R> callLeased(
            PluginLease lease, Class<P> spi, String name, PluginCall<P, R, X> call)
            throws X, PluginUnavailableException {
        try {
            R result = call.on(spi.cast(lease.service()));
            return new Called<>(result, name + "@" + lease.version());
        } catch (Exception | LinkageError failure) {
            if (lease.isRevoked()) {
                throw new PluginUnavailableException(name, failure);
            }
            throw failure;
        } finally {
            lease.release();
        }
    }

    @Override
    public List<PluginEntry> entries() {
        return leases.stream()
                .filter(lease -> !lease.isRevoked())
                .map(lease -> PluginNaming.entry(lease, isServing(lease)))
                .sorted(PluginNaming.BY_TYPE_AND_ID)
                .toList();
    }

    private boolean isServing(PluginLease lease) {
        return of(lease.type(), lease.id()).stream()
                .filter(other -> !other.isRevoked())
                .findFirst()
                .filter(first -> first == lease)
                .isPresent();
    }

    private List<PluginLease> of(PluginType type, String id) {
        return leases.stream()
                .filter(lease -> lease.type() == type && lease.id().equals(id))
                .sorted()
                .toList();
    }

    @Override
    public AutoCloseable onArrival(Consumer<String> listener) {
        arrivalListeners.add(listener);
        return () -> arrivalListeners.remove(listener);
    }

    @Override
    public List<PluginLease> addingService(ServiceReference<Object> reference) {
        List<PluginType> types = PluginNaming.types(reference);
        if (types.isEmpty()) {
            return null;
        }
        Object service = context.getService(reference);
        if (service == null) {
            return null;
        }
        String id = String.valueOf(reference.getProperty(ID));
        List<PluginLease> added = types.stream()
                .map(type -> new PluginLease(type, id, reference, service))
                .toList();
        leases.addAll(added);
        added.forEach(this::announce);
        return added;
    }

    private void announce(PluginLease lease) {
        String name = lease.type().word() + ":" + lease.id();
        LOG.info("Plug-in {} {} is here", name, lease.version());
        for (Consumer<String> listener : arrivalListeners) {
            try {
                listener.accept(name);
            } catch (RuntimeException e) {
                LOG.error("Plug-in {} is here, but somebody who waited for it failed", name, e);
            }
        }
    }

    @Override
    public void modifiedService(ServiceReference<Object> reference, List<PluginLease> held) {
        // id and type of a registration never change; ranking is read from the reference at each call
    }

    @Override
    public void removedService(ServiceReference<Object> reference, List<PluginLease> held) {
        held.forEach(PluginLease::revoke);
        for (PluginLease lease : held) {
            lease.awaitDeparture(grace);
            // until now its own calls could find it
            leases.remove(lease);
            LOG.info("Plug-in {}:{} has left", lease.type().word(), lease.id());
        }
        context.ungetService(reference);
    }
}
