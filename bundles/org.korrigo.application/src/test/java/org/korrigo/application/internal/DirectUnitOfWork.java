package org.korrigo.application.internal;

import java.util.function.Supplier;
import org.korrigo.domain.UnitOfWork;

/** Does the work at once: what it writes to are lists and maps of a test. */
public interface DirectUnitOfWork extends UnitOfWork {

    @Override
    default <T> T read(Supplier<T> work) {
        return work.get();
    }

    @Override
    default <T> T write(Supplier<T> work) {
        return work.get();
    }

    @Override
    default void afterCommit(Runnable action) {
        action.run();
    }
}
