package org.korrigo.application.internal.health.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.korrigo.application.internal.health.HealthSettings;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Room on the disks of var/ and data/, in bytes and in files, and whether both take files. */
@Component
public final class DiskCheck implements HealthCheck {

    private static final int PERCENT = 100;

    private final HealthSettings settings;

    @Activate
    public DiskCheck(@Reference HealthSettings settings) {
        this.settings = settings;
    }

    @Override
    public String subject() {
        return "disk";
    }

    @Override
    public List<Finding> look() {
        List<Finding> found = new ArrayList<>();
        for (Path folder : settings.growing()) {
            try {
                Disk disk = Disk.of(folder);
                found.add(
                        writable(folder, disk)
                                ? judged(folder, disk)
                                : Finding.fail("disk-not-writable", where(folder)));
            } catch (IOException e) {
                found.add(Finding.fail(
                        "disk-unreadable", Map.of("folder", folder.toString(), "reason", Reasons.deepest(e))));
            }
        }
        return found;
    }

    Finding judged(Path folder, Disk disk) {
        Map<String, String> facts = Map.of(
                "folder", folder.toString(),
                "free", Size.of(disk.free()),
                "percent", Long.toString(disk.freePercent()),
                "inodes", Long.toString(disk.freeInodePercent()));
        var values = settings.values();
        if (disk.free() < settings.leastDisk() || disk.freePercent() < values.disk_fail_percent()) {
            return Finding.fail("disk-full", facts);
        }
        if (disk.freeInodePercent() < values.disk_fail_percent()) {
            return Finding.fail("disk-inodes", facts);
        }
        if (disk.freePercent() < values.disk_warn_percent()) {
            return Finding.warn("disk-low", facts);
        }
        return disk.freeInodePercent() < values.disk_warn_percent()
                ? Finding.warn("disk-inodes", facts)
                : Finding.ok("disk-ok", facts);
    }

    /** By writing: permissions say nothing of a disk that was mounted read-only or has an error. A full disk is told by its size. */
    private static boolean writable(Path folder, Disk disk) {
        try {
            Path probe = Files.createTempFile(folder, ".health", ".tmp");
            Files.delete(probe);
            return true;
        } catch (IOException e) {
            return disk.freePercent() * disk.freeInodePercent() == 0;
        }
    }

    private static Map<String, String> where(Path folder) {
        return Map.of("folder", folder.toString());
    }

    /** @param total bytes; @param free bytes; @param inodes that the file system has, 0 when it does not count them */
    record Disk(long total, long free, long inodes, long freeInodes) {

        static Disk of(Path folder) throws IOException {
            var store = Files.getFileStore(folder);
            Inodes inodes = Inodes.of(folder);
            return new Disk(store.getTotalSpace(), store.getUsableSpace(), inodes.total(), inodes.free());
        }

        long freePercent() {
            return total == 0 ? PERCENT : free * PERCENT / total;
        }

        long freeInodePercent() {
            return inodes == 0 ? PERCENT : freeInodes * PERCENT / inodes;
        }
    }
}
