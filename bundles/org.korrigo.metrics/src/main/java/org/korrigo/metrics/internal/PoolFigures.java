package org.korrigo.metrics.internal;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.korrigo.domain.metric.Metric;
import org.korrigo.domain.metric.Metric.Sample;
import org.korrigo.domain.metric.MetricSource;
import org.osgi.service.component.annotations.Component;

/** Connections to the database, as the pool tells through JMX: nobody else may have its classes. */
@Component
public final class PoolFigures implements MetricSource {

    private static final Map<String, String> STATES =
            Map.of("ActiveConnections", "active", "IdleConnections", "idle", "ThreadsAwaitingConnection", "awaited");

    @Override
    public List<Metric> read() {
        List<Sample> samples = new ArrayList<>();
        try {
            MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
            for (ObjectName pool : beans.queryNames(new ObjectName("com.zaxxer.hikari:type=Pool (*)"), null)) {
                for (var state : STATES.entrySet()) {
                    Number count = (Number) beans.getAttribute(pool, state.getKey());
                    samples.add(new Sample(Map.of("state", state.getValue()), count.doubleValue()));
                }
            }
        } catch (JMException e) {
            throw new IllegalStateException("The pool went while it was asked", e);
        }
        return List.of(Metric.gauge(
                "korrigo_pool_connections",
                "Connections of this node to its database, and who waits for one.",
                samples));
    }
}
