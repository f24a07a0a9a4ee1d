package org.korrigo.backup.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.korrigo.domain.Problem;
import org.korrigo.domain.backup.Restoration;
import org.korrigo.domain.backup.ServerMoves;
import org.osgi.framework.BundleContext;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves what lies on this machine, by way of its configuration files. */
@Component
public final class Mover implements ServerMoves {

    private static final Logger LOG = LoggerFactory.getLogger(Mover.class);
    private static final String STORE = "org.korrigo.storage.files";
    private static final int PATIENCE_SECONDS = 30;

    private final DataSource database;
    private final BackupFolder folder;
    private final JobsHold jobs;
    private final ConfigurationAdmin configurations;
    private final Etc etc;

    @Activate
    public Mover(
            @Reference(target = "(osgi.jndi.service.name=korrigo)") DataSource database,
            @Reference BackupFolder folder,
            @Reference JobsHold jobs,
            @Reference ConfigurationAdmin configurations,
            BundleContext bundle) {
        this.database = database;
        this.folder = folder;
        this.jobs = jobs;
        this.configurations = configurations;
        this.etc = new Etc(
                Path.of(Optional.ofNullable(bundle.getProperty("karaf.etc")).orElse("etc")));
    }

    @Override
    public String look(Target target) {
        return told(() -> new DatabaseMove(database, folder, etc, target).look());
    }

    @Override
    public Restoration move(Target target) {
        return told(() -> {
            jobs.stop();
            try (OneAtATime turn = new OneAtATime(database)) {
                Restoration moved = turn.take(() -> new DatabaseMove(database, folder, etc, target).go());
                LOG.warn("The database has moved to {}; what was here is {}", target.url(), moved.former());
                return moved;
            } finally {
                jobs.go();
            }
        });
    }

    /** Files that arrive while the store changes folders lie in the old one: a last look takes them along. */
    @Override
    public Storage moveStorage(Path to, boolean really) {
        return told(() -> {
            Path target = to.toAbsolutePath().normalize();
            StorageMove move = new StorageMove(current(), target);
            if (!really) {
                return move.counted();
            }
            move.requireRoom();
            while (move.pass() > 0) {
                LOG.info("Files are being copied to {}", target);
            }
            etc.set(STORE + ".cfg", "directory", target.toString());
            awaitChange(target);
            move.pass();
            return move.counted();
        });
    }

    private Path current() throws IOException {
        var properties = configurations.getConfiguration(STORE, "?").getProperties();
        Object directory = properties == null ? null : properties.get("directory");
        if (directory == null || !Files.isDirectory(Path.of(directory.toString()))) {
            throw Problem.conflict(
                    "move-folder",
                    Map.of("folder", String.valueOf(directory), "message", "the store of this server is no folder"));
        }
        return Path.of(directory.toString()).toAbsolutePath().normalize();
    }

    private void awaitChange(Path target) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!current().equals(target)) {
            if (System.nanoTime() > end) {
                throw Problem.conflict(
                        "move-folder", Map.of("folder", target.toString(), "message", "the change is not taken up"));
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        // whoever was writing into the old folder ends
        TimeUnit.SECONDS.sleep(2);
    }

    private static <T> T told(Callable<T> work) {
        try {
            return work.call();
        } catch (Problem problem) {
            throw problem;
        } catch (Exception e) {
            LOG.error("The move failed", e);
            throw Problem.conflict("backup-failed", Map.of("message", String.valueOf(e.getMessage())));
        }
    }
}
