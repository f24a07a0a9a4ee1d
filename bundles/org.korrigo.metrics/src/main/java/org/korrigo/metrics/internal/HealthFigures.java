package org.korrigo.metrics.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.korrigo.domain.metric.Metric;
import org.korrigo.domain.metric.Metric.Sample;
import org.korrigo.domain.metric.MetricSource;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the checks found within the last minutes. A look may take seconds, so that no scrape waits for it. */
@Component
public final class HealthFigures implements MetricSource {

    private static final Logger LOG = LoggerFactory.getLogger(HealthFigures.class);
    private static final long OLD = 60_000_000_000L;

    private final List<HealthCheck> checks = new CopyOnWriteArrayList<>();
    private final ExecutorService looker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "korrigo-health-figures");
        thread.setDaemon(true);
        return thread;
    });
    private volatile List<Sample> found = List.of();
    private long asked = System.nanoTime() - OLD;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(HealthCheck check) {
        checks.add(check);
    }

    void remove(HealthCheck check) {
        checks.remove(check);
    }

    @Deactivate
    void stop() {
        looker.shutdownNow();
    }

    @Override
    public synchronized List<Metric> read() {
        if (System.nanoTime() - asked >= OLD) {
            asked = System.nanoTime();
            looker.execute(this::look);
        }
        return List.of(Metric.gauge(
                "korrigo_health_level",
                "What the checks of korrigo:doctor found within the last minutes: 0 well, 1 warning, 2 failure.",
                found));
    }

    void look() {
        List<Sample> samples = new ArrayList<>();
        for (HealthCheck check : checks) {
            if (check.round() != HealthCheck.Round.EVERYDAY) {
                continue;
            }
            try {
                check.look().forEach(finding -> samples.add(sample(check, finding)));
            } catch (RuntimeException e) {
                LOG.debug("The check {} fails", check.subject(), e);
                samples.add(sample(check, Finding.fail("check-broken", Map.of())));
            }
        }
        found = List.copyOf(samples);
    }

    private static Sample sample(HealthCheck check, Finding finding) {
        return new Sample(
                Map.of("subject", check.subject(), "code", finding.code()),
                finding.level().ordinal());
    }
}
