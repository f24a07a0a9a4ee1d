package org.korrigo.preflight.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.korrigo.domain.health.Finding;

/** Enough disk to write the log and the database, enough memory for the server and its children. */
final class Room {

    private static final long MEBIBYTE = 1 << 20;
    private static final int KIBIBYTES = 1024;
    private static final int LEAST_DISK = 128;
    private static final int LEAST_MEMORY = 256;

    private Room() {}

    static List<Finding> faults(Place place, Settings settings) {
        Settings.CfgFile limits = settings.optional("org.korrigo.preflight.cfg");
        List<Finding> faults = new ArrayList<>();
        int disk = limits.number("disk.least.mebibytes", LEAST_DISK);
        Set<String> stores = new LinkedHashSet<>();
        for (Path folder : List.of(place.var(), place.data())) {
            long free = free(folder, stores);
            if (free < disk) {
                faults.add(Finding.fail(
                        "start-disk-full",
                        Map.of("folder", folder.toString(), "free", free + " MiB", "least", disk + " MiB")));
            }
        }
        int memory = limits.number("memory.least.mebibytes", LEAST_MEMORY);
        OptionalLong available = available(Path.of("/proc/meminfo"));
        if (available.isPresent() && available.getAsLong() < memory) {
            faults.add(Finding.fail(
                    "start-memory-small",
                    Map.of("available", available.getAsLong() + " MiB", "least", memory + " MiB")));
        }
        return faults;
    }

    /** Of each disk once. */
    private static long free(Path folder, Set<String> seen) {
        try {
            var store = Files.getFileStore(folder);
            return seen.add(store.name() + store.type()) ? store.getUsableSpace() / MEBIBYTE : Long.MAX_VALUE;
        } catch (IOException untold) {
            return Long.MAX_VALUE;
        }
    }

    /** In mebibytes. */
    static OptionalLong available(Path meminfo) {
        try {
            return Files.readAllLines(meminfo).stream()
                    .filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIBIBYTES)
                    .findFirst();
        } catch (IOException untold) {
            return OptionalLong.empty();
        }
    }
}
