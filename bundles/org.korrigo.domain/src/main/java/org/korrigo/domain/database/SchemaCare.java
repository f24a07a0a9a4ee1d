package org.korrigo.domain.database;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Port. The schema of the database and its changes. Not for use in a unit of work. */
@ProviderType
public interface SchemaCare {

    /** In the order in which they are made; unknown ones at the end. */
    List<SchemaChange> changes();

    /** Makes the changes that are pending. @throws IllegalStateException with the reason when one fails */
    void migrate();

    /** @throws org.korrigo.domain.Problem {@code schema-change-not-found} unless the database has it */
    SchemaRollback plan(String to);

    /** Takes back every change after this one. */
    void rollBack(String to);
}
