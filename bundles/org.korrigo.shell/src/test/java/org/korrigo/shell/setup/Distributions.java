package org.korrigo.shell.setup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Folders as an unpacked distribution has them, small; and what the program says about them. */
final class Distributions {

    /** What one run said. */
    record Said(int code, String out, String err) {}

    private Distributions() {}

    static Path unpacked(Path parent, String version, String... schema) throws IOException {
        Path home = Files.createDirectories(parent.resolve("korrigo-" + version));
        for (String bundle : List.of("org.korrigo.shell", "org.korrigo.persistence.schema")) {
            Path jar = home.resolve(
                    "system/org/korrigo/" + bundle + "/" + version + "/" + bundle + "-" + version + ".jar");
            Files.createDirectories(jar.getParent());
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
                for (String changes : schema) {
                    zip.putNextEntry(new ZipEntry("db/" + changes));
                    zip.write(changes.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        for (String etc : List.of("etc", "share/etc")) {
            write(
                    home.resolve(etc).resolve("org.korrigo.jobs.cfg"),
                    "# how many\nthreads = 0\nnode =\nretrySeconds = 5\n");
            write(home.resolve(etc).resolve("org.korrigo.database.embedded.cfg"), "port = 0\n");
            write(
                    home.resolve(etc).resolve("org.ops4j.pax.web.cfg"),
                    "# where\norg.osgi.service.http.port = ${env:KORRIGO_HTTP_PORT:-8088}\norg.ops4j.pax.web.listening.addresses = 127.0.0.1\n");
        }
        write(home.resolve("etc/config.properties"), "karaf = " + version + "\n");
        return home;
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    static Said run(Path home, String... words) {
        return typed(home, "", words);
    }

    static Said typed(Path home, String typed, String... words) {
        List<String> args = new ArrayList<>(List.of(home.toString(), home.toString()));
        args.addAll(List.of(words));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Offline.run(
                args.toArray(String[]::new),
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
