package org.korrigo.database.embedded.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The data directory: made at the first start, with random passwords that only the owner of the files can read. */
final class Cluster {

    static final String SUPERUSER = "postgres";

    private final Path home;
    private final Programs programs;

    Cluster(Path home, Programs programs) {
        this.home = home;
        this.programs = programs;
    }

    Path data() {
        return home.resolve("data");
    }

    String password() throws IOException {
        return Files.readString(passwordFile(Server.ROLE));
    }

    /** @param durable whether the files must have reached the disk when it returns */
    void createIfAbsent(boolean durable) throws IOException, InterruptedException {
        if (Files.exists(data())) {
            return;
        }
        Path partial = home.resolve("data.partial");
        Binaries.delete(partial);
        writePassword(SUPERUSER);
        writePassword(Server.ROLE);
        programs.run("initdb", initArguments(partial, durable), "");
        programs.run("postgres", List.of("--single", "-D", partial.toString(), SUPERUSER), createDatabase());
        Files.move(partial, data());
    }

    private List<String> initArguments(Path directory, boolean durable) {
        List<String> arguments = new ArrayList<>(
                List.of("-D", directory.toString(), "-U", SUPERUSER, "--auth=scram-sha-256", "--encoding=UTF8"));
        arguments.add("--pwfile=" + passwordFile(SUPERUSER));
        arguments.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"));
        if (!durable) {
            arguments.add("--no-sync");
        }
        return arguments;
    }

    /** Single-user mode reads one statement a line. */
    private String createDatabase() throws IOException {
        return "CREATE ROLE " + Server.ROLE + " LOGIN PASSWORD '" + password() + "'\n" + "CREATE DATABASE "
                + Server.DATABASE + " OWNER " + Server.ROLE + "\n";
    }

    private Path passwordFile(String role) {
        return home.resolve(role + ".password");
    }

    private void writePassword(String role) throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Path file = passwordFile(role);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(random));
    }
}
