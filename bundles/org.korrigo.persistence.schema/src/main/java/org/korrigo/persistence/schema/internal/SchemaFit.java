package org.korrigo.persistence.schema.internal;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.korrigo.domain.database.SchemaChange;
import org.korrigo.domain.database.SchemaChange.State;

/** Refuses a database that this program would spoil, in words. */
public final class SchemaFit {

    private SchemaFit() {}

    /** @throws SQLException when a newer program was here, or when a change was altered since it was made */
    public static void require(DataSource database) throws SQLException {
        List<SchemaChange> changes = SchemaHistory.of(database).changes();
        String unknown = ids(changes, State.UNKNOWN);
        if (!unknown.isEmpty()) {
            throw new SQLException(
                    "La base de données vient d'un Korrigo plus récent (changements inconnus : " + unknown
                            + "). Démarrez cette version plus récente, ou restaurez une sauvegarde. / The database comes from a"
                            + " newer Korrigo: start that version, or restore a backup.");
        }
        String altered = ids(changes, State.ALTERED);
        if (!altered.isEmpty()) {
            throw new SQLException("Des changements du schéma ont été modifiés après coup : " + altered
                    + ". Remettez la version d'origine du programme. / Changes of the schema were altered after they were"
                    + " made: put the original version of the program back.");
        }
    }

    private static String ids(List<SchemaChange> changes, State state) {
        return changes.stream()
                .filter(change -> change.state() == state)
                .map(SchemaChange::id)
                .collect(Collectors.joining(", "));
    }
}
