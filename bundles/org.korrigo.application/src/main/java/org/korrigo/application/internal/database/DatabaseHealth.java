package org.korrigo.application.internal.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.korrigo.domain.database.DatabaseCare;
import org.korrigo.domain.database.DatabaseFigures;
import org.korrigo.domain.database.SchemaCare;
import org.korrigo.domain.database.SchemaChange;
import org.korrigo.domain.database.SchemaChange.State;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether the schema is that of this program, and whether the database has room to breathe. */
@Component
public final class DatabaseHealth implements HealthCheck {

    private static final double MOST_CONNECTIONS = 0.9;
    private static final double MOST_DEAD = 0.5;
    private static final long FEW_DEAD = 10_000;
    private static final int MEBIBYTE = 1024 * 1024;

    private final SchemaCare schema;
    private final DatabaseCare care;

    @Activate
    public DatabaseHealth(@Reference SchemaCare schema, @Reference DatabaseCare care) {
        this.schema = schema;
        this.care = care;
    }

    @Override
    public String subject() {
        return "database-care";
    }

    @Override
    public List<Finding> look() {
        List<Finding> findings = new ArrayList<>();
        List<SchemaChange> changes = schema.changes();
        add(findings, changes, State.PENDING, "schema-pending");
        add(findings, changes, State.LEFT_OUT, "schema-gap");
        add(findings, changes, State.ALTERED, "schema-altered");
        add(findings, changes, State.UNKNOWN, "schema-unknown");
        DatabaseFigures figures = care.figures();
        figures.tables().stream()
                .filter(table -> table.deadRows() > FEW_DEAD && table.deadRows() > MOST_DEAD * table.rows())
                .forEach(table -> findings.add(Finding.warn(
                        "database-dead-rows",
                        Map.of("table", table.name(), "rows", String.valueOf(table.deadRows())))));
        if (figures.connections() > MOST_CONNECTIONS * figures.mostConnections()) {
            findings.add(Finding.warn(
                    "database-connections",
                    Map.of(
                            "open", String.valueOf(figures.connections()),
                            "most", String.valueOf(figures.mostConnections()))));
        }
        return findings.isEmpty() ? List.of(well(figures)) : findings;
    }

    private static void add(List<Finding> findings, List<SchemaChange> changes, State state, String code) {
        List<String> ids = changes.stream()
                .filter(change -> change.state() == state)
                .map(SchemaChange::id)
                .toList();
        if (!ids.isEmpty()) {
            findings.add(Finding.fail(code, Map.of("changes", String.join(", ", ids))));
        }
    }

    private static Finding well(DatabaseFigures figures) {
        return Finding.ok(
                "database-well",
                Map.of(
                        "version", figures.version(),
                        "size", String.format(Locale.ROOT, "%d MiB", figures.bytes() / MEBIBYTE),
                        "connections", figures.connections() + "/" + figures.mostConnections()));
    }
}
