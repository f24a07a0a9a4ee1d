package org.korrigo.metrics.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.korrigo.domain.metric.Metric;

/** Metrics as the text that Prometheus reads, format 0.0.4. */
final class Exposition {

    static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private Exposition() {}

    static String of(List<Metric> metrics) {
        StringBuilder text = new StringBuilder();
        // one name may stand once only: what several sources know of it is joined
        metrics.stream()
                .collect(Collectors.groupingBy(Metric::name, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(same -> append(text, same));
        return text.toString();
    }

    private static void append(StringBuilder text, List<Metric> same) {
        Metric first = same.get(0);
        text.append("# HELP ")
                .append(first.name())
                .append(' ')
                .append(first.help().replace("\n", " "))
                .append('\n');
        text.append("# TYPE ").append(first.name()).append(' ');
        text.append(first.kind().name().toLowerCase(Locale.ROOT)).append('\n');
        for (Metric metric : same) {
            for (Metric.Sample sample : metric.samples()) {
                text.append(metric.name()).append(sample.suffix()).append(labels(sample.labels()));
                text.append(' ').append(number(sample.value())).append('\n');
            }
        }
    }

    private static String labels(Map<String, String> labels) {
        return labels.isEmpty()
                ? ""
                : new TreeMap<>(labels)
                        .entrySet().stream()
                                .map(label -> label.getKey() + "=\"" + escaped(label.getValue()) + "\"")
                                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "+Inf" : "-Inf";
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
