package org.korrigo.persistence.schema.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import liquibase.change.AbstractSQLChange;
import liquibase.changelog.ChangeSet;

/** What the database holds in what a rollback drops. */
final class Losses {

    private static final Pattern TABLE = Pattern.compile("(?i)drop\\s+table\\s+(?:if\\s+exists\\s+)?(\\w+)");
    private static final Pattern COLUMN =
            Pattern.compile("(?i)alter\\s+table\\s+(\\w+)\\s+drop\\s+column\\s+(?:if\\s+exists\\s+)?(\\w+)");

    private Losses() {}

    static List<String> of(DataSource database, List<ChangeSet> changes) throws SQLException {
        String sql = changes.stream().map(Losses::rollback).collect(Collectors.joining("\n"));
        Set<String> tables = new LinkedHashSet<>();
        List<String> losses = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            Matcher table = TABLE.matcher(sql);
            while (table.find()) {
                tables.add(table.group(1));
                add(losses, table.group(1), count(statement, "select count(*) from " + table.group(1)));
            }
            Matcher column = COLUMN.matcher(sql);
            while (column.find()) {
                if (!tables.contains(column.group(1))) {
                    String held = "select count(%2$s) from %1$s".formatted(column.group(1), column.group(2));
                    add(losses, column.group(1) + "." + column.group(2), count(statement, held));
                }
            }
        }
        return losses;
    }

    private static void add(List<String> losses, String what, long rows) {
        if (rows > 0) {
            losses.add(what + " (" + rows + ")");
        }
    }

    private static long count(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String rollback(ChangeSet change) {
        return change.getRollback().getChanges().stream()
                .filter(AbstractSQLChange.class::isInstance)
                .map(each -> ((AbstractSQLChange) each).getSql())
                .collect(Collectors.joining("\n"));
    }
}
