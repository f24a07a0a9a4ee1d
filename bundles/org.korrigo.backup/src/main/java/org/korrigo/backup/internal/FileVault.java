package org.korrigo.backup.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.korrigo.domain.Problem;
import org.korrigo.domain.backup.Backup;
import org.korrigo.domain.backup.BackupVault;
import org.korrigo.domain.backup.FileSource;
import org.korrigo.domain.backup.PointInTime;
import org.korrigo.domain.backup.Restoration;
import org.korrigo.domain.backup.Rotation;
import org.korrigo.domain.backup.Verification;
import org.korrigo.persistence.schema.SchemaMigration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Backups in a folder. */
@Component
public final class FileVault implements BackupVault {

    private static final Logger LOG = LoggerFactory.getLogger(FileVault.class);

    private static final String SCHEDULED = "schedule";
    private static final int PATIENCE_SECONDS = 60;

    private final AtomicReference<PointInTime> past = new AtomicReference<>();
    private final DataSource database;
    private final BackupFolder folder;
    private final JobsHold jobs;
    private final Inventory inventory;
    private final Swap swap;

    @Activate
    public FileVault(
            @Reference(target = "(osgi.jndi.service.name=korrigo)") DataSource database,
            @Reference BackupFolder folder,
            @Reference JobsHold jobs) {
        this.database = database;
        this.folder = folder;
        this.jobs = jobs;
        this.inventory = new Inventory(folder);
        this.swap = new Swap(database);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindPast(PointInTime present) {
        past.set(present);
    }

    void unbindPast(PointInTime gone) {
        past.compareAndSet(gone, null);
    }

    @Override
    public Path directory() {
        return folder.directory();
    }

    @Override
    public Backup create(Optional<FileSource> files, String why) {
        return alone(() -> {
            Path made = new BackupWriter(folder, files, why).write(database);
            LOG.info("The backup {} has been made", made);
            if (why.equals(SCHEDULED) && past.get() != null) {
                past.get().copy();
            }
            return inventory.describe(made);
        });
    }

    @Override
    public List<Backup> list() {
        return told(inventory::all);
    }

    @Override
    public List<String> formers() {
        return told(swap::formers);
    }

    @Override
    public Verification verify(Optional<String> backup, int percent) {
        return alone(() -> verify(backup.isPresent() ? file(backup.get()) : newest(), percent));
    }

    private Verification verify(Path file, int percent) throws Exception {
        long begin = System.nanoTime();
        Verification found;
        try (Trial trial = Trial.of(database, folder, file)) {
            List<String> faults = new ArrayList<>(trial.restore());
            int files = trial.readFiles(percent, faults);
            Map<String, Long> rows = trial.scratch().rows();
            long sum = rows.values().stream().mapToLong(Long::longValue).sum();
            found = new Verification(trial.name(), rows.size(), sum, files, faults, millisSince(begin));
        } catch (Problem damaged) {
            if (!damaged.code().equals("backup-damaged")) {
                throw damaged;
            }
            String fault = "Le fichier est illisible : " + damaged.facts().get("fault");
            found = new Verification(file.getFileName().toString(), 0, 0, 0, List.of(fault), millisSince(begin));
        }
        new Verdict(Instant.now().toString(), found.faults()).keep(file);
        return found;
    }

    private static long millisSince(long begin) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    @Override
    public Restoration restore(String backup, FileSource files) {
        return alone(() -> swap.formers().contains(backup) ? bringBack(backup) : restore(file(backup), files));
    }

    private Restoration restore(Path file, FileSource live) throws Exception {
        try (Trial trial = Trial.of(database, folder, file)) {
            List<String> faults = trial.restore();
            if (!faults.isEmpty()) {
                throw Trial.damaged(trial.name(), faults.get(0));
            }
            int files = trial.bringBack(live);
            trial.scratch().migrate();
            String former = quietly(trial.scratch().schema());
            return new Restoration(
                    trial.name(),
                    trial.contents().summary().instant(),
                    new TreeMap<>(trial.scratch().rows()),
                    files,
                    former);
        }
    }

    private Restoration bringBack(String name) throws Exception {
        InSchema inside = new InSchema(database, name);
        SchemaMigration.run(inside);
        return new Restoration(name, Swap.instant(name), counted(inside), 0, quietly(name));
    }

    private static Map<String, Long> counted(DataSource source) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection connection = source.getConnection()) {
            for (String table : Catalogue.tables(connection).keySet()) {
                Catalogue.each(
                        connection,
                        "select count(*) from " + Catalogue.quoted(table),
                        row -> rows.put(table, row.getLong(1)));
            }
        }
        return rows;
    }

    @Override
    public Optional<Instant> earliest() {
        return Optional.ofNullable(past.get()).flatMap(PointInTime::earliest);
    }

    @Override
    public Restoration recover(Instant to) {
        PointInTime archive = past.get();
        if (archive == null) {
            throw Problem.conflict("time-no-archive", Map.of());
        }
        // nobody else is at work; the lock itself ends with the server that is replaced
        alone(() -> to);
        return told(() -> {
            jobs.stop();
            try {
                Path former = archive.recover(to, Swap.OF_THEN);
                LOG.warn("The database is that of {}; the one of before is {}", to, former);
                Restoration recovered = new Restoration(
                        to.toString(),
                        to,
                        countedPatiently(),
                        0,
                        former.getFileName().toString());
                archive.copy();
                return recovered;
            } finally {
                jobs.go();
            }
        });
    }

    /** The pool finds out one by one that its connections have ended. */
    private Map<String, Long> countedPatiently() throws SQLException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            try {
                return counted(database);
            } catch (SQLException e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(500);
            }
        }
    }

    private String quietly(String schema) throws SQLException {
        jobs.stop();
        try {
            String former = swap.take(schema);
            LOG.info("The data has been replaced; what was there before is {}", former);
            return former;
        } finally {
            jobs.go();
        }
    }

    @Override
    public Rotation rotate(Optional<Integer> keep, boolean really) {
        return alone(() -> new Deletion(folder, swap).rotate(keep, really));
    }

    private Path newest() throws IOException {
        return folder.files().stream().findFirst().orElseThrow(() -> Problem.notFound("backup", ""));
    }

    /** A name in the folder, with or without its ending, or any path. */
    private Path file(String backup) {
        Path found = folder.directory().resolve(backup);
        if (!Files.isRegularFile(found)) {
            found = folder.directory().resolve(backup + BackupFolder.SUFFIX);
        }
        if (!Files.isRegularFile(found)) {
            throw Problem.notFound("backup", backup);
        }
        return found;
    }

    private <T> T alone(Callable<T> work) {
        return told(() -> {
            try (OneAtATime turn = new OneAtATime(database)) {
                return turn.take(work);
            }
        });
    }

    private static <T> T told(Callable<T> work) {
        try {
            return work.call();
        } catch (Problem problem) {
            throw problem;
        } catch (Exception e) {
            LOG.error("The work on backups failed", e);
            throw Problem.conflict("backup-failed", Map.of("message", String.valueOf(e.getMessage())));
        }
    }
}
