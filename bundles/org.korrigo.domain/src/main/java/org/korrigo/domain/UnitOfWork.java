package org.korrigo.domain;

import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/** A boundary inside which changes are made together or not at all. No plug-in is called inside it. */
@ProviderType
public interface UnitOfWork {

    <T> T read(Supplier<T> work);

    /**
     * Joins the running unit or opens one; commits at the outermost return and rolls back on anything thrown. A serialisation
     * failure of the outermost unit is tried again, so the work must not have effects outside the database.
     */
    <T> T write(Supplier<T> work);

    default void run(Runnable work) {
        write(() -> {
            work.run();
            return null;
        });
    }

    /** Runs once the running unit is durable, and never when it is rolled back. */
    void afterCommit(Runnable action);
}
