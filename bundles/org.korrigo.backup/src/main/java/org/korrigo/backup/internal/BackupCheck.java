package org.korrigo.backup.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korrigo.domain.backup.Backup;
import org.korrigo.domain.backup.Backup.Validity;
import org.korrigo.domain.backup.BackupVault;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether what would be needed after a disaster is there. */
@Component
public final class BackupCheck implements HealthCheck {

    private final BackupVault vault;
    private final Calendar calendar;
    private final Path data;

    @Activate
    public BackupCheck(@Reference BackupVault vault, @Reference BackupFolder folder, BundleContext bundle) {
        this(
                vault,
                folder,
                Path.of(Optional.ofNullable(bundle.getProperty("karaf.base")).orElse("")));
    }

    BackupCheck(BackupVault vault, BackupFolder folder, Path data) {
        this.vault = vault;
        this.calendar = new Calendar(folder.config(), ZoneId.systemDefault());
        this.data = data.toAbsolutePath();
    }

    @Override
    public String subject() {
        return "backup";
    }

    @Override
    public List<Finding> look() {
        List<Backup> all = vault.list();
        List<Finding> findings = new ArrayList<>();
        all.stream()
                .filter(backup -> backup.validity() == Validity.DAMAGED)
                .findFirst()
                .ifPresent(backup -> findings.add(Finding.fail("backup-damaged", Map.of("backup", backup.name()))));
        findings.add(age(all));
        if (sameDisk()) {
            findings.add(Finding.warn(
                    "backup-same-disk", Map.of("folder", vault.directory().toString())));
        }
        return findings;
    }

    private Finding age(List<Backup> all) {
        Optional<Backup> sound = all.stream()
                .filter(backup -> backup.withFiles() && backup.validity() == Validity.VERIFIED)
                .findFirst();
        if (sound.isEmpty()) {
            return Finding.warn("backup-none", Map.of("backups", Integer.toString(all.size())));
        }
        Duration age = Duration.between(sound.get().at(), Instant.now());
        Map<String, String> facts = Map.of("backup", sound.get().name(), "hours", Long.toString(age.toHours()));
        return age.compareTo(calendar.patience()) > 0
                ? Finding.warn("backup-old", facts)
                : Finding.ok("backup-fine", facts);
    }

    /** What burns with the data is no backup of it. */
    private boolean sameDisk() {
        try {
            Path folder = vault.directory();
            while (!Files.exists(folder)) {
                folder = folder.getParent();
            }
            return Files.getFileStore(folder).equals(Files.getFileStore(data));
        } catch (IOException e) {
            return false;
        }
    }
}
