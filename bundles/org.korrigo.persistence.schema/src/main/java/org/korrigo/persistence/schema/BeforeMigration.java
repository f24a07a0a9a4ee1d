package org.korrigo.persistence.schema;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Called before a database that holds data is changed. A service; without it no database is handed out. */
public interface BeforeMigration {

    /**
     * Keeps what the changes could spoil.
     *
     * @param pending the changes to come, named as in {@link SchemaVersions}
     * @throws SQLException with a sentence for people when it could not; the database is then left as it is
     */
    void before(DataSource database, List<String> pending) throws SQLException;
}
