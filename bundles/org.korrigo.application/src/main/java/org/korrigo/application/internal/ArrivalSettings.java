package org.korrigo.application.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What may arrive, and where it waits until it is whole. */
@Component(service = ArrivalSettings.class, configurationPid = "org.korrigo.arrival")
@Designate(ocd = ArrivalSettings.Values.class)
public final class ArrivalSettings {

    private static final long MEBIBYTE = 1 << 20;

    /** Keys of {@code etc/org.korrigo.arrival.cfg}. */
    @ObjectClassDefinition(name = "Korrigo: arrival of scans")
    public @interface Values {
        @AttributeDefinition(name = "Largest file", description = "Bytes of the largest scanned file that is taken.")
        long max_upload_bytes() default 2L << 30;

        @AttributeDefinition(name = "Uploads", description = "Folder of uploads that are not whole yet.")
        String uploads_directory() default "var/uploads";

        @AttributeDefinition(name = "Patience", description = "Days after which an unfinished upload is deleted.")
        int uploads_days() default 7;

        @AttributeDefinition(name = "Reserve", description = "Mebibytes that uploads leave free on the disk.")
        long uploads_reserve_mebibytes() default 512;

        @AttributeDefinition(name = "Open uploads", description = "Most unfinished uploads of one user.")
        int uploads_per_user() default 200;

        @AttributeDefinition(
                name = "Inbox",
                description = "Watched folder with a folder for each exam; empty for none.")
        String inbox_directory() default "";

        @AttributeDefinition(name = "Inbox quiet", description = "Seconds a file must not have changed to be taken.")
        int inbox_quiet_seconds() default 10;
    }

    private final Values values;

    @Activate
    public ArrivalSettings(Values values) {
        this.values = values;
    }

    /** Bytes of the largest file that is taken. */
    public long limit() {
        return values.max_upload_bytes();
    }

    public Path uploads() {
        return Path.of(values.uploads_directory()).toAbsolutePath();
    }

    public Duration patience() {
        return Duration.ofDays(values.uploads_days());
    }

    /** In bytes. */
    public long reserve() {
        return values.uploads_reserve_mebibytes() * MEBIBYTE;
    }

    public int uploadsPerUser() {
        return values.uploads_per_user();
    }

    public Optional<Path> inbox() {
        return Optional.of(values.inbox_directory())
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder).toAbsolutePath());
    }

    public Duration quiet() {
        return Duration.ofSeconds(values.inbox_quiet_seconds());
    }
}
