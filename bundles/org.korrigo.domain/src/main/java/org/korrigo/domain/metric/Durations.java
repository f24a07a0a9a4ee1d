package org.korrigo.domain.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts how often something took how long, by labels. Any number of threads. */
public final class Durations {

    private final String name;
    private final String help;
    private final double[] bounds;
    private final ConcurrentMap<Map<String, String>, Row> rows = new ConcurrentHashMap<>();

    /** @param bounds upper ends of the buckets in seconds, ascending */
    public Durations(String name, String help, double... bounds) {
        this.name = name;
        this.help = help;
        this.bounds = bounds.clone();
    }

    public void add(Map<String, String> labels, long nanos) {
        rows.computeIfAbsent(labels, missing -> new Row(bounds.length + 1)).add(nanos, bucket(nanos / 1e9));
    }

    private int bucket(double seconds) {
        int bucket = 0;
        while (bucket < bounds.length && seconds > bounds[bucket]) {
            bucket++;
        }
        return bucket;
    }

    public Metric read() {
        List<Metric.Sample> samples = new ArrayList<>();
        rows.forEach((labels, row) -> samples.addAll(samples(labels, row)));
        return new Metric(name, Metric.Kind.HISTOGRAM, help, samples);
    }

    private List<Metric.Sample> samples(Map<String, String> labels, Row row) {
        List<Metric.Sample> samples = new ArrayList<>();
        long upTo = 0;
        for (int i = 0; i <= bounds.length; i++) {
            upTo += row.buckets[i].sum();
            Map<String, String> bounded = new TreeMap<>(labels);
            bounded.put("le", i == bounds.length ? "+Inf" : Double.toString(bounds[i]));
            samples.add(new Metric.Sample("_bucket", bounded, upTo));
        }
        samples.add(new Metric.Sample("_sum", labels, row.nanos.sum() / 1e9));
        samples.add(new Metric.Sample("_count", labels, upTo));
        return samples;
    }

    private static final class Row {
        private final LongAdder[] buckets;
        private final LongAdder nanos = new LongAdder();

        private Row(int size) {
            buckets = new LongAdder[size];
            for (int i = 0; i < size; i++) {
                buckets[i] = new LongAdder();
            }
        }

        private void add(long duration, int bucket) {
            buckets[bucket].increment();
            nanos.add(duration);
        }
    }
}
