package org.korrigo.persistence.jpa.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.korrigo.domain.database.DatabaseCare;
import org.korrigo.domain.database.DatabaseFigures;
import org.korrigo.domain.database.DatabaseFigures.TableFigures;
import org.korrigo.domain.database.SlowStatements;
import org.korrigo.domain.database.SlowStatements.Running;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks PostgreSQL about itself. Its care takes no transaction, which is why this goes past the unit of work. */
@Component
public final class PostgresCare implements DatabaseCare {

    private static final String FIGURES =
            """
            select current_setting('server_version'), pg_database_size(current_database()),
              (select count(*) from pg_stat_activity where datname = current_database()),
              (select count(*) from pg_stat_activity where datname = current_database() and state = 'active'),
              current_setting('max_connections')::int,
              (select coalesce(blks_hit::float8 / nullif(blks_hit + blks_read, 0), 1) from pg_stat_database
                where datname = current_database())
            """;
    private static final String TABLES =
            """
            select c.relname, pg_total_relation_size(c.oid), greatest(coalesce(s.n_live_tup, 0), 0), coalesce(s.n_dead_tup, 0)
            from pg_class c left join pg_stat_user_tables s on s.relid = c.oid
            where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 2 desc, 1
            """;
    private static final String STATISTICS =
            "select quote_ident(n.nspname) from pg_extension e join pg_namespace n on n.oid = e.extnamespace"
                    + " where e.extname = 'pg_stat_statements'";
    /** The extension is there and the server was not told to count. */
    private static final String NOT_LOADED = "55000";

    private static final String SLOWEST =
            """
            select left(regexp_replace(query, '\\s+', ' ', 'g'), 300), calls, mean_exec_time, max_exec_time, total_exec_time
            from %s.pg_stat_statements
            where dbid = (select oid from pg_database where datname = current_database())
            order by mean_exec_time desc limit ?
            """;
    private static final String RUNNING =
            """
            select pid, extract(epoch from clock_timestamp() - query_start)::float8, state,
              left(regexp_replace(query, '\\s+', ' ', 'g'), 300)
            from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'
              and query_start < clock_timestamp() - interval '1 second'
            order by 2 desc limit ?
            """;

    private final DataSource database;

    @Activate
    public PostgresCare(@Reference(target = "(osgi.jndi.service.name=korrigo)") DataSource database) {
        this.database = database;
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    @Override
    public DatabaseFigures figures() {
        List<TableFigures> tables =
                rows(TABLES, row -> new TableFigures(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)));
        return rows(
                        FIGURES,
                        row -> new DatabaseFigures(
                                row.getString(1),
                                row.getLong(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getInt(5),
                                row.getDouble(6),
                                tables))
                .get(0);
    }

    @Override
    public SlowStatements slow(int limit) {
        Optional<String> counter = counter();
        return new SlowStatements(
                counter.isPresent(),
                counter.map(schema -> rows(SLOWEST.formatted(schema), PostgresCare::statement, limit))
                        .orElse(List.of()),
                rows(
                        RUNNING,
                        row -> new Running(row.getInt(1), row.getDouble(2), row.getString(3), row.getString(4)),
                        limit));
    }

    private static SlowStatements.Statement statement(ResultSet row) throws SQLException {
        return new SlowStatements.Statement(
                row.getString(1), row.getLong(2), row.getDouble(3), row.getDouble(4), row.getDouble(5));
    }

    @Override
    public boolean forgetStatements() {
        Optional<String> counter = counter();
        counter.ifPresent(schema -> execute("select " + schema + ".pg_stat_statements_reset()"));
        return counter.isPresent();
    }

    /** The schema of the extension that counts statements, when it does. */
    private Optional<String> counter() {
        return rows(STATISTICS, row -> row.getString(1)).stream().findFirst().filter(this::counts);
    }

    private boolean counts(String schema) {
        try {
            execute("select from " + schema + ".pg_stat_statements limit 1");
            return true;
        } catch (IllegalStateException e) {
            if (e.getCause() instanceof SQLException failure && NOT_LOADED.equals(failure.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public List<String> tables() {
        return rows(TABLES, row -> row.getString(1));
    }

    @Override
    public void optimize(String table, boolean reindex) {
        String quoted = '"' + table.replace("\"", "\"\"") + '"';
        execute("vacuum (analyze) " + quoted);
        if (reindex) {
            execute("reindex table concurrently " + quoted);
        }
    }

    private void execute(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private <T> List<T> rows(String sql, Reading<T> reading, int... limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < limit.length; i++) {
                statement.setInt(i + 1, limit[i]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
