package org.korrigo.domain.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DurationsTest {

    @Test
    void bucketsAddUpAndTheLastHoldsEverything() {
        Durations durations = new Durations("korrigo_x_seconds", "X.", 0.1, 1);
        Map<String, String> labels = Map.of("kind", "a");
        durations.add(labels, 50_000_000);
        durations.add(labels, 100_000_000);
        durations.add(labels, 500_000_000);
        durations.add(labels, 3_000_000_000L);

        assertThat(durations.read().samples())
                .containsExactly(
                        bucket("0.1", 2),
                        bucket("1.0", 3),
                        bucket("+Inf", 4),
                        new Metric.Sample("_sum", labels, 3.65),
                        new Metric.Sample("_count", labels, 4));
    }

    private static Metric.Sample bucket(String upTo, double value) {
        return new Metric.Sample("_bucket", Map.of("kind", "a", "le", upTo), value);
    }
}
