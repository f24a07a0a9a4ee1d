package org.korrigo.application.internal.health;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** From when on something is worth a warning, and where the server's files are. */
@Component(service = HealthSettings.class, configurationPid = "org.korrigo.health")
@Designate(ocd = HealthSettings.Values.class)
public final class HealthSettings {

    private static final long MEBIBYTE = 1 << 20;

    /** Keys of {@code etc/org.korrigo.health.cfg}. */
    @ObjectClassDefinition(name = "Korrigo: health")
    public @interface Values {
        @AttributeDefinition(name = "Limit", description = "Seconds one check may take.")
        int look_seconds() default 5;

        @AttributeDefinition(name = "Disk, warning", description = "Percent of the disk that should be free.")
        int disk_warn_percent() default 15;

        @AttributeDefinition(name = "Disk, failure", description = "Percent of the disk that must be free.")
        int disk_fail_percent() default 5;

        @AttributeDefinition(name = "Disk, least", description = "Mebibytes of the disk that must be free.")
        long disk_fail_mebibytes() default 512;

        @AttributeDefinition(name = "Heap", description = "Percent of the heap in use after a collection.")
        int heap_warn_percent() default 85;

        @AttributeDefinition(name = "Memory", description = "Percent of the machine's memory that should be free.")
        int memory_warn_percent() default 5;

        @AttributeDefinition(name = "Clock", description = "Seconds the clock may differ from the database's.")
        int clock_seconds() default 5;

        @AttributeDefinition(name = "Certificate", description = "Days before the end of a certificate.")
        int certificate_days() default 30;
    }

    private final Values values;
    private final Path base;
    private final Path data;
    private final Path etc;

    @Activate
    public HealthSettings(Values values, BundleContext context) {
        this(values, path(context, "karaf.base", "."), path(context, "karaf.data", "data"), etc(context));
    }

    HealthSettings(Values values, Path base, Path data, Path etc) {
        this.values = values;
        this.base = base;
        this.data = data;
        this.etc = etc;
    }

    private static Path etc(BundleContext context) {
        return path(context, "karaf.etc", "etc");
    }

    private static Path path(BundleContext context, String name, String otherwise) {
        return Path.of(Optional.ofNullable(context.getProperty(name)).orElse(otherwise))
                .toAbsolutePath()
                .normalize();
    }

    public Values values() {
        return values;
    }

    public Duration lookLimit() {
        return Duration.ofSeconds(values.look_seconds());
    }

    /** In bytes. */
    public long leastDisk() {
        return values.disk_fail_mebibytes() * MEBIBYTE;
    }

    public Path base() {
        return base;
    }

    /** What must not be lost. */
    public Path var() {
        return base.resolve("var");
    }

    /** Karaf's own: log, cache, temporary files. */
    public Path data() {
        return data;
    }

    public Path etc() {
        return etc;
    }

    /** The folders that grow. */
    public List<Path> growing() {
        return Stream.of(var(), data).toList();
    }
}
