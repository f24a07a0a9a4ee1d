package org.korrigo.metrics.internal;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.korrigo.domain.metric.Metric;
import org.korrigo.domain.metric.Metric.Sample;
import org.korrigo.domain.metric.MetricSource;
import org.osgi.service.component.annotations.Component;

/** The process of the server, and the machine below it. */
@Component
public final class JvmFigures implements MetricSource {

    @Override
    public List<Metric> read() {
        List<Metric> all = new ArrayList<>(memory());
        all.add(garbage());
        all.add(Metric.gauge(
                "jvm_threads",
                "Live threads.",
                ManagementFactory.getThreadMXBean().getThreadCount()));
        all.add(Metric.gauge(
                "process_uptime_seconds",
                "Time since the start.",
                ManagementFactory.getRuntimeMXBean().getUptime() / 1e3));
        all.addAll(process());
        return all;
    }

    private static List<Metric> memory() {
        var memory = ManagementFactory.getMemoryMXBean();
        MemoryUsage heap = memory.getHeapMemoryUsage();
        MemoryUsage other = memory.getNonHeapMemoryUsage();
        return List.of(
                Metric.gauge(
                        "jvm_memory_used_bytes",
                        "Memory of the Java machine in use.",
                        List.of(area("heap", heap.getUsed()), area("nonheap", other.getUsed()))),
                Metric.gauge(
                        "jvm_memory_max_bytes",
                        "The most it may use.",
                        List.of(area("heap", heap.getMax()), area("nonheap", other.getMax()))));
    }

    private static Sample area(String area, long bytes) {
        return new Sample(Map.of("area", area), bytes);
    }

    private static Metric garbage() {
        List<Sample> samples = new ArrayList<>();
        for (GarbageCollectorMXBean each : ManagementFactory.getGarbageCollectorMXBeans()) {
            samples.add(new Sample(Map.of("gc", each.getName()), each.getCollectionTime() / 1e3));
        }
        return Metric.counter("jvm_gc_seconds_total", "Time spent on collecting garbage.", samples);
    }

    private static List<Metric> process() {
        if (!(ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system)) {
            return List.of();
        }
        return List.of(
                Metric.counter(
                        "process_cpu_seconds_total",
                        "Processor time of the server, without its child processes.",
                        List.of(new Sample(Map.of(), system.getProcessCpuTime() / 1e9))),
                Metric.gauge("process_open_fds", "Open files.", system.getOpenFileDescriptorCount()),
                Metric.gauge("process_max_fds", "The most files that may be open.", system.getMaxFileDescriptorCount()),
                Metric.gauge("system_load1", "Load of the machine.", system.getSystemLoadAverage()),
                Metric.gauge("system_processors", "Processors.", system.getAvailableProcessors()),
                Metric.gauge("system_memory_free_bytes", "Free memory of the machine.", system.getFreeMemorySize()));
    }
}
