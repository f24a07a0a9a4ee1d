package org.korrigo.application.internal.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.korrigo.application.internal.ServerClock;
import org.korrigo.domain.backup.Backup;
import org.korrigo.domain.backup.BackupVault;
import org.korrigo.domain.database.BackupWitness;
import org.korrigo.domain.metric.Metric;
import org.korrigo.domain.metric.MetricSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The newest backup that was restored for trial without fault. */
@Component
public final class LastVerified implements BackupWitness, MetricSource {

    private final BackupVault vault;
    private final ServerClock clock;

    @Activate
    public LastVerified(@Reference BackupVault vault, @Reference ServerClock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /** The instant whose data it holds. */
    @Override
    public Optional<Instant> lastVerified() {
        return vault.list().stream()
                .filter(backup -> backup.validity() == Backup.Validity.VERIFIED)
                .map(Backup::at)
                .max(Comparator.naturalOrder());
    }

    /** Without any there is no figure, and whoever watches is told that it is absent. */
    @Override
    public List<Metric> read() {
        return lastVerified()
                .map(at -> Metric.gauge(
                        "korrigo_backup_age_seconds",
                        "Age of the newest backup that was verified by restoring it.",
                        Duration.between(at, clock.now()).toSeconds()))
                .stream()
                .toList();
    }
}
