package org.korrigo.preflight.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korrigo.domain.health.Finding;

/** The folder of the embedded database is nobody else's. */
final class EmbeddedFolder {

    private static final int PID = 4;
    private static final int FILE = 5;

    private EmbeddedFolder() {}

    /** @param mayTry whether the lock may be tried: closing a second handle in the process that holds it would give it up */
    static List<Finding> faults(Place place, Settings settings, boolean mayTry) {
        Optional<Settings.CfgFile> embedded = settings.file("org.korrigo.database.embedded.cfg");
        if (embedded.isEmpty()) {
            return List.of();
        }
        Path folder = place.base().resolve(embedded.get().get("directory", "var/database"));
        Path lock = folder.resolve("lock");
        Optional<Long> holder = holder(lock);
        boolean ours =
                holder.filter(pid -> pid == ProcessHandle.current().pid()).isPresent();
        boolean taken = holder.isPresent() && !ours || mayTry && !canLock(lock);
        if (!taken) {
            return List.of();
        }
        String words = holder.flatMap(ProcessHandle::of)
                .map(PortHolder::of)
                .map(PortHolder::words)
                .orElse("?");
        return List.of(Finding.fail("start-database-in-use", Map.of("folder", folder.toString(), "holder", words)));
    }

    private static boolean canLock(Path lock) {
        if (!Files.exists(lock)) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            return held != null;
        } catch (IOException unreadable) {
            // another fault, which the database itself reports
            return true;
        }
    }

    private static Optional<Long> holder(Path lock) {
        try {
            String inode = ":" + Files.getAttribute(lock, "unix:ino");
            return Files.readAllLines(Path.of("/proc/locks")).stream()
                    .map(line -> line.strip().split("\\s+"))
                    .filter(cells -> cells.length > FILE && cells[FILE].endsWith(inode))
                    .map(cells -> Long.valueOf(cells[PID]))
                    .filter(pid -> pid > 0)
                    .findFirst();
        } catch (IOException | UnsupportedOperationException untold) {
            return Optional.empty();
        }
    }
}
