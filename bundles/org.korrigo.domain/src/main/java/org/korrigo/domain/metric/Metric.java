package org.korrigo.domain.metric;

import java.util.List;
import java.util.Map;

/**
 * One figure, or the same figure of several things.
 *
 * @param name in lower case with underscores and its unit, for example {@code korrigo_job_duration_seconds}
 * @param help one English sentence
 */
public record Metric(String name, Kind kind, String help, List<Sample> samples) {

    /** What may be done with the figure. */
    public enum Kind {
        /** Only ever grows while the server runs. */
        COUNTER,
        /** Goes up and down. */
        GAUGE,
        /** Samples end in {@code _bucket}, {@code _sum} and {@code _count}. */
        HISTOGRAM
    }

    /**
     * One value.
     *
     * @param suffix behind the name of the metric; empty but for histograms
     * @param labels never a name of a person, and no ids: each value is kept by the watcher for weeks
     */
    public record Sample(String suffix, Map<String, String> labels, double value) {

        public Sample {
            labels = Map.copyOf(labels);
        }

        public Sample(Map<String, String> labels, double value) {
            this("", labels, value);
        }
    }

    public Metric {
        samples = List.copyOf(samples);
    }

    public static Metric gauge(String name, String help, List<Sample> samples) {
        return new Metric(name, Kind.GAUGE, help, samples);
    }

    public static Metric gauge(String name, String help, double value) {
        return gauge(name, help, List.of(new Sample(Map.of(), value)));
    }

    public static Metric counter(String name, String help, List<Sample> samples) {
        return new Metric(name, Kind.COUNTER, help, samples);
    }
}
