package org.korrigo.metrics.internal;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.korrigo.domain.metric.Metric;
import org.korrigo.domain.metric.Metric.Sample;
import org.korrigo.domain.metric.MetricSource;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Room where the server writes. */
@Component
public final class DiskFigures implements MetricSource {

    private final Map<String, File> folders;

    @Activate
    public DiskFigures(BundleContext bundle) {
        String base = bundle.getProperty("karaf.base");
        String data = bundle.getProperty("karaf.data");
        folders =
                base == null || data == null ? Map.of() : Map.of("var", new File(base, "var"), "data", new File(data));
    }

    @Override
    public List<Metric> read() {
        List<Sample> free = new ArrayList<>();
        List<Sample> total = new ArrayList<>();
        folders.forEach((name, folder) -> {
            free.add(new Sample(Map.of("folder", name), folder.getUsableSpace()));
            total.add(new Sample(Map.of("folder", name), folder.getTotalSpace()));
        });
        return List.of(
                Metric.gauge("korrigo_disk_free_bytes", "Room left on the disk of a folder.", free),
                Metric.gauge("korrigo_disk_size_bytes", "Size of the disk of a folder.", total));
    }
}
