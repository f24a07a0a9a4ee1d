package org.korrigo.application.internal.roster;

import java.util.function.Supplier;
import org.korrigo.domain.UnitOfWork;

/** Does something in a unit of work and takes it back: what it would do is learnt from what does it. */
final class Rehearsal {

    private Rehearsal() {}

    static <T> T of(UnitOfWork work, Supplier<T> deed) {
        try {
            work.run(() -> {
                throw new TakenBack(deed.get());
            });
        } catch (TakenBack done) {
            @SuppressWarnings("unchecked")
            T result = (T) done.result;
            return result;
        }
        throw new IllegalStateException("a unit of work swallowed what was thrown in it");
    }

    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Object result;

        TakenBack(Object result) {
            super("taken back", null, false, false);
            this.result = result;
        }
    }
}
