package org.korrigo.metrics.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.korrigo.domain.metric.Metric;
import org.korrigo.domain.metric.MetricSource;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All figures of those who are there. One that fails does not keep the others from being read: most are wanted when something is broken. */
@Component(service = Collection.class)
public final class Collection {

    private static final Logger LOG = LoggerFactory.getLogger(Collection.class);

    private final List<MetricSource> sources = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(MetricSource source) {
        sources.add(source);
    }

    void remove(MetricSource source) {
        sources.remove(source);
    }

    synchronized List<Metric> read() {
        List<Metric> all = new ArrayList<>();
        int failed = 0;
        for (MetricSource source : sources) {
            try {
                all.addAll(source.read());
            } catch (RuntimeException e) {
                failed++;
                LOG.debug("Figures of {} cannot be read", source.getClass(), e);
            }
        }
        all.add(Metric.gauge(
                "korrigo_metric_sources",
                "Parts of the server that give figures, and those that could not just now.",
                List.of(
                        new Metric.Sample(Map.of("state", "ok"), sources.size() - failed),
                        new Metric.Sample(Map.of("state", "failed"), failed))));
        return all;
    }
}
