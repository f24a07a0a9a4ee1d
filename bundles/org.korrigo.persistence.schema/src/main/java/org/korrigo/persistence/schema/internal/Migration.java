package org.korrigo.persistence.schema.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.RuntimeEnvironment;
import liquibase.Scope;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.changelog.ChangeLogIterator;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.filter.ChangeSetFilter;
import liquibase.changelog.filter.ChangeSetFilterResult;
import liquibase.changelog.filter.ShouldRunChangeSetFilter;
import liquibase.changelog.visitor.UpdateVisitor;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/** Runs the changelog with Liquibase. */
public final class Migration {

    /** Otherwise Liquibase prints to the console and reports its use over the network. */
    private static final Map<String, Object> QUIET =
            Map.of("liquibase.analytics.enabled", false, Scope.Attr.ui.name(), new LoggerUIService());

    private Migration() {}

    /** Applies the changes that the database has not had yet. */
    public static void run(DataSource database) throws SQLException {
        apply(database, liquibase -> liquibase.update(new Contexts()));
    }

    /** Applies those of the changes that are named, as {@code file::id}, and that the database has not had yet. */
    public static void run(DataSource database, Set<String> changes) throws SQLException {
        apply(database, liquibase -> {
            var log = liquibase.getDatabaseChangeLog();
            var everywhere = new Contexts();
            var labels = new LabelExpression();
            liquibase.checkLiquibaseTables(false, log, everywhere, labels);
            var pending = new ShouldRunChangeSetFilter(liquibase.getDatabase());
            ChangeSetFilter named = new Named(changes);
            new ChangeLogIterator(log, pending, named)
                    .run(
                            new UpdateVisitor(liquibase.getDatabase(), null, pending),
                            new RuntimeEnvironment(liquibase.getDatabase(), everywhere, labels));
        });
    }

    /** Takes back the latest changes. */
    static void rollBack(DataSource database, int changes) throws SQLException {
        apply(database, liquibase -> liquibase.rollback(changes, ""));
    }

    /** Lets the changes of one version pass. */
    private record Named(Set<String> changes) implements ChangeSetFilter {

        @Override
        public ChangeSetFilterResult accepts(ChangeSet change) {
            boolean named = changes.contains(change.getFilePath() + "::" + change.getId());
            return new ChangeSetFilterResult(named, "of that version: " + named, Named.class);
        }
    }

    private interface Work {
        void on(Liquibase liquibase) throws Exception;
    }

    private static void apply(DataSource database, Work work) throws SQLException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Liquibase looks for its own parts through the thread
        thread.setContextClassLoader(Liquibase.class.getClassLoader());
        try (Connection connection = database.getConnection()) {
            Scope.child(QUIET, () -> work.on(liquibase(connection)));
        } catch (SQLException e) {
            throw e;
        } catch (Exception e) {
            throw new SQLException("The database cannot be brought to this version: " + e.getMessage(), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Liquibase liquibase(Connection connection) throws Exception {
        var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        var files = new ClassLoaderResourceAccessor(Migration.class.getClassLoader());
        Liquibase liquibase = new Liquibase(Changelog.ROOT, files, database);
        liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
        return liquibase;
    }
}
