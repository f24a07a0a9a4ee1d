package org.korrigo.backup.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;

/** The folder of backups, {@code korrigo-YYYYMMDD-HHMMSS.kbak} each, with the files of all of them in {@code blobs/}. */
@Component(service = BackupFolder.class, configurationPid = BackupConfig.PID)
@Designate(ocd = BackupConfig.class)
public final class BackupFolder {

    static final String SUFFIX = ".kbak";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final BackupConfig config;
    private final Path directory;

    @Activate
    public BackupFolder(BackupConfig config, BundleContext bundle) {
        this(
                config,
                Path.of(Optional.ofNullable(bundle.getProperty("karaf.base")).orElse(""))
                        .resolve(config.directory()));
    }

    BackupFolder(BackupConfig config, Path directory) {
        this.config = config;
        this.directory = directory.toAbsolutePath().normalize();
    }

    BackupConfig config() {
        return config;
    }

    Path directory() {
        return directory;
    }

    Shelf shelf() {
        return new Shelf(directory.resolve("blobs"));
    }

    /** A name that no backup has yet. */
    Path next(Instant at) throws IOException {
        Files.createDirectories(directory);
        String stamp = "korrigo-" + STAMP.format(at.atZone(ZoneId.systemDefault()));
        Path name = directory.resolve(stamp + SUFFIX);
        for (int i = 2; Files.exists(name); i++) {
            name = directory.resolve(stamp + "-" + i + SUFFIX);
        }
        return name;
    }

    /** By name, the latest first. */
    List<Path> files() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }
}
