package org.korrigo.database.embedded.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korrigo.domain.Problem;
import org.korrigo.domain.backup.PointInTime;

/** A server whose log is archived: copies of its files, and its past. */
final class ArchivedServer implements PointInTime {

    private final Server server;
    private final Archive archive;

    ArchivedServer(Server server, Archive archive) {
        this.server = server;
        this.archive = archive;
    }

    @Override
    public Optional<Instant> earliest() {
        try {
            List<Path> bases = archive.bases();
            return bases.isEmpty() ? Optional.empty() : Optional.of(Archive.finished(bases.get(bases.size() - 1)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** One session begins and ends it: PostgreSQL gives a copy up whose session is lost. */
    @Override
    public synchronized Path copy() throws IOException {
        Path arriving = archive.directory().resolve("base.part");
        Binaries.delete(arriving);
        try (Connection session = server.superuser();
                Statement statement = session.createStatement()) {
            statement.execute("select pg_backup_start('korrigo', true)");
            BaseCopy.copy(server.data(), arriving, true);
            try (ResultSet label = statement.executeQuery("select labelfile, now() from pg_backup_stop()")) {
                label.next();
                Files.writeString(arriving.resolve("backup_label"), label.getString(1));
            }
        } catch (SQLException e) {
            throw new IOException("The files of the database could not be copied: " + e.getMessage(), e);
        }
        Path base = Files.move(arriving, archive.base(Instant.now()));
        archive.prune(Instant.now());
        return base;
    }

    @Override
    public synchronized Path recover(Instant to, List<String> afterwards) throws IOException {
        Path base = archive.baseFor(to).orElseThrow(() -> notCovered(to));
        if (to.isAfter(Instant.now())) {
            throw notCovered(to);
        }
        Path recovered = server.data().resolveSibling("data.recovering");
        Binaries.delete(recovered);
        try {
            sendLog();
            BaseCopy.copy(base, recovered, false);
            Files.createFile(recovered.resolve("recovery.signal"));
            Map<String, String> settings = archive.recovery(to);
            server.recover(recovered, settings, session -> finish(session, afterwards));
            return server.replaceData(recovered);
        } catch (SQLException e) {
            throw new IOException("The database of " + to + " could not be recovered: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The recovery was interrupted", e);
        }
    }

    private Problem notCovered(Instant to) {
        String since = earliest().map(Instant::toString).orElse("-");
        return Problem.conflict("time-not-covered", Map.of("time", to.toString(), "since", since));
    }

    /** What has been committed so far reaches the archive, and a transaction after the instant that is asked for ends the search. */
    private void sendLog() throws SQLException, InterruptedException {
        try (Connection session = server.superuser();
                Statement statement = session.createStatement()) {
            statement.execute("create table if not exists public.korrigo_recovery (at timestamptz)");
            statement.execute("drop table public.korrigo_recovery");
            String segment = first(statement, "select pg_walfile_name(pg_switch_wal())");
            String query = "select coalesce(last_archived_wal, '') >= '" + segment + "' from pg_stat_archiver";
            while (!"t".equals(first(statement, query))) {
                Thread.sleep(100);
            }
        }
    }

    private static String first(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** The password of then may have been changed since. */
    private void finish(Connection session, List<String> afterwards) throws SQLException {
        try (Statement statement = session.createStatement()) {
            statement.execute("alter role " + Server.ROLE + " password '" + server.password() + "'");
            for (String sql : afterwards) {
                statement.execute(sql);
            }
        }
    }
}
