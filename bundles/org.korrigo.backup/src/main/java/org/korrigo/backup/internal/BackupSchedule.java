package org.korrigo.backup.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.korrigo.application.backup.Backups;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.backup.Backup;
import org.korrigo.domain.backup.Verification;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the backup of the night, verifies it, and lets old ones go. Of several nodes the first one does. */
@Component(service = BackupSchedule.class, immediate = true)
public final class BackupSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(BackupSchedule.class);

    /** A server that has just started has other things to do than to make up for a night. */
    private static final int FIRST_LOOK_MINUTES = 10;

    private final Backups backups;
    private final Calendar calendar;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(BackupSchedule::thread);

    @Activate
    public BackupSchedule(@Reference Backups backups, @Reference BackupFolder folder) {
        this.backups = backups;
        this.calendar = new Calendar(folder.config(), ZoneId.systemDefault());
        clock.scheduleWithFixedDelay(this::look, FIRST_LOOK_MINUTES, 1, TimeUnit.MINUTES);
    }

    @Deactivate
    void stop() {
        clock.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "korrigo-backup");
        thread.setDaemon(true);
        return thread;
    }

    private void look() {
        try {
            run(Instant.now());
        } catch (RuntimeException e) {
            LOG.error("The scheduled backup failed and is tried again: {}", e.getMessage(), e);
        }
    }

    /** Whatever is due. */
    void run(Instant now) {
        if (!calendar.isBackupDue(now, backups.list(Actor.SYSTEM))) {
            return;
        }
        Backup made = backups.create(Actor.SYSTEM, true, "schedule");
        int percent = calendar.verified(now);
        if (percent > 0) {
            Verification found = backups.verify(Actor.SYSTEM, Optional.of(made.name()), percent);
            found.faults().forEach(fault -> LOG.error("The backup {} is not sound: {}", made.name(), fault));
        }
        backups.rotate(Actor.SYSTEM, Optional.empty(), true);
    }
}
