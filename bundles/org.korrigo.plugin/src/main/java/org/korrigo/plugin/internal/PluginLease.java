package org.korrigo.plugin.internal;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.korrigo.plugin.PluginType;
import org.osgi.framework.ServiceReference;

/** A tracked plug-in and the calls it is serving. Once revoked it serves only those who are inside already. */
final class PluginLease implements Comparable<PluginLease> {

    private final PluginType type;
    private final String id;
    private final String version;
    private final ServiceReference<Object> reference;
    private final Object service;
    /** How deep each caller is: a plug-in may be called from within its own call. */
    private final Map<Thread, Integer> callers = new HashMap<>();

    private final Set<Thread> interrupted = new HashSet<>();
    private boolean revoked;

    PluginLease(PluginType type, String id, ServiceReference<Object> reference, Object service) {
        this.type = type;
        this.id = id;
        // a reference forgets its bundle once the service is gone, while calls may still be running
        this.version = PluginNaming.version(reference);
        this.reference = reference;
        this.service = service;
    }

    PluginType type() {
        return type;
    }

    String id() {
        return id;
    }

    String version() {
        return version;
    }

    ServiceReference<Object> reference() {
        return reference;
    }

    Object service() {
        return service;
    }

    /** @return false when the plug-in is leaving and the caller is not inside a call of it */
    synchronized boolean acquire() {
        Thread caller = Thread.currentThread();
        if (revoked && !callers.containsKey(caller)) {
            return false;
        }
        callers.merge(caller, 1, Integer::sum);
        return true;
    }

    /** Ends a call. The caller leaves with the interrupt status it would have had without the departure. */
    synchronized void release() {
        Thread caller = Thread.currentThread();
        callers.computeIfPresent(caller, (thread, depth) -> depth == 1 ? null : depth - 1);
        if (!callers.containsKey(caller) && interrupted.remove(caller)) {
            // the interruption was ours, meant for the call and not for the thread
            Thread.interrupted();
        }
        notifyAll();
    }

    synchronized boolean isRevoked() {
        return revoked;
    }

    synchronized int callsInFlight() {
        return callers.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Refuses newcomers from now on. */
    synchronized void revoke() {
        revoked = true;
    }

    /**
     * Waits for the running calls; those that overstay the grace are interrupted and given as long again. A caller that revokes from
     * within its own call is not waited for: it would wait for itself.
     */
    synchronized void awaitDeparture(Duration grace) {
        if (!awaitCallers(grace)) {
            callers.keySet().stream().filter(this::isOther).forEach(this::interrupt);
            awaitCallers(grace);
        }
    }

    private void interrupt(Thread caller) {
        if (!caller.isInterrupted()) {
            interrupted.add(caller);
            caller.interrupt();
        }
    }

    private boolean awaitCallers(Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (callers.keySet().stream().anyMatch(this::isOther)) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    private boolean isOther(Thread caller) {
        return caller != Thread.currentThread();
    }

    /** Highest service ranking first, as it is now, then the eldest: the order of OSGi service references. */
    @Override
    public int compareTo(PluginLease other) {
        return other.reference.compareTo(reference);
    }
}
