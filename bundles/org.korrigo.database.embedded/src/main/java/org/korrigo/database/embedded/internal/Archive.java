package org.korrigo.database.embedded.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder to which the server sends its log, {@code wal/}, beside copies of its files, {@code base-MILLIS/}. */
record Archive(Path directory, Duration keep) {

    private static final Pattern START = Pattern.compile("START WAL LOCATION: \\S+ \\(file ([0-9A-F]{24})\\)");
    private static final int TIMELINE = 8;

    /** PostgreSQL reads its settings before it knows of zones by name. */
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSSxxx");

    Path wal() {
        return directory.resolve("wal");
    }

    /** A segment gets its name once it is whole on the disk; one that is there already must be the same. */
    Map<String, String> settings() throws IOException {
        Files.createDirectories(wal());
        if (wal().toString().contains("'") || wal().toString().contains("%")) {
            throw new IOException("The folder of the archive must not contain ' or %: " + wal());
        }
        String place = "'" + wal() + "/%f'";
        String part = "'" + wal() + "/%f.part'";
        Map<String, String> settings = new HashMap<>();
        settings.put("wal_level", "replica");
        settings.put("archive_mode", "on");
        settings.put("archive_timeout", "60s");
        settings.put(
                "archive_command",
                "if [ -f " + place + " ]; then cmp -s %p " + place + "; else cp %p " + part + " && sync " + part
                        + " && mv " + part + " " + place + "; fi");
        return settings;
    }

    /** Of a recovery to that instant, from one of the copies. */
    Map<String, String> recovery(Instant to) throws IOException {
        Map<String, String> settings = settings();
        settings.put("restore_command", "cp '" + wal() + "/%f' '%p'");
        settings.put("recovery_target_time", INSTANT.format(to.atOffset(ZoneOffset.UTC)));
        settings.put("recovery_target_action", "promote");
        // ready means recovered, and what went wrong is told where the start is watched
        settings.put("hot_standby", "off");
        settings.put("logging_collector", "off");
        return settings;
    }

    Path base(Instant finished) {
        return directory.resolve("base-" + finished.toEpochMilli());
    }

    /** The latest first. */
    List<Path> bases() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().matches("base-\\d+"))
                    .sorted(Comparator.comparing(Archive::finished).reversed())
                    .toList();
        }
    }

    static Instant finished(Path base) {
        return Instant.ofEpochMilli(Long.parseLong(base.getFileName().toString().substring("base-".length())));
    }

    Optional<Path> baseFor(Instant to) throws IOException {
        return bases().stream().filter(base -> !finished(base).isAfter(to)).findFirst();
    }

    /** Copies before the last that is old enough go, and the log that only they needed. */
    void prune(Instant now) throws IOException {
        Optional<Path> oldest = baseFor(now.minus(keep));
        if (oldest.isEmpty()) {
            return;
        }
        for (Path base : bases()) {
            if (finished(base).isBefore(finished(oldest.get()))) {
                Binaries.delete(base);
            }
        }
        String first = firstSegment(oldest.get());
        try (Stream<Path> segments = Files.list(wal())) {
            for (Path segment : segments.filter(file -> isBefore(file, first)).toList()) {
                Files.delete(segment);
            }
        }
    }

    private static String firstSegment(Path base) throws IOException {
        Matcher start = START.matcher(Files.readString(base.resolve("backup_label")));
        if (!start.find()) {
            throw new IOException("There is no first segment in " + base.resolve("backup_label"));
        }
        return start.group(1);
    }

    private static boolean isBefore(Path file, String segment) {
        String name = file.getFileName().toString();
        return name.matches("[0-9A-F]{24}.*")
                && name.substring(TIMELINE, segment.length()).compareTo(segment.substring(TIMELINE)) < 0;
    }
}
