package org.korrigo.plugin.internal;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.korrigo.plugin.PluginType;
import org.osgi.framework.ServiceReference;

/** A tracked plug-in and the calls it is serving. Once revoked it takes no new call. */
final class PluginLease implements Comparable<PluginLease> {

    private final PluginType type;
    private final String id;
    private final ServiceReference<Object> reference;
    private final Object service;
    private final Set<Thread> callers = new HashSet<>();
    private boolean revoked;

    PluginLease(PluginType type, String id, ServiceReference<Object> reference, Object service) {
        this.type = type;
        this.id = id;
        this.reference = reference;
        this.service = service;
    }

    PluginType type() {
        return type;
    }

    String id() {
        return id;
    }

    ServiceReference<Object> reference() {
        return reference;
    }

    Object service() {
        return service;
    }

    /** @return false when the plug-in is leaving */
    synchronized boolean acquire() {
        return !revoked && callers.add(Thread.currentThread());
    }

    synchronized void release() {
        callers.remove(Thread.currentThread());
        notifyAll();
    }

    synchronized boolean isRevoked() {
        return revoked;
    }

    synchronized int callsInFlight() {
        return callers.size();
    }

    /**
     * Refuses new calls and waits for the running ones; those that overstay the grace are interrupted and given as long again. A
     * caller that revokes from within its own call is not waited for: it would wait for itself.
     */
    synchronized void revoke(Duration grace) {
        revoked = true;
        if (!awaitCallers(grace)) {
            callers.stream().filter(this::isOther).forEach(Thread::interrupt);
            awaitCallers(grace);
        }
    }

    private boolean awaitCallers(Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (callers.stream().anyMatch(this::isOther)) {
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

    /** Highest service ranking first, then the eldest: the order of OSGi service references. */
    @Override
    public int compareTo(PluginLease other) {
        return other.reference.compareTo(reference);
    }
}
