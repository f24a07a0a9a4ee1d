package org.korrigo.shell.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is in {@code var/}. The copy and the original never share a file that anybody writes to. */
final class Data {

    /** Files there are written once under a name that nothing else gets, and never again. */
    private static final Set<String> WRITTEN_ONCE = Set.of("store", "pages", "backup", "backups");
    /** Of the process that ran. */
    private static final Set<String> OF_THE_PROCESS = Set.of("console", "console.path", Origin.FILE);

    private static final long RESERVE = 512L << 20;

    private Data() {}

    static boolean isOutside(Installation version) {
        return Files.exists(version.etc().resolve(DatabaseSetup.OUTSIDE));
    }

    static List<Step> steps(Installation from, Installation to) throws IOException, Refused {
        List<Step> steps = new ArrayList<>();
        long bytes = 0;
        for (Path each : contents(from.var())) {
            String name = each.getFileName().toString();
            Path target = to.var().resolve(name);
            long size = Files.isDirectory(each) ? Trees.size(each) : Files.size(each);
            if (WRITTEN_ONCE.contains(name)) {
                steps.add(new Step(
                        "var/" + name + " : " + mebibytes(size) + " Mio, sans seconde copie sur le même disque", () -> {
                            Files.createDirectories(target.getParent());
                            Trees.link(each, target);
                        }));
            } else {
                bytes += size;
                steps.add(new Step("var/" + name + " : " + mebibytes(size) + " Mio, copiés", () -> {
                    Files.createDirectories(target.getParent());
                    Trees.copy(each, target);
                    Files.deleteIfExists(target.resolve("postmaster.pid"));
                }));
            }
        }
        requireRoom(to.base(), bytes);
        return steps;
    }

    private static void requireRoom(Path base, long bytes) throws IOException, Refused {
        long free = Files.getFileStore(base).getUsableSpace();
        if (free < bytes + RESERVE) {
            throw new Refused(
                    "Il faut " + mebibytes(bytes + RESERVE) + " Mio libres, il y en a " + mebibytes(free) + ".");
        }
    }

    private static List<Path> contents(Path var) throws IOException {
        if (!Files.isDirectory(var)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(var)) {
            return files.filter(
                            file -> !OF_THE_PROCESS.contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static long mebibytes(long bytes) {
        return (bytes + (1 << 20) - 1) >> 20;
    }
}
