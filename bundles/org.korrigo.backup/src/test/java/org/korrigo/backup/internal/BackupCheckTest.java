package org.korrigo.backup.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.backup.Backup;
import org.korrigo.domain.backup.Backup.Validity;
import org.korrigo.domain.backup.BackupVault;

class BackupCheckTest {

    private static Backup backup(int hours, Validity validity, boolean withFiles) {
        Instant at = Instant.now().minus(Duration.ofHours(hours));
        return new Backup("b" + hours, at, 1, 1, 0, 0, withFiles, "asked", validity, Optional.empty());
    }

    private static List<String> found(Path data, Backup... backups) {
        BackupVault vault = (BackupVault) Proxy.newProxyInstance(
                BackupVault.class.getClassLoader(),
                new Class<?>[] {BackupVault.class},
                (proxy, method, arguments) -> method.getName().equals("list") ? List.of(backups) : Path.of("target"));
        BackupFolder folder = new BackupFolder(Settings.DEFAULT, Path.of("target"));
        return new BackupCheck(vault, folder, data)
                .look().stream()
                        .map(finding -> finding.level() + " " + finding.code())
                        .toList();
    }

    private static List<String> elsewhere(Backup... backups) {
        return found(Path.of("/proc"), backups);
    }

    @Test
    void onlyAWholeVerifiedAndYoungBackupIsWell() {
        assertThat(elsewhere()).containsExactly("WARN backup-none");
        assertThat(elsewhere(backup(1, Validity.UNVERIFIED, true))).containsExactly("WARN backup-none");
        assertThat(elsewhere(backup(1, Validity.VERIFIED, false))).containsExactly("WARN backup-none");
        assertThat(elsewhere(backup(27, Validity.VERIFIED, true))).containsExactly("WARN backup-old");
        assertThat(elsewhere(backup(25, Validity.VERIFIED, true))).containsExactly("OK backup-fine");
    }

    @Test
    void aDamagedOneIsAFailureEvenBesideAGoodOne() {
        assertThat(elsewhere(backup(1, Validity.DAMAGED, true), backup(2, Validity.VERIFIED, true)))
                .containsExactly("FAIL backup-damaged", "OK backup-fine");
    }

    @Test
    void theDiskOfTheDataIsNoPlaceForBackups() {
        assertThat(found(Path.of("target"), backup(1, Validity.VERIFIED, true)))
                .containsExactly("OK backup-fine", "WARN backup-same-disk");
    }
}
