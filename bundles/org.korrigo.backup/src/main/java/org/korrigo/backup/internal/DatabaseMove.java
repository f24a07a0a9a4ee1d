package org.korrigo.backup.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.korrigo.domain.Problem;
import org.korrigo.domain.backup.Restoration;
import org.korrigo.domain.backup.ServerMoves.Target;
import org.postgresql.ds.PGSimpleDataSource;

/** The way of the embedded database to a server elsewhere. */
final class DatabaseMove {

    static final String EMBEDDED = "org.korrigo.database.embedded.cfg";
    static final String SOURCE = "org.ops4j.datasource-korrigo.cfg";
    private static final int OLDEST = 14;

    private final DataSource database;
    private final BackupFolder folder;
    private final Etc etc;
    private final PGSimpleDataSource there = new PGSimpleDataSource();
    private final Target target;

    DatabaseMove(DataSource database, BackupFolder folder, Etc etc, Target target) {
        this.database = database;
        this.folder = folder;
        this.etc = etc;
        this.target = target;
    }

    /** @return version of the server there */
    String look() throws SQLException {
        if (!Files.exists(etc.file(EMBEDDED))) {
            throw Problem.conflict("move-not-embedded", Map.of());
        }
        connect();
        try (Connection connection = there.getConnection()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw Problem.conflict("move-too-old", Map.of("version", version, "oldest", OLDEST));
            }
            List<String> tables = new ArrayList<>();
            Catalogue.each(
                    connection,
                    "select relname from pg_class where relnamespace = current_schema()::text::regnamespace"
                            + " and relkind = 'r'",
                    row -> tables.add(row.getString(1)));
            if (!tables.isEmpty()) {
                throw Problem.conflict(
                        "move-not-empty", Map.of("url", target.url(), "tables", tables.size(), "first", tables.get(0)));
            }
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw Problem.conflict(
                    "move-unreachable", Map.of("url", target.url(), "message", String.valueOf(e.getMessage())));
        }
    }

    private void connect() {
        try {
            there.setUrl(target.url());
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("move-unreachable", Map.of("url", target.url(), "message", e.getMessage()));
        }
        there.setUser(target.user());
        there.setPassword(target.password());
    }

    /** Whoever writes waits, and then finds no table in the old database: nothing that was acknowledged stays behind there. */
    Restoration go() throws Exception {
        look();
        try (Connection here = database.getConnection()) {
            here.setAutoCommit(false);
            try {
                Catalogue.execute(here, "set local lock_timeout = '30s'");
                String tables = Catalogue.tables(here).keySet().stream()
                        .map(Catalogue::quoted)
                        .collect(Collectors.joining(", "));
                Catalogue.execute(here, "lock table " + tables + " in exclusive mode");
                Path copy = new BackupWriter(folder, Optional.empty(), "move").write(here);
                Restoration moved = restoreThere(copy);
                String former = leave(here);
                here.commit();
                return new Restoration(moved.backup(), moved.at(), moved.rows(), 0, former);
            } finally {
                here.rollback();
                here.setAutoCommit(true);
            }
        }
    }

    private Restoration restoreThere(Path copy) throws Exception {
        try (Trial trial = Trial.of(there, folder, copy)) {
            List<String> faults = trial.restore();
            if (!faults.isEmpty()) {
                throw Trial.damaged(trial.name(), faults.get(0));
            }
            trial.scratch().migrate();
            Swap swap = new Swap(there);
            swap.drop(swap.take(trial.scratch().schema()));
            return new Restoration(
                    trial.name(),
                    trial.contents().summary().instant(),
                    new TreeMap<>(trial.scratch().rows()),
                    0,
                    "");
        }
    }

    private String leave(Connection here) throws SQLException, IOException {
        String former = Swap.former();
        Catalogue.execute(
                here,
                "do $$ begin execute 'alter schema ' || quote_ident(current_schema()) || ' rename to " + former
                        + "'; end $$");
        etc.writeSecret(SOURCE, configuration());
        Files.move(etc.file(EMBEDDED), etc.file(EMBEDDED + ".moved"), StandardCopyOption.REPLACE_EXISTING);
        return former;
    }

    private String configuration() {
        return """
                # Written by korrigo:database-move. The embedded database of before: %s.moved
                osgi.jdbc.driver.name = PostgreSQL JDBC Driver
                dataSourceName = korrigo
                url = %s
                user = %s
                password = %s
                pool = hikari
                hikari.maximumPoolSize = 20
                ops4j.preHook = korrigo-schema
                """
                .formatted(EMBEDDED, escaped(target.url()), escaped(target.user()), escaped(target.password()));
    }

    /** In these files a backslash begins an escape, and a dollar with a brace a variable. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("${", "\\${");
    }
}
