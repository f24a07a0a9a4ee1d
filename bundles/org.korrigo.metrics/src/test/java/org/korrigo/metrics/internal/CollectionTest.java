package org.korrigo.metrics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.korrigo.domain.metric.Metric;

class CollectionTest {

    @Test
    void whoCannotTellJustNowKeepsNobodyElseFromTelling() {
        Collection collection = new Collection();
        collection.add(() -> {
            throw new IllegalStateException("database down");
        });
        collection.add(() -> List.of(Metric.gauge("korrigo_x", "X.", 1)));
        assertThat(Exposition.of(collection.read()))
                .contains("korrigo_x 1\n")
                .contains("korrigo_metric_sources{state=\"failed\"} 1\n")
                .contains("korrigo_metric_sources{state=\"ok\"} 1\n");
    }

    @Test
    void theProcessTellsOfItself() {
        assertThat(new JvmFigures().read())
                .extracting(Metric::name)
                .contains("jvm_memory_used_bytes", "jvm_gc_seconds_total", "process_cpu_seconds_total");
        assertThat(new JvmFigures().read())
                .flatExtracting(Metric::samples)
                .extracting(Metric.Sample::value)
                .doesNotContain(Double.NaN);
    }

    @Test
    void checksAreLevelsAndOneThatBreaksIsAFailure() {
        HealthFigures figures = new HealthFigures();
        figures.add(check("disk", () -> List.of(Finding.warn("disk-small", Map.of("free", "1 GiB")))));
        figures.add(check("queue", () -> {
            throw new IllegalStateException();
        }));
        figures.look();
        assertThat(Exposition.of(figures.read()))
                .contains("korrigo_health_level{code=\"disk-small\",subject=\"disk\"} 1\n")
                .contains("korrigo_health_level{code=\"check-broken\",subject=\"queue\"} 2\n");
        figures.stop();
    }

    @Test
    void thePoolIsReadAsItTellsThroughJmx() throws Exception {
        var name = new ObjectName("com.zaxxer.hikari:type=Pool (HikariPool-1)");
        ManagementFactory.getPlatformMBeanServer().registerMBean(new Pool(), name);
        try {
            assertThat(Exposition.of(new PoolFigures().read()))
                    .contains("korrigo_pool_connections{state=\"active\"} 3\n")
                    .contains("korrigo_pool_connections{state=\"awaited\"} 1\n");
        } finally {
            ManagementFactory.getPlatformMBeanServer().unregisterMBean(name);
        }
    }

    private static HealthCheck check(String subject, java.util.function.Supplier<List<Finding>> look) {
        return new HealthCheck() {

            @Override
            public String subject() {
                return subject;
            }

            @Override
            public List<Finding> look() {
                return look.get();
            }
        };
    }

    /** As HikariCP has it. */
    public interface PoolMBean {
        int getActiveConnections();

        int getIdleConnections();

        int getThreadsAwaitingConnection();
    }

    private static final class Pool implements PoolMBean {

        @Override
        public int getActiveConnections() {
            return 3;
        }

        @Override
        public int getIdleConnections() {
            return 2;
        }

        @Override
        public int getThreadsAwaitingConnection() {
            return 1;
        }
    }
}
