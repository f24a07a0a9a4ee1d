package org.korrigo.metrics.internal;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.management.JMException;
import javax.management.ObjectName;
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

    /** By name: the framework exports no package of the JDK's own that has these. */
    private static List<Metric> process() {
        List<Metric> all = new ArrayList<>();
        all.add(Metric.counter(
                "process_cpu_seconds_total",
                "Processor time of the server, without its child processes.",
                List.of(new Sample(Map.of(), system("ProcessCpuTime") / 1e9))));
        all.add(Metric.gauge("process_open_fds", "Open files.", system("OpenFileDescriptorCount")));
        all.add(Metric.gauge("process_max_fds", "The most files that may be open.", system("MaxFileDescriptorCount")));
        all.add(Metric.gauge("system_load1", "Load of the machine.", system("SystemLoadAverage")));
        all.add(Metric.gauge("system_processors", "Processors.", system("AvailableProcessors")));
        all.add(Metric.gauge("system_memory_free_bytes", "Free memory of the machine.", system("FreeMemorySize")));
        return all;
    }

    /** @return not a number where the system does not tell */
    private static double system(String attribute) {
        try {
            ObjectName name = new ObjectName(ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME);
            Object value = ManagementFactory.getPlatformMBeanServer().getAttribute(name, attribute);
            return ((Number) value).doubleValue();
        } catch (JMException absent) {
            return Double.NaN;
        }
    }
}
