package org.korrigo.application.internal.health.check;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Memory of the server and of the machine, in bytes.
 *
 * @param heapKept what was still in use after the last collection
 * @param machine 0 when the system does not tell
 * @param available what the system can still give to programs
 */
public record Memory(long heapUsed, long heapKept, long heapMost, long machine, long available) {

    private static final int KIBIBYTE = 1024;

    public static Memory now() {
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        long kept = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(Objects::nonNull)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
        List<String> lines = lines(Path.of("/proc/meminfo"));
        return new Memory(
                heap.getUsed(),
                kept,
                Runtime.getRuntime().maxMemory(),
                field(lines, "MemTotal:"),
                field(lines, "MemAvailable:"));
    }

    static long field(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIBIBYTE)
                .findFirst()
                .orElse(0);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException absent) {
            return List.of();
        }
    }
}
