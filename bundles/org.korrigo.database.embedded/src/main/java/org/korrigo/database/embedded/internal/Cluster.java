package org.korrigo.database.embedded.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The data directory: made at the first start, with random passwords that only the owner of the files can read. */
final class Cluster {

    static final String SUPERUSER = "postgres";
    private static final String ROTATE = "rotate-passwords";

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

    /** Asks for new passwords at the next start: a server that runs goes on with those it has. */
    static void rotateAtNextStart(Path home) throws IOException {
        Files.writeString(home.resolve(ROTATE), "");
    }

    /**
     * Takes new passwords when somebody asked for them. The server must not run: it is told in single-user mode, which asks for none. Cut
     * short, it is done again at the next start.
     */
    void rotateIfAsked() throws IOException, InterruptedException {
        if (!Files.exists(home.resolve(ROTATE))) {
            return;
        }
        String statements = "";
        for (String role : List.of(SUPERUSER, Server.ROLE)) {
            String next = randomText();
            writeOwnerOnly(home.resolve(role + ".password.next"), next);
            statements += "ALTER ROLE " + role + " PASSWORD '" + next + "'\n";
        }
        programs.run("postgres", List.of("--single", "-D", data().toString(), SUPERUSER), statements);
        for (String role : List.of(SUPERUSER, Server.ROLE)) {
            Files.move(home.resolve(role + ".password.next"), passwordFile(role), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.delete(home.resolve(ROTATE));
    }

    /**
     * Once: the owner of the database, who is no superuser, may read which statements are slow, and forget them. In a schema of its
     * own, because that of the tables may be dropped and restored.
     */
    void countStatements() throws IOException, InterruptedException {
        Path mark = home.resolve("statistics.made");
        if (!Files.exists(mark)) {
            String sql = "CREATE SCHEMA IF NOT EXISTS statistics\n"
                    + "CREATE EXTENSION IF NOT EXISTS pg_stat_statements SCHEMA statistics\n"
                    + "GRANT USAGE ON SCHEMA statistics TO " + Server.ROLE + "\n"
                    + "GRANT EXECUTE ON FUNCTION statistics.pg_stat_statements_reset TO " + Server.ROLE + "\n";
            programs.run("postgres", List.of("--single", "-D", data().toString(), Server.DATABASE), sql);
            Files.createFile(mark);
        }
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
        writeOwnerOnly(passwordFile(role), randomText());
    }

    private static String randomText() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static void writeOwnerOnly(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }
}
