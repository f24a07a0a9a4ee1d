package org.korrigo.application.database;

import java.util.List;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.database.DatabaseFigures;
import org.korrigo.domain.database.SchemaChange;
import org.korrigo.domain.database.SchemaRollback;
import org.korrigo.domain.database.SlowStatements;
import org.osgi.annotation.versioning.ProviderType;

/** Looks after the database. For administrators; every change is audited. */
@ProviderType
public interface Databases {

    /** In the order in which they are made; ones that this program does not know at the end. */
    List<SchemaChange> changes(Actor actor);

    /** Makes the changes that are pending. @return those that were made */
    List<SchemaChange> migrate(Actor actor);

    /**
     * Goes back to the schema just after a change. The server is to be stopped then, and the former version started: this one would
     * make the changes again.
     *
     * @param to id of the last change that stays
     * @param really false only tells what would be taken back and lost
     * @throws org.korrigo.domain.Problem {@code schema-change-not-found}, and {@code schema-rollback-loses} when something would be
     *     lost and no backup was verified within the last 24 hours
     */
    SchemaRollback rollBack(Actor actor, String to, boolean really);

    DatabaseFigures figures(Actor actor);

    SlowStatements slow(Actor actor, int limit);

    /** Counts statements from zero. @throws org.korrigo.domain.Problem {@code statements-not-counted} */
    void forgetStatements(Actor actor);

    /**
     * Clears dead rows away and counts the tables anew; people go on working meanwhile.
     *
     * @param reindex builds the indexes anew too
     * @param really false only tells what would be optimised
     */
    Optimisation optimize(Actor actor, boolean reindex, boolean really);
}
