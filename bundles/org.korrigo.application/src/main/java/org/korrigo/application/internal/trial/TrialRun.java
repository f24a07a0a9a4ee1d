package org.korrigo.application.internal.trial;

import org.korrigo.domain.job.JobHandler.Run;
import org.korrigo.spi.Cancellation;

/** A trial on its way: who waits for it, and who is told how far it is. */
record TrialRun(Cancellation cancellation, Progress told) implements Run {

    /** @see Run#progress */
    @FunctionalInterface
    interface Progress {

        Progress NOBODY = (done, total) -> {};

        void tell(int done, int total);
    }

    @Override
    public boolean requested() {
        return cancellation.requested();
    }

    @Override
    public void progress(int done, int total) {
        told.tell(done, total);
    }

    /** The same run, its progress told otherwise. */
    TrialRun within(Progress part) {
        return new TrialRun(cancellation, part);
    }
}
