package org.korrigo.domain.database;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Port. Looks after the database server. Not for use in a unit of work. */
@ProviderType
public interface DatabaseCare {

    DatabaseFigures figures();

    /** @param limit of the slowest */
    SlowStatements slow(int limit);

    /** Counts statements from zero. @return false when they are not counted */
    boolean forgetStatements();

    /** Names of the tables, to be optimised one by one. */
    List<String> tables();

    /**
     * Clears dead rows of a table away and counts it anew; people go on working meanwhile.
     *
     * @param reindex builds its indexes anew too, without blocking
     */
    void optimize(String table, boolean reindex);
}
