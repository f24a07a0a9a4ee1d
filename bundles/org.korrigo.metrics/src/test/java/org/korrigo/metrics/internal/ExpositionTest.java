package org.korrigo.metrics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.metric.Durations;
import org.korrigo.domain.metric.Metric;

class ExpositionTest {

    @Test
    void whatSeveralKnowOfOneMetricStandsUnderOneName() {
        String text = Exposition.of(List.of(
                Metric.gauge("korrigo_b", "B.", 1.5),
                Metric.gauge("korrigo_a", "A.", List.of(new Metric.Sample(Map.of("y", "2", "x", "1"), 7))),
                Metric.gauge("korrigo_b", "B.", 2)));
        assertThat(text)
                .isEqualTo(
                        """
                        # HELP korrigo_a A.
                        # TYPE korrigo_a gauge
                        korrigo_a{x="1",y="2"} 7
                        # HELP korrigo_b B.
                        # TYPE korrigo_b gauge
                        korrigo_b 1.5
                        korrigo_b 2
                        """);
    }

    @Test
    void labelsCannotBreakOutOfTheirQuotes() {
        var sample = new Metric.Sample(Map.of("route", "a\"b\\c\nd"), Double.POSITIVE_INFINITY);
        assertThat(Exposition.of(List.of(Metric.gauge("korrigo_x", "X.", List.of(sample)))))
                .endsWith("korrigo_x{route=\"a\\\"b\\\\c\\nd\"} +Inf\n");
    }

    @Test
    void histogramsHaveTheirThreeKindsOfLines() {
        Durations durations = new Durations("korrigo_d_seconds", "D.", 1);
        durations.add(Map.of("kind", "k"), 2_000_000_000);
        assertThat(Exposition.of(List.of(durations.read())))
                .contains("# TYPE korrigo_d_seconds histogram")
                .contains("korrigo_d_seconds_bucket{kind=\"k\",le=\"1.0\"} 0\n")
                .contains("korrigo_d_seconds_bucket{kind=\"k\",le=\"+Inf\"} 1\n")
                .contains("korrigo_d_seconds_sum{kind=\"k\"} 2\n")
                .contains("korrigo_d_seconds_count{kind=\"k\"} 1\n");
    }
}
